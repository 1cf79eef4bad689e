#pragma once

#include "models/document/author.h"
#include "models/document/change.h"
#include "models/document/evidencestore.h"
#include "models/document/incomingfile.h"
#include "models/storage/longjob.h"

#include <QHash>
#include <functional>
#include <memory>

namespace binnacle {

class Document;

/// Takes files into the document as evidence. All files of one act are one change; a file that is kept already is
/// linked, never kept twice.
class EvidenceIntake
{
public:
    explicit EvidenceIntake(Document &document);

    /// What became of the files of one act.
    struct Outcome
    {
        QList<qint64> added = {}; ///< evidence that is new in the document
        QList<qint64> linked = {}; ///< that was kept already and belongs to the record now too
        QList<qint64> known = {}; ///< that the record had already
        QList<Error> refused = {}; ///< one for each file that was not taken; the others were

        /// The last of them all; 0 when every file was refused.
        qint64 last() const;
    };

    /// Evidence of a record; of none (its schema null): kept for its own sake.
    Outcome addFiles(const RecordPlace &record, const QStringList &paths);
    Outcome add(const RecordPlace &record, const QList<IncomingFile> &files);

    /// MiB that one file may have.
    qint64 limitMib() const;

    /// What work in another thread leaves.
    struct Report
    {
        Outcome outcome = {};
        AppliedChange change = {}; ///< one step of undo
    };
    /// addFiles() for Document::startJob(). Stopped, it keeps none of the files.
    static LongJob::Work work(const Document &document, const RecordPlace &record, const QStringList &paths,
        const std::shared_ptr<Report> &report);
    /// So large that nobody should wait for them with a window that stands still.
    static bool takesAMoment(const QStringList &paths);

private:
    using Apply = std::function<Result<AppliedChange>(const Change &)>;

    EvidenceIntake(Database &database, const Author &author, QDate day, Apply apply, Progress progress);
    void place(const IncomingFile &file, const RecordPlace &record, Change &change, Outcome &outcome);
    qint64 insertFile(const IncomingFile &file, Change &change) const;
    Result<> checkAuthor() const;

    Database &m_database;
    Author m_author;
    QDate m_day;
    Apply m_apply;
    Progress m_progress;
    QHash<QString, qint64> m_placed; ///< by digest: id or stand-in, within one act
};

} // namespace binnacle
