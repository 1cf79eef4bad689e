#pragma once

#include "models/base/result.h"

#include <QList>
#include <QVariant>

struct sqlite3_stmt;

/// Many rows at once, below QtSql: measured 2.5 times faster than QSqlQuery for a million rows.
namespace binnacle {

class Database;

/// The first column of all rows as numbers.
Result<QList<qint64>> selectIds(const Database &database, const QString &sql, const QVariantList &values = {});

/// One prepared statement that is run again and again with new values, inside the caller's transaction.
class BulkStatement
{
public:
    static Result<BulkStatement> prepare(const Database &database, const QString &sql);
    ~BulkStatement();
    BulkStatement(BulkStatement &&other) noexcept;
    BulkStatement &operator=(BulkStatement &&) = delete;
    Q_DISABLE_COPY(BulkStatement)

    /// Binds at `position` (from 1). Values must live until run().
    void bind(int position, qint64 value);
    void bind(int position, double value);
    void bind(int position, const QString &text);
    void bind(int position, const QByteArray &bytes);
    void bindNull(int position);
    /// By the kind of the value; an invalid one is NULL.
    void bind(int position, const QVariant &value);

    /// Runs to the end and is ready to be bound again.
    Result<> run();
    /// For statements that give rows: false at the end.
    Result<bool> next();
    /// Ends a statement that gives rows, so that it can be bound again.
    void reset();
    qint64 integer(int column) const;
    qint64 insertedId() const;

private:
    BulkStatement(const Database &database, sqlite3_stmt *statement);

    const Database &m_database;
    sqlite3_stmt *m_statement;
};

} // namespace binnacle
