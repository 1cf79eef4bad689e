#pragma once

#include "models/base/result.h"

#include <QRecursiveMutex>
#include <QSqlDatabase>
#include <QString>
#include <memory>

struct sqlite3;

namespace binnacle {

/// One connection to one file, closed with the object. Belongs to the thread that made it; another one may run prepared
/// BulkStatements meanwhile, if both hold the mutex for as long as they use the connection.
class Database
{
public:
    enum class Mode {
        ReadOnly,
        ReadWrite, ///< the file must exist
        Create, ///< the file must not exist; it is made with mode 0600
    };

    /// A path is always that of a file, whatever it looks like; path() is the absolute one.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    static std::unique_ptr<Database> inMemory();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    const QSqlDatabase &connection() const { return m_connection; }
    /// For what QtSql does not offer: backup, interrupt, busy handler, bulk loading. Not owned by the caller.
    sqlite3 *handle() const { return m_handle; }
    QRecursiveMutex &mutex() const { return m_mutex; }

private:
    Database(const QString &path, bool readOnly);
    Result<> connect();

    QString m_path;
    QString m_name;
    bool m_readOnly;
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
    mutable QRecursiveMutex m_mutex;
};

} // namespace binnacle
