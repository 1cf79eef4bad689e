#include "models/document/opening.h"

#include "models/base/period.h"
#include "models/base/text.h"
#include "models/document/documenttext.h"
#include "models/registers/codec.h"
#include "models/storage/compaction.h"
#include "models/storage/dialect.h"
#include "models/storage/fileheader.h"
#include "models/storage/query.h"
#include "models/storage/samefile.h"
#include "models/storage/schemacheck.h"
#include "models/storage/writerlock.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

QString readMeta(const Database &database, const QString &key)
{
    const Result<QVariant> value = selectValue(database, u"SELECT value FROM meta WHERE key = ?"_s, {key});
    return value ? value->toString() : QString();
}

Result<> writeMeta(const Database &database, const QString &key, const QString &value)
{
    return execute(database, u"INSERT OR REPLACE INTO meta VALUES (?, ?)"_s, {key, value});
}

QDate documentDay(const Database &database, const Clock &clock)
{
    const QDate pinned = QDate::fromString(readMeta(database, u"as_of"_s), Qt::ISODate);
    return pinned.isValid() ? pinned : clock.today();
}

static Result<> refuseAltered(const QStringList &differences)
{
    static constexpr qsizetype shown = 3;
    if (differences.isEmpty()) {
        return {};
    }
    QStringList names;
    for (const QString &name : differences.first(std::min(shown, differences.size()))) {
        names << legible(name);
    }
    if (differences.size() > shown) {
        names << u"…"_s;
    }
    return Error{Error::Code::Damaged,
        DocumentText::tr("The structure of this document was altered outside Binnacle: %1. Open the last backup of it.")
            .arg(names.join(", "_L1)),
        differences.join(", "_L1)};
}

/// Whatever reads the day from here on may trust it: another one would silently be today, or make figures of centuries.
static Result<> checkDay(const Database &database)
{
    const Result<QVariant> kept = selectValue(database, u"SELECT value FROM meta WHERE key = 'as_of'"_s);
    if (!kept) {
        return kept.error();
    }
    const QString day = kept->toString();
    if (kept->isNull() || (codec::isDay(day) && isReportingDay(QDate::fromString(day, Qt::ISODate)))) {
        return {};
    }
    return Error{Error::Code::Damaged,
        DocumentText::tr(
            "The day on which this document speaks was altered outside Binnacle: “%1” is none of the years "
            "%2 to %3. Open the last backup of it.")
            .arg(legible(day), QString::number(firstReportingYear), QString::number(lastReportingYear))};
}

static Result<> judge(const Database &database, const MigrationReport &report)
{
    switch (report.outcome) {
    case MigrationOutcome::UpToDate:
    case MigrationOutcome::Migrated:
        return refuseAltered(schemaDifferences(database));
    case MigrationOutcome::NewerReadable:
        return refuseAltered(newerSchemaObjections(database));
    case MigrationOutcome::NewerUnreadable:
        return Error{Error::Code::Newer,
            DocumentText::tr("This document was made by a newer Binnacle. Install that version to open it.")};
    case MigrationOutcome::Failed:
        return *report.error;
    }
    Q_UNREACHABLE();
}

// An older document that may not be written cannot be brought to this version, and this version reads only its own.
static MigrationReport bringUpToDate(Database &database, bool writable, const Clock &clock)
{
    const QList<Migration> migrations = ownMigrations();
    const MigrationOutcome outcome = assess(database, migrations);
    if (outcome == MigrationOutcome::Migrated) {
        if (const Result<> whole = refuseAltered(olderSchemaDifferences(database)); !whole) {
            return {.outcome = MigrationOutcome::Failed, .error = whole.error()};
        }
    }
    if (writable || outcome != MigrationOutcome::Migrated) {
        return migrate(database, migrations, clock);
    }
    return {.outcome = MigrationOutcome::Failed,
        .error = Error{Error::Code::ReadOnly,
            DocumentText::tr(
                "This document is from an older Binnacle and is not updated by reading it. Open it in the window, in a "
                "folder that you may write to.")}};
}

