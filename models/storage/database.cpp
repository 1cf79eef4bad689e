#include "models/storage/database.h"

#include "models/storage/dialect.h"
#include "models/storage/outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>
#include <atomic>

using namespace Qt::StringLiterals;

namespace binnacle {

static QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return u"binnacle-%1"_s.arg(++counter);
}

static Result<> makePrivateFile(const QString &path)
{
    if (isNameBesideADocument(path)) {
        return Error{Error::Code::ReadOnly,
            QCoreApplication::translate("storage",
                "%1 is kept for what belongs to a document: its journal, its lock or its backup. Choose another name.")
                .arg(path)};
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const bool exists = file.exists();
        return Error{Error::Code::ReadOnly,
            exists ? QCoreApplication::translate("storage", "%1 exists already. Choose another name.").arg(path)
                   : QCoreApplication::translate("storage", "%1 cannot be written. Choose another folder.").arg(path),
            file.errorString()};
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Database::Database(const QString &path, bool readOnly)
    : m_path(path)
    , m_name(nextConnectionName())
    , m_readOnly(readOnly)
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

Database::~Database()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

// SQLite takes a name that begins with "file:" for a URI, whose parameters can lead to another file or to none.
Result<std::unique_ptr<Database>> Database::open(const QString &givenPath, Mode mode)
{
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    if (mode == Mode::Create) {
        if (Result<> made = makePrivateFile(path); !made) {
            return made.error();
        }
    }
    std::unique_ptr<Database> database(new Database(path, mode == Mode::ReadOnly));
    if (Result<> connected = database->connect(); !connected) {
        return connected.error();
    }
    return database;
}

std::unique_ptr<Database> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database(u":memory:"_s, false));
    const Result<> connected = database->connect();
    Q_ASSERT(connected);
    return connected ? std::move(database) : nullptr;
}

Result<> Database::connect()
{
    m_connection.setDatabaseName(m_path);
    if (m_readOnly) {
        m_connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    }
    if (!m_connection.open()) {
        return dialect::errorFrom(nullptr, m_connection.lastError());
    }
    const QVariant handle = m_connection.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return dialect::prepareConnection(m_handle, m_readOnly);
}

} // namespace binnacle
