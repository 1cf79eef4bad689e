#include "models/document/factsverifier.h"

#include "models/base/text.h"
#include "models/document/verificationtext.h"
#include "models/registers/codec.h"
#include "models/registers/registry.h"
#include "models/storage/dialect.h"
#include "models/storage/migrator.h"
#include "models/storage/query.h"
#include "models/storage/schemacheck.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr auto demoStart = ":/sample/sample_org.json, as of "_L1;

QString demoTitle(const QString &asOf)
{
    return demoStart + asOf;
}

/// The day that the log says a demonstration speaks on; empty when the document is none.
static Result<QString> loggedDay(const Database &database)
{
    const Result<QVariant> title
        = selectValue(database, u"SELECT title FROM change WHERE kind = 'import' ORDER BY id LIMIT 1"_s);
    if (!title) {
        return title.error();
    }
    const QString text = title->toString();
    return text.startsWith(demoStart) ? text.mid(demoStart.size()) : QString();
}

static Result<QMap<QString, QString>> factsOf(const Database &database)
{
    QMap<QString, QString> facts;
    Query query(database, u"SELECT key, value FROM meta"_s);
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    while (query.next()) {
        facts.insert(query.text(0), query.text(1));
    }
    const Result<> done = query.finish();
    return done ? Result<QMap<QString, QString>>(facts) : Result<QMap<QString, QString>>(done.error());
}

static void checkFact(VerificationReport &report, const QString &key, const QString &found, bool isRight)
{
    if (!isRight) {
        report.findings << (found.isEmpty()
                ? VerificationText::tr("A fact of the document was removed outside Binnacle: %1.").arg(key)
                : VerificationText::tr("A fact of the document was changed outside Binnacle: %1 is “%2”.")
                      .arg(key, legible(found)));
    }
}

static Result<> verifyMeta(const Database &database, VerificationReport &report)
{
    Result<QMap<QString, QString>> facts = factsOf(database);
    const Result<QString> day = loggedDay(database);
    if (!facts || !day) {
        return facts ? day.error() : facts.error();
    }
    const QString kind = facts->take(u"kind"_s);
    checkFact(report, u"kind"_s, kind, kind == (day->isEmpty() ? u"document" : u"demo"));
    const QString createdAt = facts->take(u"created_at"_s);
    checkFact(report, u"created_at"_s, createdAt, codec::isTime(createdAt));
    const QString readableSince = facts->take(u"readable_since"_s);
    checkFact(report, u"readable_since"_s, readableSince, readableSince == ownReadableSince());
    const QString asOf = facts->take(u"as_of"_s);
    if (asOf != *day) {
        report.findings << VerificationText::tr(
            "The day on which the document speaks was changed outside Binnacle: it is “%1”, the log says “%2”.")
                               .arg(legible(asOf), legible(*day));
    }
    for (const auto &[key, value] : facts->asKeyValueRange()) {
        report.findings << VerificationText::tr("A fact that Binnacle does not know was added to the document: %1.")
                               .arg(legible(key));
    }
    return {};
}

static Result<> verifyMigrations(const Database &database, VerificationReport &report)
{
    QMap<qint64, Migration> expected;
    for (const Migration &migration : ownMigrations()) {
        expected.insert(migration.version, migration);
    }
    Query query(database, u"SELECT version, name, sha256, applied_at FROM migration ORDER BY version"_s);
    if (Result<> done = query.exec(); !done) {
        return done;
    }
    while (query.next()) {
        const Migration own = expected.take(query.integer(0));
        if (own.version == 0 || query.text(1) != own.name || query.text(2) != digestOf(own)
            || !codec::isTime(query.text(3))) {
            report.findings << VerificationText::tr(
                "The list of migrations was changed outside Binnacle: version %1 is not as this program has it.")
                                   .arg(query.integer(0));
        }
    }
    for (const qint64 version : expected.keys()) {
        report.findings << VerificationText::tr(
            "The list of migrations was changed outside Binnacle: version %1 is missing.")
                               .arg(version);
    }
    return query.finish();
}

Result<> verifyFacts(const Database &database, VerificationReport &report)
{
    const Result<> facts = verifyMeta(database, report);
    return facts ? verifyMigrations(database, report) : facts;
}

static QStringList countedTables()
{
    QStringList tables{u"change"_s, u"change_row"_s, u"change_block"_s, u"search_text"_s};
    for (const RegisterSchema *schema : allRegisters()) {
        tables << schema->id();
    }
    return tables;
}

Result<> verifyCounters(const Database &database, VerificationReport &report)
{
    for (const QString &table : countedTables()) {
        // Without a counter and without a row everything is right, so a missing one counts as 0.
        const Result<QVariant> isRight = selectValue(database,
            u"SELECT coalesce((SELECT min(id) FROM %1), 1) >= 1 AND coalesce(min(seq), 0) >= "
            "coalesce((SELECT max(id) FROM %1), 0) AND coalesce(max(seq), 0) <= ?1 AND total(typeof(seq) <> 'integer') "
            "= 0 AND coalesce(min(seq), 0) >= 0 FROM sqlite_sequence WHERE name = ?2"_s.arg(dialect::quoted(table)),
            {largestId, table});
        if (!isRight) {
            return isRight.error();
        }
        if (isRight->toLongLong() != 1) {
            report.findings << VerificationText::tr(
                "The counter that numbers the rows of %1 was changed outside Binnacle, or a row has a number that it "
                "never gave.")
                                   .arg(table);
        }
    }
    return {};
}

} // namespace binnacle
