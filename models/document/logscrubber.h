#pragma once

#include "models/base/result.h"
#include "models/registers/registerschema.h"

#include <QStringList>

namespace binnacle {

class Database;

/// Takes values of one record out of the log. The salts of its older versions go with them, so that nobody can find a
/// value by trying; the digests stay, and with them the chain.
class LogScrubber
{
public:
    LogScrubber(Database &database, const RegisterSchema &schema, qint64 id, const QList<qsizetype> &fields);

    /// How many values the log still has.
    Result<qint64> count() const;
    /// Inside the transaction of the entry that redacts them: of that one the old values go, of earlier ones both.
    Result<> scrub(qint64 entry);

private:
    Result<> emptyBlock();

    Database &m_database;
    const RegisterSchema &m_schema;
    qint64 m_id;
    QString m_columns; ///< quoted, for a list in SQL
};

} // namespace binnacle
