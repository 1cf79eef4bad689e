#include "models/measures/accountabilitygaps.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "support/testdocument.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// Open records that nobody answers for, against the records themselves: on past and future days, whoever leaves.
class TestAccountabilityGaps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void sampleHasOne();
    void pastIsThatOfItsDay();
    void agreesWithTheRecordsWhoeverLeaves();

private:
    QStringList gaps(QDate day) const;
    QStringList counted(QDate day) const;
    Database &database() const { return m_document->database(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

void TestAccountabilityGaps::initTestCase()
{
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
}

/// "finding 7 3": register, record, person.
QStringList TestAccountabilityGaps::gaps(QDate day) const
{
    const Result<Panel> panel = accountabilityGapsPanel(database(), {day, day, day});
    QStringList lines;
    for (const PanelTable::Row &row : panel ? panel->table.rows : QList<PanelTable::Row>()) {
        const QString person
            = test::single(database(), u"SELECT id FROM person WHERE name = '%1'"_s.arg(row.cells.at(2)));
        lines << u"%1 %2 %3"_s.arg(row.registerId).arg(row.recordId).arg(person);
    }
    lines.sort();
    return lines;
}

/// What is asked of each register that has somebody accountable: open on the day {D}, told by dates where there are
/// any.
struct OpenRecords
{
    const char *table;
    const char *where;
};
static constexpr OpenRecords openRecords[] = {
    {"finding",
        "(raised_on IS NULL OR raised_on <= {D}) AND (status NOT IN ('closed', 'withdrawn', 'declined') OR (status = "
        "'closed' AND closed_on > {D}) OR EXISTS (SELECT 1 FROM finding_event e WHERE e.finding_id = t.id AND "
        "e.to_status "
        "= t.status AND t.status <> 'closed' AND e.happened_on > {D}))"},
    {"incident",
        "(coalesce(detected_at, reported_at, occurred_at) IS NULL OR substr(coalesce(detected_at, reported_at, "
        "occurred_at), 1, 10) <= {D}) AND status <> 'false_positive' AND (status <> 'closed' OR substr(closed_at, 1, "
        "10) "
        "> {D})"},
    {"action",
        "raised_on <= {D} AND (status IN ('open', 'in_progress') OR (status = 'done' AND done_on > {D}) OR (status = "
        "'dropped' AND EXISTS (SELECT 1 FROM action_progress n WHERE n.action_id = t.id AND n.status = 'dropped' AND "
        "n.noted_on > {D})))"},
    {"risk", "identified_on <= {D} AND (status = 'active' OR closed_on > {D})"},
    {"treatment",
        "planned_on <= {D} AND (status IN ('planned', 'running') OR (status = 'done' AND done_on > {D}) OR (status = "
        "'dropped' AND updated_on > {D}))"},
    {"policy", "status IN ('draft', 'in_force')"},
    {"exception",
        "requested_on <= {D} AND (status IN ('requested', 'approved') OR (status = 'ended' AND ended_on > {D}))"},
    {"objective", "from_on <= {D} AND NOT coalesce(to_on < {D}, 0)"},
    {"supplier", "from_on <= {D} AND NOT coalesce(to_on < {D}, 0)"},
    {"asset", "1"},
    {"control", "status <> 'not_applicable'"},
    {"responsibility", "from_on <= {D} AND NOT coalesce(to_on < {D}, 0)"},
};

/// Register by register and record by record.
QStringList TestAccountabilityGaps::counted(QDate day) const
{
    const QString date = u'\'' + day.toString(Qt::ISODate) + u'\'';
    const QStringList gone
        = test::column(database(), u"SELECT id FROM person WHERE to_on IS NOT NULL AND to_on < "_s + date);
    QHash<QString, QString> before; // of accountability that moved later: who had it on the day
    for (const QString &move : test::column(database(),
             u"SELECT record_register || ' ' || record_id || ' ' || from_id FROM accountability_change WHERE "
             u"changed_on > "
             "%1 AND record_register <> 'responsibility' ORDER BY changed_on DESC, id DESC"_s.arg(date))) {
        before.insert(move.section(u' ', 0, 1), move.section(u' ', 2));
    }
    QStringList lines;
    for (const OpenRecords &each : openRecords) {
        const QString table = QString::fromLatin1(each.table);
        QString sql = u"SELECT id || ' ' || accountable_id FROM \"%1\" t WHERE %2"_s.arg(
            table, QString::fromLatin1(each.where));
        sql.replace(u"{D}"_s, date);
        for (const QString &row : test::column(database(), sql)) {
            const QString record = table + u' ' + row.section(u' ', 0, 0);
            const QString person = before.value(record, row.section(u' ', 1));
            if (gone.contains(person)) {
                lines << record + u' ' + person;
            }
        }
    }
    lines.sort();
    return lines;
}

void TestAccountabilityGaps::sampleHasOne()
{
    QCOMPARE(gaps({2026, 7, 6}), QStringList{u"risk 31 3"_s});
    QCOMPARE(counted({2026, 7, 6}), QStringList{u"risk 31 3"_s});
}

/// Between two holders of a seat nobody answered for what the first one had left.
void TestAccountabilityGaps::pastIsThatOfItsDay()
{
    QCOMPARE(gaps({2024, 11, 15}), QStringList());
    const QStringList vacant = gaps({2024, 12, 1});
    QCOMPARE(vacant, counted({2024, 12, 1}));
    QVERIFY2(vacant.size() > 1, qPrintable(vacant.join(u", "_s)));
    QVERIFY(vacant.contains(u"risk 31 3"_s));
    QCOMPARE(gaps({2025, 1, 2}), counted({2025, 1, 2}));
    QVERIFY(gaps({2025, 1, 2}).size() < vacant.size());
}

void TestAccountabilityGaps::agreesWithTheRecordsWhoeverLeaves()
{
    QRandomGenerator random(20260706);
    const QDate first(2023, 6, 1);
    qsizetype found = 0;
    int empty = 0;
    for (int round = 0; round < 600; ++round) {
        const Result<Transaction> outer = Transaction::begin(database());
        QVERIFY(outer);
        for (int leaving = random.bounded(6); leaving > 0; --leaving) {
            const QString day = first.addDays(random.bounded(1800)).toString(Qt::ISODate);
            QVERIFY(execute(database(), u"UPDATE OR IGNORE person SET to_on = ? WHERE id = ?"_s,
                {day, qlonglong(1 + random.bounded(24))}));
        }
        const QDate day = first.addDays(random.bounded(1800));
        const QStringList expected = counted(day);
        QCOMPARE(gaps(day), expected);
        found += expected.size();
        empty += expected.isEmpty() ? 1 : 0;
    }
    QVERIFY(empty > 20);
    QVERIFY(found > 600);
    qInfo("600 days with people leaving at random: %lld gaps, none on %d days", static_cast<long long>(found), empty);
}

QTEST_GUILESS_MAIN(TestAccountabilityGaps)
#include "tst_accountabilitygaps.moc"
