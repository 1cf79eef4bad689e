#pragma once

#include "models/document/evidencestore.h"
#include "models/document/incomingfile.h"

#include <QHash>

namespace binnacle {

class Change;
class Document;

/// Takes files into the document as evidence. All files of one act are one change; a file that is kept already is
/// linked, never kept twice.
class EvidenceIntake
{
public:
    explicit EvidenceIntake(Document &document)
        : m_document(document)
    {
    }

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

private:
    void place(const IncomingFile &file, const RecordPlace &record, Change &change, Outcome &outcome);
    Result<> checkAuthor() const;

    Document &m_document;
    QHash<QString, qint64> m_placed; ///< by digest: id or stand-in, within one act
};

} // namespace binnacle
