#pragma once

#include "models/base/result.h"

#include <QSqlQuery>
#include <QVariant>

namespace binnacle {

class Database;

/// One statement with positional values (`?`, or `?1` `?2` where one is used more than once). Errors of preparing are reported by exec(), so that calls read in a line.
class Query
{
public:
    Query(const Database &database, const QString &sql);

    /// Binds the next placeholder. An invalid QVariant is NULL.
    Query &bind(const QVariant &value);
    Result<> exec();
    bool next();
    /// Whether next() ended because there were no more rows, or because of an error or interruption.
    Result<> finish();

    bool isNull(int column) const { return m_query.isNull(column); }
    /// Null for SQL NULL, else qlonglong, double, QString or QByteArray.
    QVariant value(int column) const;
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    int affectedRows() const { return m_query.numRowsAffected(); }
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

private:
    Error error() const;

    const Database &m_database;
    QSqlQuery m_query;
    QList<int> m_numbers;
    int m_bound = 0;
    bool m_prepared;
};

/// Runs one statement that gives no rows.
Result<> execute(const Database &database, const QString &sql, const QVariantList &values = {});
/// The first column of the first row; null when there is no row.
Result<QVariant> selectValue(const Database &database, const QString &sql, const QVariantList &values = {});
/// Text of resources/queries/NAME.sql; a line `-- include: OTHER` stands for the text of another one.
QString namedQuery(const QString &name);

} // namespace binnacle
