#pragma once

#include "models/base/result.h"
#include "models/registers/record.h"
#include "models/storage/bulk.h"

#include <QHash>
#include <optional>

namespace binnacle {

class Database;

/// Finds the record that a row stands for by its key. A reference or a unique field is looked up in the document, at
/// no cost of memory; any other field is remembered for each record of the register.
class KeyIndex
{
public:
    /// `key`: a field, or FieldRule::reference.
    static Result<KeyIndex> prepare(Database &database, const RegisterSchema &schema, qsizetype key);

    /// Empty: the row has no key.
    static QString keyOf(const RegisterSchema &schema, const Record &record, qsizetype key);
    /// 0 when no record has it.
    Result<qint64> find(const QString &key);
    void add(const QString &key, qint64 id);

private:
    explicit KeyIndex(Database &database)
        : m_database(database)
    {
    }

    Database &m_database;
    std::optional<BulkStatement> m_select;
    QHash<QString, qint64> m_ids;
};

} // namespace binnacle
