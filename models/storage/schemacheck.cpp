#include "models/storage/schemacheck.h"

#include "models/storage/database.h"
#include "models/storage/migrator.h"
#include "models/storage/query.h"

#include <QMap>
#include <tuple>

using namespace Qt::StringLiterals;

namespace binnacle {

using Schema = QMap<QString, QString>; ///< text by kind and name

// Objects that SQLite makes by itself have no text of their own.
static Schema schemaOf(const Database &database)
{
    Schema objects;
    Query query(database, u"SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema"_s);
    if (query.exec()) {
        while (query.next()) {
            objects.insert(query.text(0), query.text(1));
        }
    }
    return objects;
}

static Schema schemaAfter(const QList<Migration> &migrations)
{
    const std::unique_ptr<Database> empty = Database::inMemory();
    std::ignore = migrate(*empty, migrations, SystemClock());
    return schemaOf(*empty);
}

namespace {

struct Own
{
    Schema schema;
    QString readableSince;
};

} // namespace

static const Own &own()
{
    static const Own own = [] {
        const std::unique_ptr<Database> empty = Database::inMemory();
        std::ignore = migrate(*empty, ownMigrations(), SystemClock());
        const Result<QVariant> since = selectValue(*empty, u"SELECT value FROM meta WHERE key = 'readable_since'"_s);
        return Own{schemaOf(*empty), since.valueOr({}).toString()};
    }();
    return own;
}

QString ownReadableSince()
{
    return own().readableSince;
}

static QStringList differences(const Schema &expected, const Schema &found)
{
    QStringList names;
    for (const auto &[name, sql] : expected.asKeyValueRange()) {
        if (!found.contains(name) || found.value(name) != sql) {
            names << name;
        }
    }
    for (const QString &name : found.keys()) {
        if (!expected.contains(name)) {
            names << name;
        }
    }
    return names;
}

QStringList schemaDifferences(const Database &database)
{
    return differences(own().schema, schemaOf(database));
}

QStringList olderSchemaDifferences(const Database &database)
{
    QList<Migration> applied = ownMigrations();
    const int version = schemaVersion(database);
    applied.removeIf([version](const Migration &migration) { return migration.version > version; });
    if (applied.isEmpty()) {
        return schemaOf(database).keys();
    }
    QStringList names = differences(schemaAfter(applied), schemaOf(database));
    const Schema &known = own().schema;
    names.removeIf([&](const QString &name) { return name.startsWith("trigger "_L1) && known.contains(name); });
    return names;
}

static bool isVirtual(const QString &sql)
{
    return sql.startsWith("CREATE VIRTUAL"_L1, Qt::CaseInsensitive);
}

/// Unknown triggers on tables that this version knows.
static QStringList foreignTriggers(const Database &database, const Schema &known)
{
    QStringList names;
    Query query(database, u"SELECT name, tbl_name FROM sqlite_schema WHERE type = 'trigger'"_s);
    if (const Result<> done = query.exec(); !done) {
        return {u"trigger"_s};
    }
    while (query.next()) {
        const QString name = u"trigger "_s + query.text(0);
        if (known.contains(u"table "_s + query.text(1)) && !known.contains(name)) {
            names << name;
        }
    }
    return names;
}

QStringList newerSchemaObjections(const Database &database)
{
    const Schema &known = own().schema;
    const Schema found = schemaOf(database);
    QStringList names;
    for (const auto &[name, sql] : known.asKeyValueRange()) {
        if (name.startsWith("table "_L1) && (!found.contains(name) || isVirtual(sql) != isVirtual(found.value(name)))) {
            names << name;
        }
    }
    for (const QString &name : found.keys()) {
        if (name.startsWith("view "_L1) && !known.contains(name)) {
            names << name;
        }
    }
    return names + foreignTriggers(database, known);
}

} // namespace binnacle
