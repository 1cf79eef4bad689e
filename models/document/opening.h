#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/storage/database.h"
#include "models/storage/migrator.h"

namespace binnacle {

/// A connection to a file that was found to be a whole document of ours.
struct OpenedFile
{
    std::unique_ptr<Database> database;
    MigrationOutcome outcome = MigrationOutcome::UpToDate;
};

/// Opens a file safely even when it is hostile: size and header first, then the version, then every schema object
/// against the migrations of this program. Migrates when `writable`, which is for the holder of its lock alone. Follows
/// links, like everything that opens one.
Result<OpenedFile> openChecked(const QString &path, bool writable, const Clock &clock);

/// Takes back a change that was cut off by a crash, where the place can be written. True when there was one.
Result<bool> takeBackCutOff(const QString &path);

/// A new, empty document at this program's version. Nothing is left behind when it fails.
Result<std::unique_ptr<Database>> createEmpty(const QString &path, const Clock &clock);

/// Facts of the document as a whole.
QString readMeta(const Database &database, const QString &key);
Result<> writeMeta(const Database &database, const QString &key, const QString &value);
/// The day on which a document speaks: pinned in demonstrations, else today. What is pinned was checked on opening.
QDate documentDay(const Database &database, const Clock &clock);

} // namespace binnacle
