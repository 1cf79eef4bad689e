#pragma once

#include "models/measures/panel.h"
#include "ui/pages/page.h"

#include <QTimer>

class QScrollArea;

namespace binnacle {

class Document;
class FigureCard;
class PanelTableView;
class TextLabel;

/// Findings as figures: their causes, the most frequent first, with the numbers; and how old the open ones are.
class FindingFiguresPage final : public Page
{
    Q_OBJECT

public:
    FindingFiguresPage(const Theme &theme, Document &document, QWidget *parent = nullptr);

    QStringList hints() const override { return {tr("[F6] figures or numbers")}; }
    bool isReady() const override { return m_isReady; }
    QList<QWidget *> regions() override;
    void takeFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void recordsChanged();
    void ask();
    void show(const QList<Panel> &panels);
    void showCause(int cause);

    Document &m_document;
    QTimer m_delay;
    bool m_isReady = false;
    QList<Panel> m_panels; ///< as shown
    TextLabel *m_answer;
    TextLabel *m_note;
    FigureCard *m_causes;
    FigureCard *m_ages;
    PanelTableView *m_table;
};

} // namespace binnacle
