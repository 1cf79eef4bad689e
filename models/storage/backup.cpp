#include "models/storage/backup.h"

#include "models/storage/database.h"
#include "models/storage/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int pagesPerStep = 1024;

static Result<> copyPages(sqlite3 *to, sqlite3 *from, const Progress &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy) {
        return dialect::lastError(to);
    }
    int step = SQLITE_OK;
    bool isWanted = true;
    while (isWanted && (step == SQLITE_OK || step == SQLITE_BUSY)) {
        step = sqlite3_backup_step(copy, pagesPerStep);
        const int total = sqlite3_backup_pagecount(copy);
        isWanted = progress(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (!isWanted) {
        return dialect::cancelled();
    }
    return step == SQLITE_DONE ? Result<>() : Result<>(dialect::errorFrom(step, {}));
}

static Result<> flushToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || fsync(file.handle()) != 0) {
        return dialect::errorFrom(SQLITE_IOERR, file.errorString());
    }
    return {};
}

static Result<> copyTo(const Database &source, const QString &path, const Progress &progress)
{
    auto target = Database::open(path, Database::Mode::Create);
    if (!target) {
        return target.error();
    }
    if (Result<> copied = copyPages((*target)->handle(), source.handle(), progress); !copied) {
        return copied;
    }
    target->reset();
    return flushToDisk(path);
}

static Result<> copyAndRename(const Database &source, const QString &path, const Progress &progress)
{
    const QString temporary = path + u".part"_s;
    QFile::remove(temporary);
    Result<> copied = copyTo(source, temporary, progress);
    if (copied && std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0) {
        copied = dialect::errorFrom(SQLITE_IOERR, temporary);
    }
    if (!copied) {
        QFile::remove(temporary);
    }
    return copied;
}

Result<> backUp(const Database &source, const QString &path, const Progress &progress)
{
    if (QFileInfo::exists(path)) {
        return Error{Error::Code::Unreadable,
            QCoreApplication::translate("storage", "%1 exists already. Choose another name.").arg(path)};
    }
    return copyAndRename(source, path, progress);
}

Result<> replaceBackup(const Database &source, const QString &path)
{
    return copyAndRename(source, path, keepGoing);
}

} // namespace binnacle
