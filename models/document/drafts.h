#pragma once

#include "models/base/result.h"
#include "models/registers/record.h"

#include <QDateTime>
#include <QMap>
#include <optional>

namespace binnacle {

class Database;
class Document;

/// What was typed into a form and not entered yet. A value that its field cannot hold stays as the text it is.
struct Draft
{
    const RegisterSchema *schema = nullptr;
    qint64 recordId = 0; ///< 0: a record that does not exist yet
    qint64 revision = 0; ///< of the record when typing began
    QMap<qsizetype, Value> values = {}; ///< by field: what was typed, null where something was cleared
    QDateTime typedAt = {}; ///< UTC
};

/// The unfinished forms of a document: one for each record and one for the next record of each register. They are
/// outside log and undo, and gone once the form is entered.
class Drafts
{
public:
    explicit Drafts(Document &document)
        : m_document(document)
    {
    }

    /// Replaces the draft of the same record; the time is now. Refused when the document cannot be written.
    Result<> keep(const Draft &draft);
    Result<std::optional<Draft>> find(const RegisterSchema &schema, qint64 recordId) const;
    /// Does nothing when there is none.
    Result<> remove(const RegisterSchema &schema, qint64 recordId);
    /// All of them, the one typed last first. Drafts of registers this version does not know are left out.
    Result<QList<Draft>> all() const;

private:
    Result<> checkWritable() const;

    Document &m_document;
};

/// The draft of the record, and those of new records that would belong to it. Inside a transaction of the caller.
Result<> removeDraftsAround(Database &database, const RegisterSchema &schema, qint64 recordId);

} // namespace binnacle
