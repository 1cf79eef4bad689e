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
    if (sqlite3_prepare_v2(
            database.handle(), text.constData(), static_cast<int>(text.size()), &statement, nullptr)
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

Result<QList<qint64>> selectIds(const Database &database, const QString &sql, const QVariantList &values)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(
            database.handle(), text.constData(), static_cast<int>(text.size()), &statement, nullptr)
        != SQLITE_OK) {
        return dialect::lastError(database.handle());
    }
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner(statement, &sqlite3_finalize);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QByteArray bound = values.at(i).toString().toUtf8();
        const bool isNumber = values.at(i).typeId() == QMetaType::LongLong || values.at(i).typeId() == QMetaType::Int;
        const int position = static_cast<int>(i) + 1;
        if (isNumber) {
            sqlite3_bind_int64(statement, position, values.at(i).toLongLong());
        } else {
            sqlite3_bind_text(
                statement, position, bound.constData(), static_cast<int>(bound.size()), SQLITE_TRANSIENT);
        }
    }
    QList<qint64> ids;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        ids.append(sqlite3_column_int64(statement, 0));
    }
    return step == SQLITE_DONE ? Result<QList<qint64>>(ids) : Result<QList<qint64>>(dialect::lastError(database.handle()));
}

} // namespace binnacle
