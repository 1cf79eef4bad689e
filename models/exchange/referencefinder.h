#pragma once

#include "models/base/result.h"
#include "models/registers/registerschema.h"
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
    /// reference or code, then its name; the number where records have neither.
    Result<qint64> find(const RegisterSchema &schema, const QString &by, const QString &text);

private:
    using Way = std::pair<const RegisterSchema *, QString>;
    Result<qint64> findFirst(const RegisterSchema &schema, const QString &by, const QString &text);
    Result<qint64> findBy(const RegisterSchema &schema, const QString &column, const QString &text);

    Database &m_database;
    std::map<Way, BulkStatement> m_statements;
    std::map<Way, QHash<QString, qint64>> m_found;
};

/// The columns by which a record is found when nothing else is said, in their order.
QStringList usualNames(const RegisterSchema &schema);

} // namespace binnacle
