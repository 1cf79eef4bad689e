#pragma once

#include "models/base/result.h"
#include "models/document/author.h"
#include "models/document/change.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <memory>

namespace binnacle {

class Database;

/// Rows that an import added, with consecutive ids.
struct ImportedBlock
{
    const RegisterSchema *schema = nullptr;
    qint64 firstId = 0;
    qint64 rowCount = 0;
    QByteArray salts = {}; ///< 16 bytes for each row
    QByteArray digests = {}; ///< 32 bytes for each row
};

/// One entry of the log.
struct LogEntry
{
    QDateTime madeAt; ///< UTC
    Author author = {};
    QString kind; ///< change, undo, redo, import, redaction
    QString title;
    qint64 undoesId = 0;
    QList<AppliedRow> rows = {};
    QList<ImportedBlock> blocks = {};
};

/// The growing record of every change, a hash chain over salted digests of the rows, so that values can be redacted
/// without breaking it. The chain alone does not show a truncated or rewritten log; signatures over its head do.
///
/// hash = SHA-256 of lines, each ended by a line feed: the entry, its rows and its blocks, as canonical JSON, in order.
/// The entry names the hash before it, the first one 64 zeros.
class ChangeLog
{
public:
    explicit ChangeLog(Database &database)
        : m_database(database)
    {
    }

    /// Inside the transaction of the change. Gives the id of the entry.
    Result<qint64> append(const LogEntry &entry);
    /// 64 hexadecimal digits; zeros for an empty log.
    Result<QString> head() const;

private:
    Database &m_database;
};

/// An entry that is written piece by piece, for changes too large to be kept in memory: rows first, then blocks.
class OpenLogEntry
{
public:
    /// Writes the entry without its rows and blocks.
    static Result<OpenLogEntry> begin(Database &database, const LogEntry &entry);

    Result<> add(const AppliedRow &row);
    Result<> add(const ImportedBlock &block);
    /// Gives it its hash.
    Result<qint64> finish();

private:
    OpenLogEntry(Database &database, qint64 id, const QByteArray &firstLine);
    Result<> writeValues(qint64 rowId, const AppliedRow &row);

    Database *m_database;
    qint64 m_id;
    std::unique_ptr<QCryptographicHash> m_hash;
};

/// The lines that are hashed; verification makes them again from what is stored.
QByteArray entryLine(qint64 id, const QString &madeAt, qint64 personId, const QString &account, const QString &kind,
    const QString &title, qint64 undoesId, const QString &previous);
QByteArray rowLine(
    const QString &table, qint64 recordId, const QString &edit, qint64 revision, const QByteArray &digest);
QByteArray blockLine(const QString &table, qint64 firstId, qint64 rowCount, const QByteArray &digests);
QString chainHash(const QByteArray &lines);

} // namespace binnacle
