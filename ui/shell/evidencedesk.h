#pragma once

#include "models/document/evidenceintake.h"
#include "models/document/filetype.h"
#include "models/document/privatecopy.h"
#include "models/storage/longjob.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <memory>

class QWidget;

namespace binnacle {

class Document;
class Page;
class PageStack;
class Prompts;
class StatusLine;
class Theme;

/// Where evidence passes between the document and the rest of the computer: it takes files in, hands private copies to
/// other programs, and warns before those that can do harm.
class EvidenceDesk final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the desk; `window` is dimmed by its sheets.
    EvidenceDesk(const Theme &theme, Prompts &prompts, StatusLine &status, QWidget &window);
    ~EvidenceDesk() override;

    /// The pages of the document that is now open; call it before the first one is shown. Private copies go with the
    /// document.
    void attach(PageStack &pages, Document &document);
    /// Large files are being taken in, beside the window.
    bool isTakingIn() const { return m_intake != nullptr; }
    /// Nothing of what is being taken in is kept.
    void stop();

signals:
    void intakeChanged();

private:
    void adopt(Page *page);
    void adoptViews(QWidget &parent);
    void addFiles(const RecordPlace &record, const QStringList &paths);
    void startAdding(const RecordPlace &record, const QStringList &paths);
    void addImage(const RecordPlace &record, const QImage &image);
    void choose(const RecordPlace &record);
    void report(const RecordPlace &record, const EvidenceIntake::Outcome &outcome);
    void open(qint64 id);
    bool isOpeningWanted(const KeptEvidence &evidence, Danger danger);
    void openCopy(const KeptEvidence &evidence);
    void save(const KeptEvidence &evidence);
    void showDetails(const KeptEvidence &evidence);
    /// Tells when there is none.
    std::optional<KeptEvidence> found(qint64 id);
    EvidenceStore store() const;

    const Theme &m_theme;
    Prompts &m_prompts;
    StatusLine &m_status;
    QWidget &m_window;
    QPointer<PageStack> m_pages;
    QPointer<Document> m_document;
    QPointer<LongJob> m_intake; ///< the document owns it
    std::unique_ptr<PrivateCopies> m_copies;
};

} // namespace binnacle
