#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace binnacle {

class Database;

/// One numbered script: `NNNN_name.sql`. Adding a file adds a migration; no code changes.
struct Migration
{
    int version = 0;
    QString name;
    QByteArray script;
};

enum class MigrationOutcome {
    UpToDate,
    Migrated,
    NewerReadable, ///< made by a later version that says this one may still read it
    NewerUnreadable,
    Failed, ///< nothing was changed
};

struct MigrationReport
{
    MigrationOutcome outcome = MigrationOutcome::UpToDate;
    int from = 0;
    int to = 0;
    QString backup = {}; ///< path of the copy made before; empty when there was nothing to lose
    std::optional<Error> error = {};
};

/// The scripts of a folder, by number.
QList<Migration> migrationsIn(const QString &folder);
/// Those of this program.
QList<Migration> ownMigrations();
/// SHA-256 of the script, in hexadecimal digits: what a document records of it.
QString digestOf(const Migration &migration);

/// The `user_version` of a document.
int schemaVersion(const Database &database);
/// Brings a document to the newest version: a copy first, then all scripts in one transaction, with foreign keys
/// checked after each and its SHA-256 recorded. Guard triggers are made anew at the end.
MigrationReport migrate(Database &database, const QList<Migration> &migrations, const Clock &clock);
/// The outcome that migrate() would have, without touching the file.
MigrationOutcome assess(const Database &database, const QList<Migration> &migrations);

} // namespace binnacle
