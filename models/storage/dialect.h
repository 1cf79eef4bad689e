#pragma once

#include "models/base/result.h"

#include <QString>

struct sqlite3;
class QSqlError;

/// What is particular to SQLite: settings, limits, quoting, error codes. Everything else speaks plain SQL.
namespace binnacle::dialect {

/// "BNCL", at byte 68 of every document.
inline constexpr qint32 applicationId = 0x424E434C;
/// Documents above this are refused before they are read.
inline constexpr qint64 maximumFileSize = qint64(2) << 30;

/// Hardens a fresh connection against hostile files and sets journal, synchronization and limits.
Result<> prepareConnection(sqlite3 *handle, bool readOnly);
/// Off, the tables behind a search index can be written with plain SQL. Every connection begins with it on.
void setDefensive(sqlite3 *handle, bool isDefensive);
/// "name", safe inside SQL.
QString quoted(QStringView name);
/// What an SQLite result code means to a person.
Error errorFrom(int code, const QString &detail);
Error errorFrom(sqlite3 *handle, const QSqlError &error);
/// Long work that was asked to stop.
Error cancelled();
/// The error of the last call on this connection.
Error lastError(sqlite3 *handle);

} // namespace binnacle::dialect
