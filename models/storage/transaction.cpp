#include "models/storage/transaction.h"

#include "models/storage/database.h"
#include "models/storage/dialect.h"

#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace binnacle {

static Result<> run(const Database &database, const QString &sql)
{
    if (sqlite3_exec(database.handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return dialect::lastError(database.handle());
    }
    return {};
}

static QString nextSavepoint()
{
    static std::atomic<int> counter = 0;
    return u"binnacle_%1"_s.arg(++counter);
}

Result<Transaction> Transaction::begin(Database &database)
{
    const bool isNested = sqlite3_get_autocommit(database.handle()) == 0;
    const QString savepoint = isNested ? nextSavepoint() : QString();
    const Result<> begun = run(database, isNested ? u"SAVEPOINT "_s + savepoint : u"BEGIN IMMEDIATE"_s);
    if (!begun) {
        return begun.error();
    }
    return Transaction(database, savepoint);
}

Transaction::Transaction(Database &database, const QString &savepoint)
    : m_database(&database)
    , m_savepoint(savepoint)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_savepoint(std::move(other.m_savepoint))
{
}

Transaction::~Transaction()
{
    if (m_database) {
        rollBack();
    }
}

Result<> Transaction::commit()
{
    Q_ASSERT(m_database);
    if (Result<> done = run(*m_database, m_savepoint.isEmpty() ? u"COMMIT"_s : u"RELEASE "_s + m_savepoint); !done) {
        return done;
    }
    m_database = nullptr;
    return {};
}

// A failed statement (disk full) may have rolled back already; then there is nothing left to do.
void Transaction::rollBack()
{
    if (sqlite3_get_autocommit(m_database->handle()) == 0) {
        const QString sql = m_savepoint.isEmpty()
            ? u"ROLLBACK"_s
            : u"ROLLBACK TO "_s % m_savepoint % u"; RELEASE "_s % m_savepoint;
        std::ignore = run(*m_database, sql);
    }
    m_database = nullptr;
}

} // namespace binnacle
