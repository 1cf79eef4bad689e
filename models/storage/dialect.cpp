#include "models/storage/dialect.h"

#include "models/storage/storagetext.h"

#include <QSqlError>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace binnacle::dialect {

static void setLimits(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
}

static void harden(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
}

Result<> prepareConnection(sqlite3 *handle, bool readOnly)
{
    setLimits(handle);
    harden(handle);
    static constexpr auto common = "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;"
                                   "PRAGMA cache_size = -16000; PRAGMA mmap_size = 0;";
    static constexpr auto writing
        = "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;";
    if (sqlite3_exec(handle, common, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return lastError(handle);
    }
    if (!readOnly && sqlite3_exec(handle, writing, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return lastError(handle);
    }
    return {};
}

QString quoted(QStringView name)
{
    QString escaped = name.toString();
    escaped.replace(u'"', "\"\""_L1);
    return u'"' % escaped % u'"';
}

/// What a refused constraint means; triggers of this program name themselves.
static QString constraintText(int code, const QString &detail)
{
    if (detail.contains("review_is_signed"_L1)) {
        return StorageText::tr("The review is signed. What belongs to it does not change any more; make an addendum.");
    }
    if (detail.contains("only_grows"_L1)) {
        return StorageText::tr("This list only grows. Add a later row instead of changing this one.");
    }
    if (detail.contains("FOREIGN KEY"_L1)) { // RESTRICT reports it as a trigger
        return StorageText::tr("Other records refer to this one, or it refers to one that does not exist.");
    }
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return StorageText::tr("There is a record with these values already, and there may be only one.");
    default:
        return StorageText::tr("The document refused a value that breaks one of its rules.");
    }
}

Error errorFrom(int code, const QString &detail)
{
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY) {
        return {Error::Code::ReadOnly,
            StorageText::tr("The last change of this document was cut off. Open it once where it can be written."),
            detail};
    }
    if (code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_CORRUPTFS) {
        return {Error::Code::Unreadable,
            StorageText::tr("A part of the document could not be read: the disk fails. Copy it, or open the last "
                            "backup of it."),
            detail};
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Error::Code::Storage,
            StorageText::tr("The disk is full. Nothing was changed; make room and enter it again."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Locked,
            StorageText::tr("The document is busy with another change. Try again in a moment."), detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Code::ReadOnly, StorageText::tr("The document can be read here, but not changed."), detail};
    case SQLITE_CORRUPT:
        return {Error::Code::Damaged,
            StorageText::tr("The document is damaged. Open a copy of it, or the last backup beside it."), detail};
    case SQLITE_ERROR: // no such table, no such column
        return {Error::Code::Damaged,
            StorageText::tr(
                "The document does not have the structure that it should have. Open the last backup of it."),
            detail};
    case SQLITE_NOTADB:
        return {Error::Code::NotOurs, StorageText::tr("This file is not a Binnacle document."), detail};
    case SQLITE_CANTOPEN:
        return {Error::Code::Unreadable,
            StorageText::tr("The document cannot be opened. Check that it exists and may be read."), detail};
    case SQLITE_CONSTRAINT:
        return {Error::Code::Invalid, constraintText(code, detail), detail};
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return {Error::Code::Cancelled, StorageText::tr("Stopped. Nothing was changed."), detail};
    default:
        return {Error::Code::Storage,
            StorageText::tr("The document could not be read or written. Nothing was changed."), detail};
    }
}

void setDefensive(sqlite3 *handle, bool isDefensive)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, isDefensive ? 1 : 0, nullptr);
}

Error errorFrom(sqlite3 *handle, const QSqlError &error)
{
    bool isNumber = false;
    int code = error.nativeErrorCode().toInt(&isNumber);
    if (!isNumber && handle) {
        code = sqlite3_extended_errcode(handle);
    }
    return errorFrom(code, error.text());
}

Error cancelled()
{
    return errorFrom(SQLITE_INTERRUPT, {});
}

Error lastError(sqlite3 *handle)
{
    return errorFrom(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace binnacle::dialect
