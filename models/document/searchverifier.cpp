#include "models/document/searchverifier.h"

#include "models/document/search.h"
#include "models/document/verificationtext.h"
#include "models/registers/registry.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

#include <QHash>
#include <QScopeGuard>
#include <tuple>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype shownNames = 3;

SearchVerifier::SearchVerifier(Database &database, const RegisterSchema &schema, VerificationReport &report)
    : m_database(database)
    , m_schema(schema)
    , m_report(report)
{
}

Result<> SearchVerifier::compare(const QList<Record> &records)
{
    if (records.isEmpty()) {
        return {};
    }
    Query query(
        m_database, u"SELECT record_id, content FROM search_text WHERE register = ? AND record_id BETWEEN ? AND ?"_s);
    query.bind(m_schema.id()).bind(records.first().id).bind(records.last().id);
    if (Result<> done = query.exec(); !done) {
        return done;
    }
    QHash<qint64, QString> words;
    while (query.next()) {
        words.insert(query.integer(0), query.text(1));
    }
    for (const Record &record : records) {
        const auto kept = words.constFind(record.id);
        if (kept != words.constEnd() && *kept == searchText(m_schema, record)) {
            continue;
        }
        if (++m_hiddenCount <= shownNames) {
            m_hidden << (record.reference.isEmpty() ? QString::number(record.id) : record.reference);
        }
    }
    return query.finish();
}

void SearchVerifier::tell(const QStringList &names, qsizetype count)
{
    const QString list = names.join(", "_L1) + (count > names.size() ? u" …"_s : QString());
    m_report.findings << VerificationText::tr(
        "The words by which the search finds %1 %2 were changed outside Binnacle (%n in all).", nullptr,
        static_cast<int>(count))
                             .arg(m_schema.id(), list);
}

Result<> SearchVerifier::finish(const QSet<qint64> &named)
{
    if (m_hiddenCount > 0) {
        tell(m_hidden, m_hiddenCount);
    }
    Query query(m_database,
        u"SELECT record_id FROM search_text WHERE register = ? AND record_id NOT IN (SELECT id FROM %1)"_s.arg(
            dialect::quoted(m_schema.id())));
    if (Result<> done = query.bind(m_schema.id()).exec(); !done) {
        return done;
    }
    QStringList extra;
    qsizetype count = 0;
    while (query.next()) {
        if (!named.contains(query.integer(0)) && ++count <= shownNames) {
            extra << QString::number(query.integer(0));
        }
    }
    if (count > 0) {
        tell(extra, count);
    }
    return query.finish();
}

/// Words of things that are no register.
static Result<> verifyRegisters(const Database &database, VerificationReport &report)
{
    QSet<QString> known;
    for (const RegisterSchema *schema : allRegisters()) {
        if (schema->logged) {
            known.insert(schema->id());
        }
    }
    Query query(database, u"SELECT DISTINCT register FROM search_text"_s);
    if (Result<> done = query.exec(); !done) {
        return done;
    }
    while (query.next()) {
        if (!known.contains(query.text(0))) {
            report.findings << VerificationText::tr("The search knows words of something that is no register.");
        }
    }
    return query.finish();
}

/// FTS5 checks an index only by a statement that writes, and the file is open for reading: so the index, without the
/// texts, is copied into a temporary one over the same texts.
static Result<> copyIndex(const Database &database)
{
    const Result<QVariant> made = selectValue(database, u"SELECT sql FROM sqlite_schema WHERE name = 'search'"_s);
    if (!made) {
        return made.error();
    }
    QStringList script{u"CREATE TEMP VIEW \"search_text\" AS SELECT id, content FROM main.search_text"_s,
        made->toString().replace("TABLE \"search\""_L1, "TABLE temp.\"search\""_L1)};
    for (const QString &part : {u"data"_s, u"idx"_s, u"docsize"_s, u"config"_s}) {
        script << u"DELETE FROM temp.search_%1"_s.arg(part)
               << u"INSERT INTO temp.search_%1 SELECT * FROM main.search_%1"_s.arg(part);
    }
    for (const QString &statement : script) {
        if (Result<> done = execute(database, statement); !done) {
            return done;
        }
    }
    return {};
}

Result<> verifySearchIndex(Database &database, VerificationReport &report)
{
    if (Result<> done = verifyRegisters(database, report); !done) {
        return done;
    }
    dialect::setDefensive(database.handle(), false); // for the tables behind the temporary index
    const auto end = qScopeGuard([&] {
        std::ignore = execute(database, u"DROP TABLE IF EXISTS temp.\"search\""_s);
        std::ignore = execute(database, u"DROP VIEW IF EXISTS temp.\"search_text\""_s);
        dialect::setDefensive(database.handle(), true);
    });
    Result<> done = copyIndex(database);
    if (done) {
        done = execute(database, u"INSERT INTO temp.search (search, rank) VALUES ('integrity-check', 1)"_s);
    }
    if (!done && done.error().code == Error::Code::Damaged) {
        report.findings << VerificationText::tr(
            "The index of the search was changed outside Binnacle: it does not lead to the records that it should.");
        return {};
    }
    return done;
}

} // namespace binnacle
