#include "models/document/opening.h"

#include "models/document/documenttext.h"
#include "models/storage/dialect.h"
#include "models/storage/fileheader.h"
#include "models/storage/query.h"

#include <QFile>

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

static Result<> refuseAltered(const QStringList &differences)
{
    if (differences.isEmpty()) {
        return {};
    }
    return Error{Error::Code::Damaged,
        DocumentText::tr("The structure of this document was altered outside Binnacle. Open the last backup of it."),
        differences.join(", "_L1)};
}

static Result<> judge(const Database &database, const MigrationReport &report)
{
    switch (report.outcome) {
    case MigrationOutcome::UpToDate:
    case MigrationOutcome::Migrated:
        return refuseAltered(schemaDifferences(database));
    case MigrationOutcome::NewerReadable:
        return {};
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
                "This document is from an older Binnacle and cannot be updated here. Copy it to a folder that you "
                "may write to.")}};
}

Result<OpenedFile> openChecked(const QString &path, bool writable, const Clock &clock)
{
    if (Result<> header = checkFileHeader(path); !header) {
        return header.error();
    }
    const auto mode = writable ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    Result<std::unique_ptr<Database>> database = Database::open(path, mode);
    if (!database) {
        return database.error();
    }
    // The first read also rolls a hot journal back; a damaged file shows here.
    if (const Result<QVariant> objects = selectValue(**database, u"SELECT count(*) FROM sqlite_schema"_s); !objects) {
        return objects.error();
    }
    const MigrationReport report = bringUpToDate(**database, writable, clock);
    if (Result<> judged = judge(**database, report); !judged) {
        return judged.error();
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
