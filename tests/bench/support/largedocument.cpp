#include "support/largedocument.h"

#include "models/document/bulkwriter.h"
#include "models/exchange/sample.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/finding_event.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/metric_value.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "support/process.h"

#include <QDir>
#include <QFile>
#include <array>

using namespace Qt::StringLiterals;

namespace binnacle::bench {

static const QDate today(2026, 7, 6);
static constexpr int days = 3650; ///< the records lie in the ten years before

const FixedClock &clock()
{
    static const FixedClock fixed(today.startOfDay(Qt::UTC).addSecs(9 * 60 * 60));
    return fixed;
}

namespace {

/// A small generator of numbers that gives the same everywhere.
class Dice
{
public:
    int below(int count)
    {
        m_state = m_state * 1664525 + 1013904223;
        return static_cast<int>((m_state >> 8) % static_cast<quint32>(count));
    }
    bool isOneIn(int count) { return below(count) == 0; }
    template <size_t n> QString oneOf(const std::array<const char *, n> &words)
    {
        return QString::fromLatin1(words[static_cast<size_t>(below(n))]);
    }
    qint64 oneOf(const QList<qint64> &ids) { return ids.at(below(static_cast<int>(ids.size()))); }

private:
    quint32 m_state = 2026;
};

struct Ids
{
    QList<qint64> persons;
    QList<qint64> units;
    QList<qint64> metrics;
};

constexpr std::array words{"account", "backup", "contract", "delivery", "evidence", "firewall", "guest", "handover",
    "inventory", "journal", "key", "laptop", "monitoring", "network", "owner", "password", "quarter", "restore",
    "supplier", "training", "update", "visitor", "warning", "zone"};
constexpr std::array classes{"malicious_code", "information_gathering", "intrusion_attempts", "intrusions",
    "availability", "information_content_security", "fraud", "vulnerable"};
constexpr std::array sources{"internal_monitoring", "staff", "customer", "supplier", "researcher", "other"};
constexpr std::array grades{"major", "minor", "minor", "minor", "observation", "observation", "ofi"};

} // namespace

static QString sentence(Dice &dice, int count)
{
    QString text;
    for (int word = 0; word < count; ++word) {
        text += (word == 0 ? u""_s : u" "_s) % dice.oneOf(words);
    }
    return text;
}

static QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

static void setTime(Record &record, int at, qint64 minute)
{
    const QDateTime when = today.startOfDay(Qt::UTC).addSecs(minute * 60);
    record.values[at] = when.toString(u"yyyy-MM-ddTHH:mm'Z'"_s);
    record.values[at + 1] = qlonglong(60);
    record.values[at + 2] = u"minute"_s;
}

/// Minutes (before today, so negative) at which the one of `count` records comes: in order, as they are entered.
static qint64 minuteOf(Dice &dice, int number, int count)
{
    return -qint64(days) * 24 * 60 * (count + 1 - number) / (count + 1) + dice.below(24 * 60) - 24 * 60;
}

static QDate dayOf(Dice &dice, int number, int count)
{
    return today.addDays(minuteOf(dice, number, count) / (24 * 60) - 1);
}

static Record incidentRecord(Dice &dice, const Ids &ids, int number, int count)
{
    using namespace incident;
    Record record = Record::empty(schema);
    record.origin = u"imported"_s;
    record.reference = u"INC-%1"_s.arg(1'000'000 + number);
    record.values[Title] = u"Incident %1 with %2"_s.arg(number).arg(sentence(dice, 4));
    record.values[Description] = sentence(dice, 16);
    record.values[Kind] = dice.isOneIn(5) ? u"event"_s : u"incident"_s;
    record.values[RsitClass] = dice.oneOf(classes);
    record.values[RsitType] = u"other"_s;
    const int grade = dice.below(100);
    const qlonglong severity = grade < 50 ? 1 : grade < 85 ? 2 : grade < 97 ? 3 : 4;
    record.values[SeverityInitial] = severity;
    record.values[Severity] = severity;
    record.values[DetectionSource] = dice.oneOf(sources);
    record.values[PersonalData] = qlonglong(dice.isOneIn(10));
    record.values[DataRole] = u"controller"_s;
    record.values[ResponsibleId] = dice.oneOf(ids.persons);
    record.values[AccountableId] = dice.oneOf(ids.persons);
    const qint64 detected = minuteOf(dice, number, count);
    setTime(record, OccurredAt, detected - 30 - dice.below(20'000));
    setTime(record, DetectedAt, detected);
    setTime(record, ReportedAt, detected + 1 + dice.below(120));
    const bool isClosed = !dice.isOneIn(50);
    record.values[incident::Status] = isClosed ? u"closed"_s : u"confirmed"_s;
    if (isClosed) {
        setTime(record, ContainedAt, detected + 5 * (1 + dice.below(400)));
        setTime(record, ClosedAt, detected + 5'000 + dice.below(20'000));
    }
    return record;
}

static Record findingRecord(Dice &dice, const Ids &ids, int number, int count)
{
    using namespace finding;
    Record record = Record::empty(schema);
    record.origin = u"imported"_s;
    record.reference = u"F-%1"_s.arg(1'000'000 + number);
    const QDate raised = dayOf(dice, number, count);
    const bool isOpen = dice.isOneIn(20);
    const QString due = text(raised.addDays(90));
    record.values[Title] = u"Finding %1 about %2"_s.arg(number).arg(sentence(dice, 4));
    record.values[Source] = u"audit"_s;
    record.values[Grade] = dice.oneOf(grades);
    record.values[finding::Status] = isOpen ? u"accepted"_s : u"closed"_s;
    record.values[Clause] = u"A.8.%1"_s.arg(1 + dice.below(34));
    record.values[Seen] = sentence(dice, 24);
    record.values[WhyNotMet] = sentence(dice, 8);
    record.values[UnitId] = dice.oneOf(ids.units);
    record.values[ResponsibleId] = dice.oneOf(ids.persons);
    record.values[AccountableId] = dice.oneOf(ids.persons);
    record.values[RaisedOn] = text(raised);
    record.values[OriginalDueOn] = due;
    record.values[CurrentDueOn] = due;
    record.values[Cycle] = qlonglong(1);
    if (!isOpen) {
        record.values[ClosedOn] = text(std::min(today, raised.addDays(30 + dice.below(200))));
        record.values[ClosedById] = record.values.at(AccountableId);
    }
    return record;
}

static Record eventRecord(const Record &of, const QString &status, const QVariant &day)
{
    using namespace finding_event;
    Record record = Record::empty(schema);
    record.origin = u"imported"_s;
    record.values[FindingId] = of.id;
    record.values[HappenedOn] = day;
    record.values[ToStatus] = status;
    record.values[Cycle] = qlonglong(1);
    record.values[ById] = of.values.at(finding::ResponsibleId);
    return record;
}

static Record readingRecord(Dice &dice, const Ids &ids, int number, int count)
{
    using namespace metric_value;
    Record record = Record::empty(schema);
    record.origin = u"imported"_s;
    const QDate end = dayOf(dice, number, count);
    record.values[MetricId] = ids.metrics.at(number % ids.metrics.size());
    record.values[PeriodEndOn] = text(end);
    record.values[metric_value::Value] = double(dice.below(1000)) / 10;
    record.values[Note] = u"From the monitoring system"_s;
    record.values[EnteredById] = dice.oneOf(ids.persons);
    record.values[EnteredOn] = text(std::min(today, end.addDays(dice.below(3))));
    return record;
}

/// Adds as many records as asked, and gives each to `after`.
static Result<> fill(BulkWriter &writer, int count, const auto &make, const auto &after)
{
    for (int number = 1; number <= count; ++number) {
        Record record = make(number);
        if (Result<> added = writer.add(record); !added) {
            return added;
        }
        after(record);
    }
    return {};
}

static Result<> fill(
    Database &database, const RegisterSchema &schema, LogEntry &entry, int count, const auto &make, const auto &after)
{
    Result<BulkWriter> writer = BulkWriter::prepare(database, schema);
    if (!writer) {
        return writer.error();
    }
    if (Result<> done = fill(*writer, count, make, after); !done) {
        return done;
    }
    Result<QList<ImportedBlock>> blocks = writer->finish();
    if (!blocks) {
        return blocks.error();
    }
    entry.blocks += *blocks;
    return {};
}

static Result<> fillFindings(Database &database, const Ids &ids, Dice &dice, LogEntry &entry, int count)
{
    const auto nothing = [](const Record &) {};
    QList<Record> events;
    const auto remember = [&](const Record &of) {
        events << eventRecord(of, u"raised"_s, of.values.at(finding::RaisedOn));
        events << eventRecord(of, u"accepted"_s, of.values.at(finding::RaisedOn));
        if (!of.values.at(finding::ClosedOn).isNull()) {
            events << eventRecord(of, u"closed"_s, of.values.at(finding::ClosedOn));
        }
    };
    const auto made = [&](int number) { return findingRecord(dice, ids, number, count); };
    if (Result<> done = fill(database, finding::schema, entry, count, made, remember); !done) {
        return done;
    }
    return fill(
        database, finding_event::schema, entry, static_cast<int>(events.size()),
        [&](int number) { return events.at(number - 1); }, nothing);
}

static Result<> fillAll(Database &database, const Size &size, const Ids &ids, LogEntry &entry)
{
    Dice dice;
    const auto nothing = [](const Record &) {};
    const Result<> incidents = fill(
        database, incident::schema, entry, size.incidents,
        [&](int number) { return incidentRecord(dice, ids, number, size.incidents); }, nothing);
    if (!incidents) {
        return incidents;
    }
    if (Result<> findings = fillFindings(database, ids, dice, entry, size.findings); !findings) {
        return findings;
    }
    return fill(
        database, metric_value::schema, entry, size.readings,
        [&](int number) { return readingRecord(dice, ids, number, size.readings); }, nothing);
}

Result<> makeLargeDocument(const QString &path, const Size &size)
{
    Result<std::unique_ptr<Document>> document = createSample(path, clock());
    if (!document) {
        return document.error();
    }
    return (*document)->runJob([&](Database &database, const Progress &) -> Result<> {
        std::ignore = execute(database, u"PRAGMA synchronous = OFF"_s); // nobody loses this one
        std::ignore = execute(database, u"PRAGMA cache_size = -400000"_s);
        const auto all = [&](const QString &table) { return selectIds(database, u"SELECT id FROM "_s + table); };
        const Ids ids{*all(u"person"_s), *all(u"unit"_s), *all(u"metric"_s)};
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction) {
            return transaction.error();
        }
        LogEntry entry{
            .madeAt = clock().now(), .author = {.account = u"bench"_s}, .kind = u"import"_s, .title = u"bench"_s};
        if (Result<> filled = fillAll(database, size, ids, entry); !filled) {
            return filled;
        }
        if (const Result<qint64> logged = ChangeLog(database).append(entry); !logged) {
            return logged.error();
        }
        return transaction->commit();
    });
}

QString largeDocument()
{
    const QString folder = QStringLiteral(BENCH_FOLDER);
    const QString path = QDir(folder).filePath(u"large.binnacle"_s);
    if (QFile::exists(path)) {
        return path;
    }
    QDir().mkpath(folder);
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    std::fprintf(stderr, "Making a document with 1,000,000 incidents, 100,000 findings and 1,000,000 readings.\n");
    const bool isMade = timed({QStringLiteral(LARGE_DOCUMENT_MAKER), unfinished}).isDone();
    return isMade && QFile::rename(unfinished, path) ? path : QString();
}

} // namespace binnacle::bench
