#include "models/storage/migrator.h"

#include "models/storage/backup.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"
#include "models/storage/sqlscript.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr auto ownFolder = ":/migrations/sqlite"_L1;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Migration> migrationsIn(const QString &folder)
{
    QList<Migration> migrations;
    const QDir dir(folder);
    for (const QString &file : dir.entryList({u"????_*.sql"_s}, QDir::Files, QDir::Name)) {
        migrations.append({file.left(4).toInt(), file.mid(5).chopped(4), contentOf(dir.filePath(file))});
    }
    return migrations;
}

QList<Migration> ownMigrations()
{
    return migrationsIn(ownFolder);
}

int schemaVersion(const Database &database)
{
    const Result<QVariant> version = selectValue(database, u"PRAGMA user_version"_s);
    return version ? version->toInt() : 0;
}

static int newest(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.last().version;
}

MigrationOutcome assess(const Database &database, const QList<Migration> &migrations)
{
    const int version = schemaVersion(database);
    if (version == newest(migrations)) {
        return MigrationOutcome::UpToDate;
    }
    if (version < newest(migrations)) {
        return MigrationOutcome::Migrated;
    }
    const Result<QVariant> since = selectValue(database, u"SELECT value FROM meta WHERE key = 'readable_since'"_s);
    bool isNumber = false;
    const int oldest = since ? since->toString().toInt(&isNumber) : 0;
    const bool isReadable = isNumber && oldest >= 1 && oldest <= newest(migrations);
    return isReadable ? MigrationOutcome::NewerReadable : MigrationOutcome::NewerUnreadable;
}

static Result<> checkForeignKeys(const Database &database)
{
    const Result<QVariant> broken = selectValue(database, u"PRAGMA foreign_key_check"_s);
    if (!broken) {
        return broken.error();
    }
    if (!broken->isNull()) {
        return Error{Error::Code::Damaged,
            QCoreApplication::translate("storage",
                "The document could not be brought to this version: a reference in "
                "it leads nowhere. It was left as it was."),
            broken->toString()};
    }
    return {};
}

QString digestOf(const Migration &migration)
{
    return QString::fromLatin1(QCryptographicHash::hash(migration.script, QCryptographicHash::Sha256).toHex());
}

static Result<> record(const Database &database, const Migration &migration, const Clock &clock)
{
    if (Result<> done = execute(database,
            u"CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
            "sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT"_s);
        !done) {
        return done;
    }
    if (Result<> done = execute(database, u"INSERT INTO migration VALUES (?, ?, ?, ?)"_s,
            {migration.version, migration.name, digestOf(migration), clock.now().toString(u"yyyy-MM-ddTHH:mm'Z'"_s)});
        !done) {
        return done;
    }
    return execute(database, u"PRAGMA user_version = %1"_s.arg(migration.version));
}

static Result<> apply(Database &database, const Migration &migration, const QByteArray &guards, const Clock &clock)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    for (const QByteArray &script : {migration.script, guards}) {
        if (Result<> done = runScript(database, script); !done) {
            return done;
        }
    }
    if (Result<> done = checkForeignKeys(database); !done) {
        return done;
    }
    if (Result<> done = record(database, migration, clock); !done) {
        return done;
    }
    return transaction->commit();
}

// All or nothing: a file between two versions could be opened by no program. The scripts are savepoints inside.
static Result<> applyInOrder(Database &database, const QList<Migration> &migrations, int from, const Clock &clock)
{
    const QByteArray guards = contentOf(QString(ownFolder) + u"/guards.sql"_s);
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= from) {
            continue;
        }
        const bool isLast = migration.version == newest(migrations);
        if (Result<> done = apply(database, migration, isLast ? guards : QByteArray(), clock); !done) {
            return done;
        }
    }
    return transaction->commit();
}

// Inside a transaction this pragma is silently ignored, so it stands around it.
static Result<> applyAll(Database &database, const QList<Migration> &migrations, int from, const Clock &clock)
{
    Result<> done = execute(database, u"PRAGMA foreign_keys = OFF"_s);
    if (done) {
        done = applyInOrder(database, migrations, from, clock);
    }
    const Result<> on = execute(database, u"PRAGMA foreign_keys = ON"_s);
    return done ? on : done;
}

static QString backupPath(const QString &path, int version)
{
    return u"%1.version-%2.backup"_s.arg(path).arg(version);
}

static MigrationReport failed(int from, const Error &error)
{
    return {.outcome = MigrationOutcome::Failed, .from = from, .to = from, .error = error};
}

MigrationReport migrate(Database &database, const QList<Migration> &migrations, const Clock &clock)
{
    MigrationReport report{.outcome = assess(database, migrations), .from = schemaVersion(database)};
    report.to = report.from;
    if (report.outcome != MigrationOutcome::Migrated) {
        return report;
    }
    bool hadBackup = false;
    if (report.from > 0) {
        report.backup = backupPath(database.path(), report.from);
        hadBackup = QFileInfo::exists(report.backup);
        if (Result<> saved = replaceBackup(database, report.backup); !saved) {
            return failed(report.from, saved.error());
        }
    }
    if (Result<> applied = applyAll(database, migrations, report.from, clock); !applied) {
        if (!report.backup.isEmpty() && !hadBackup) {
            QFile::remove(report.backup); // nothing was changed, so there is nothing to go back to
        }
        return failed(report.from, applied.error());
    }
    report.to = newest(migrations);
    return report;
}

} // namespace binnacle
