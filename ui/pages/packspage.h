#pragma once

#include "models/review/packcontent.h"
#include "ui/pages/page.h"
#include "ui/print/pageframe.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace binnacle {

class Button;
class Document;
class PackLayout;
class PreviewPane;
class SectionList;
class SegmentedControl;
class TextLabel;

/// Board packs: the pack of the next review as it would be printed now, section by section and page by page. What
/// leaves the program (PDF, printer) is asked for by signals.
class PacksPage final : public Page
{
    Q_OBJECT

public:
    PacksPage(const Theme &theme, Document &document, QWidget *parent = nullptr);

    /// What the preview shows; nothing until it was read, or when it could not be.
    const std::optional<PackContent> &content() const { return m_content; }
    /// Why there is no content.
    const Error &problem() const { return m_problem; }
    Paper paper() const { return m_paper; }
    void setPaper(Paper paper);
    /// A printing of now on the chosen paper.
    PrintRun run() const;
    /// The page shown, from 0.
    int page() const;
    /// Shown as a printer without colors gives it.
    bool isGray() const;

    QStringList hints() const override;
    /// The preview shows the records as they are now.
    bool isReady() const override { return m_isReady; }
    QList<QWidget *> regions() override;
    void setNarrow(bool isNarrow) override;

signals:
    void writeRequested();
    void printRequested();
    void paperChosen(binnacle::Paper paper);
    /// Content or the reason for its absence has arrived, and nothing newer is awaited.
    void ready();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    QWidget *buildSections();
    QWidget *buildContent();
    void recordsChanged();
    void ask();
    void take(const Result<PackContent> &answer);
    void layOut();

    Document &m_document;
    QTimer m_delay;
    bool m_isReady = false;
    Paper m_paper = Paper::A4;
    std::optional<PackContent> m_content;
    Error m_problem;
    SegmentedControl *m_papers;
    Button *m_write;
    Button *m_print;
    QWidget *m_sectionsCard = nullptr;
    SectionList *m_sections;
    TextLabel *m_count;
    TextLabel *m_state; ///< that it is a draft, or why there is nothing
    PreviewPane *m_pane;
};

} // namespace binnacle
