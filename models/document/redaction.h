#pragma once

#include "models/base/result.h"
#include "models/document/author.h"
#include "models/registers/record.h"
#include "models/storage/longjob.h"

#include <QDateTime>

namespace binnacle {

/// What redaction empties of one record.
struct RedactedRecord
{
    const RegisterSchema *schema = nullptr;
    qint64 id = 0;
    QString name; ///< "INC-0012"
    QList<qsizetype> fields = {}; ///< that may hold personal data, whether they hold something now or not
    QStringList labels = {}; ///< of those that do
    bool isGone = false; ///< its entry was taken back, or it was deleted: only the log has it
    bool isDone = false; ///< nothing is left to empty
};

/// Personal data of a record, its parts, and the evidence that belongs to it alone, or did; with those that are gone,
/// for the log still has what they said.
struct Redaction
{
    QList<RedactedRecord> records; ///< the record first
    qint64 earlierValues = 0; ///< older values that the log still has

    /// Everything was emptied before; only unused parts of the file are left to clean.
    bool isDone() const;
};

/// Registers whose records can be redacted.
bool isRedactable(const RegisterSchema &schema);
Result<Redaction> planRedaction(Database &database, const RegisterSchema &schema, qint64 id);

/// "Personal data redacted on 6 Jul 2026."; empty when they were not.
QString redactedText(const RegisterSchema &schema, const Record &record);

/// Who redacts, and when.
struct RedactionMark
{
    Author author;
    QDateTime now; ///< UTC
    QDate day; ///< shown with the record
};

/// Empties what was planned as one logged change of the kind redaction, with every older value of it in the log, the
/// words of the search and unfinished forms; then writes the file anew, so that nothing stays in unused parts of it.
/// The log keeps its digests, so that the chain verifies. For Document::startJob() without a step: it cannot be undone,
/// and neither can anything before it. Copies of the file, backups and issued packs keep what they have.
LongJob::Work redactionWork(const Redaction &redaction, const RedactionMark &mark);

} // namespace binnacle
