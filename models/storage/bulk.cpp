#include "models/storage/bulk.h"

#include "models/storage/database.h"
#include "models/storage/dialect.h"

#include <sqlite3.h>

namespace binnacle {

BulkStatement::BulkStatement(const Database &database, sqlite3_stmt *statement)
    : m_database(database)
    , m_statement(statement)
{
}

BulkStatement::BulkStatement(BulkStatement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

BulkStatement::~BulkStatement()
{
    sqlite3_finalize(m_statement);
}

Result<BulkStatement> BulkStatement::prepare(const Database &database, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), text.constData(), static_cast<int>(text.size()), &statement, nullptr)
        != SQLITE_OK) {
        return dialect::lastError(database.handle());
    }
    return BulkStatement(database, statement);
}

void BulkStatement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement, position, value);
}

void BulkStatement::bind(int position, double value)
{
    sqlite3_bind_double(m_statement, position, value);
}

void BulkStatement::bind(int position, const QString &text)
{
    sqlite3_bind_text16(m_statement, position, text.constData(), static_cast<int>(text.size() * 2), SQLITE_STATIC);
}

void BulkStatement::bind(int position, const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement, position, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

void BulkStatement::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position);
}

void BulkStatement::bind(int position, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return bindNull(position);
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Bool:
        return bind(position, value.toLongLong());
    case QMetaType::Double:
        return bind(position, value.toDouble());
    case QMetaType::QByteArray:
        return bind(position, *static_cast<const QByteArray *>(value.constData()));
    case QMetaType::QString:
        return bind(position, *static_cast<const QString *>(value.constData()));
    default:
        Q_UNREACHABLE();
    }
}

Result<> BulkStatement::run()
{
    const int step = sqlite3_step(m_statement);
    const Result<> result
        = step == SQLITE_DONE || step == SQLITE_ROW ? Result<>() : Result<>(dialect::lastError(m_database.handle()));
    sqlite3_reset(m_statement);
    return result;
}

qint64 BulkStatement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_database.handle());
}

Result<bool> BulkStatement::next()
{
    const int step = sqlite3_step(m_statement);
    if (step == SQLITE_ROW || step == SQLITE_DONE) {
        return step == SQLITE_ROW;
    }
    return dialect::lastError(m_database.handle());
}

void BulkStatement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 BulkStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

Result<QList<qint64>> selectIds(const Database &database, const QString &sql, const QVariantList &values)
{
    Result<BulkStatement> statement = BulkStatement::prepare(database, sql);
    if (!statement) {
        return statement.error();
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        statement->bind(static_cast<int>(i) + 1, values.at(i));
    }
    QList<qint64> ids;
    Result<bool> more = statement->next();
    while (more && *more) {
        ids.append(statement->integer(0));
        more = statement->next();
    }
    return more ? Result<QList<qint64>>(ids) : Result<QList<qint64>>(more.error());
}

} // namespace binnacle
