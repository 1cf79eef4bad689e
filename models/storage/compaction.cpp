#include "models/storage/compaction.h"

#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

#include <QFile>
#include <QScopeGuard>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace binnacle {

QString compactionPath(const QString &document)
{
    return document + u"-compact"_s;
}

/// For nobody else from its first byte on.
static Result<> makePrivate(const QString &path)
{
    QFile::remove(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        ? Result<>()
        : Result<>(dialect::errorFrom(SQLITE_CANTOPEN, file.errorString()));
}

// VACUUM by itself has the new content in memory, as temporary data are, or in the folder of temporary files of the
// whole process.
static Result<> writeAnew(Database &database, const QString &path)
{
    sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, 1);
    const auto restored = qScopeGuard([&database] { sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, 0); });
    return execute(database, u"VACUUM INTO ?"_s, {path});
}

/// In one transaction: the document has all of its old pages, or all of the new ones and no other.
static Result<> takeOver(Database &database, const Database &anew)
{
    sqlite3_backup *copy = sqlite3_backup_init(database.handle(), "main", anew.handle(), "main");
    if (!copy) {
        return dialect::lastError(database.handle());
    }
    const int step = sqlite3_backup_step(copy, -1);
    sqlite3_backup_finish(copy);
    return step == SQLITE_DONE ? Result<>() : Result<>(dialect::errorFrom(step, {}));
}

Result<> compact(Database &database)
{
    const QString path = compactionPath(database.path());
    if (Result<> made = makePrivate(path); !made) {
        return made;
    }
    const auto removed = qScopeGuard([&path] { QFile::remove(path); });
    if (Result<> written = writeAnew(database, path); !written) {
        return written;
    }
    const auto anew = Database::open(path, Database::Mode::ReadOnly);
    if (!anew) {
        return anew.error();
    }
    return takeOver(database, **anew);
}

} // namespace binnacle