/// A hot journal: SQLite takes the change back as soon as it may write.
static bool isCutOff(const QString &path, const Error &error)
{
    return error.code == Error::Code::ReadOnly && QFileInfo::exists(path + u"-journal"_s);
}

static Error cutOff(const QString &path, const Error &error)
{
    return {Error::Code::ReadOnly,
        DocumentText::tr(
            "The last change of %1 was cut off. “binnacle verify” takes it back where the document and its "
            "folder can be written; else copy the document and its journal, %1-journal, to such a place.")
            .arg(path),
        error.detail};
}

/// The first read also rolls a hot journal back; a damaged file shows here.
static Result<> readOnce(const Database &database)
{
    const Result<QVariant> objects = selectValue(database, u"SELECT count(*) FROM sqlite_schema"_s);
    return objects ? Result<>() : Result<>(objects.error());
}

Result<bool> takeBackCutOff(const QString &givenPath)
{
    const QString path = withoutLinks(givenPath);
    if (!QFileInfo::exists(path + u"-journal"_s) || !checkFileHeader(path)) {
        return false;
    }
    {
        const auto reading = Database::open(path, Database::Mode::ReadOnly);
        const Result<> read = reading ? readOnce(**reading) : Result<>(reading.error());
        if (read || !isCutOff(path, read.error())) {
            return false; // what else may be wrong shows on opening
        }
    }
    WriterLock lock(path);
    if (!QFileInfo(path).isWritable() || hasOtherNames(path) || !lock.tryTake()) {
        return false;
    }
    const auto writing = Database::open(path, Database::Mode::ReadWrite);
    const Result<> read = writing ? readOnce(**writing) : Result<>(writing.error());
    return read ? Result<bool>(true) : Result<bool>(read.error());
}

Result<OpenedFile> openChecked(const QString &givenPath, bool writable, const Clock &clock)
{
    const QString path = withoutLinks(givenPath);
    if (Result<> header = checkFileHeader(path); !header) {
        return header.error();
    }
    const auto mode = writable ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    Result<std::unique_ptr<Database>> database = Database::open(path, mode);
    if (const Result<> read = database ? readOnce(**database) : Result<>(database.error()); !read) {
        return isCutOff(path, read.error()) ? cutOff(path, read.error()) : read.error();
    }
    const MigrationReport report = bringUpToDate(**database, writable, clock);
    if (Result<> judged = judge(**database, report); !judged) {
        return judged.error();
    }
    if (Result<> day = checkDay(**database); !day) {
        return day.error();
    }
    if (report.outcome == MigrationOutcome::NewerReadable) { // its rules are not known here, so nothing is written
        if (Result<> done = execute(**database, u"PRAGMA query_only = ON"_s); !done) {
            return done.error();
        }
    }
    if (writable) {
        QFile::remove(compactionPath(path)); // of a redaction that was cut off
    }
    return OpenedFile{*std::move(database), report.outcome};
}

static Result<> prepare(Database &database, const Clock &clock)
{
    if (Result<> done = execute(database, u"PRAGMA application_id = %1"_s.arg(dialect::applicationId)); !done) {
        return done;
    }
    const MigrationReport report = migrate(database, ownMigrations(), clock);
    if (report.error) {
        return *report.error;
    }
    const QString now = clock.now().toString(u"yyyy-MM-ddTHH:mm'Z'"_s);
    if (Result<> done = writeMeta(database, u"kind"_s, u"document"_s); !done) {
        return done;
    }
    return writeMeta(database, u"created_at"_s, now);
}

Result<std::unique_ptr<Database>> createEmpty(const QString &path, const Clock &clock)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Mode::Create);
    if (!database) {
        return database.error();
    }
    if (Result<> prepared = prepare(**database, clock); !prepared) {
        database->reset();
        QFile::remove(path);
        return prepared.error();
    }
    return database;
}

} // namespace binnacle
