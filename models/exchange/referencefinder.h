#pragma once

#include "models/base/result.h"
#include "models/registers/record.h"
#include "models/storage/bulk.h"

#include <QHash>
#include <QString>
#include <map>

namespace binnacle {

class Database;

/// Finds records by the text that stands for them in a file. Remembers those it found, never that there was none:
/// an import may add it. Keeps its memory bounded.
class ReferenceFinder
{
public:
    static constexpr qint64 none = 0;
    static constexpr qint64 several = -1;

    explicit ReferenceFinder(Database &database)
        : m_database(database)
    {
    }

    /// Id of the record, `none` or `several`. `by` is a column of the register, `reference` or `id`; empty: its
    /// reference or code, then its name; its key where records have neither. Never the number of a record: that is
    /// another one in another document.
    Result<qint64> find(const RegisterSchema &schema, const QString &by, const QString &text);

private:
    using Way = std::pair<const RegisterSchema *, QString>;
    Result<qint64> findFirst(const RegisterSchema &schema, const QString &by, const QString &text);
    Result<qint64> findBy(const RegisterSchema &schema, const QString &column, const QString &text);
    Result<qint64> findByKey(const RegisterSchema &schema, const QString &text);
    /// The values of the key; empty, with `none` or `several` in `outcome`, when a part of the name leads nowhere.
    Result<QList<Value>> keyValues(const RegisterSchema &schema, const QStringList &parts, qint64 &outcome);
    Result<BulkStatement *> statement(const RegisterSchema &schema, const QString &condition);

    Database &m_database;
    std::map<Way, BulkStatement> m_statements;
    std::map<Way, QHash<QString, qint64>> m_found;
};

} // namespace binnacle
