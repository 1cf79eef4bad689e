#include "models/measures/auditcoverage.h"
#include "models/measures/nextaudits.h"
#include "models/registers/databaselookup.h"
#include "models/registers/definitions/audit.h"
#include "models/registers/recordstore.h"
#include "models/registers/standard.h"
#include "models/storage/database.h"
#include "support/testdocument.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// The audit programme of the sample against its records, in SQL of its own.
class TestAuditCoverage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void standardKnowsItsOrder();
    void partsAreWithinTheirWhole_data();
    void partsAreWithinTheirWhole();
    void everyClauseAndControlHasARow();
    void cellsAreThoseOfTheRecords_data();
    void cellsAreThoseOfTheRecords();
    void measureAgreesWithTheSample();
    void changedRecordsChangeTheCoverage_data();
    void changedRecordsChangeTheCoverage();
    void emptyDocumentIsNotKnown();

    void pointsAreTheSumOfTheReasons();
    void reasonsAreThoseOfTheRecords();
    void plannedItemsStandLast();

    void ownAreaIsRefused_data();
    void ownAreaIsRefused();
    void dutyInScopeIsAWarning();
    void nothingIsSaidWhereNothingChanged();

private:
    Record auditOf(const QString &reference) const;
    QList<Issue> judged(const Record &after) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

static const QDate sampleDay(2026, 7, 6);

void TestAuditCoverage::initTestCase()
{
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
}

void TestAuditCoverage::standardKnowsItsOrder()
{
    const QList<StandardItem> &items = standardItems();
    QVERIFY(items.size() > 150);
    QCOMPARE(standardTitle(u"9.2.2"), u"Internal audit programme"_s);
    QCOMPARE(standardTitle(u"9.9"), QString());
    QVERIFY(isBeforeInStandard(u"4.4", u"10.1"));
    QVERIFY(isBeforeInStandard(u"10.2", u"A.5.1"));
    QVERIFY(isBeforeInStandard(u"A.5.9", u"A.5.10"));
    QVERIFY(isBeforeInStandard(u"9.3.2 c", u"9.3.2 d"));
    QCOMPARE(smallestClauses().size(), 30);
}

void TestAuditCoverage::partsAreWithinTheirWhole_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<bool>("isWithin");
    QTest::newRow("the same") << u"9.2"_s << u"9.2"_s << true;
    QTest::newRow("a numbered part") << u"9.2.1"_s << u"9.2"_s << true;
    QTest::newRow("a letter") << u"5.1 c"_s << u"5.1"_s << true;
    QTest::newRow("only alike") << u"A.5.10"_s << u"A.5.1"_s << false;
    QTest::newRow("the whole is no part") << u"9"_s << u"9.2"_s << false;
    QTest::newRow("nothing holds nothing") << u"9"_s << QString() << false;
}

void TestAuditCoverage::partsAreWithinTheirWhole()
{
    QFETCH(QString, item);
    QFETCH(QString, whole);
    QTEST(isWithinItem(item, whole), "isWithin");
}

void TestAuditCoverage::everyClauseAndControlHasARow()
{
    const Result<AuditCoverage> coverage = auditCoverage(m_document->database(), sampleDay);
    QVERIFY(coverage);
    QCOMPARE(coverage->years, (QStringList{u"FY24"_s, u"FY25"_s, u"FY26"_s, u"FY27"_s}));
    QStringList ids;
    for (const CoverageItem &item : coverage->items) {
        ids << item.id;
        QVERIFY2(!item.title.isEmpty(), qPrintable(item.id));
        QCOMPARE(item.cells.size(), 4);
    }
    QCOMPARE(ids.size(), 30 + 93);
    QVERIFY(std::is_sorted(
        ids.begin(), ids.end(), [](const QString &a, const QString &b) { return isBeforeInStandard(a, b); }));
    QCOMPARE(coverage->elsewhere, 0);
}

void TestAuditCoverage::cellsAreThoseOfTheRecords_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("today") << sampleDay;
    QTest::newRow("two years ago") << QDate(2024, 7, 6);
    QTest::newRow("the day of an audit") << QDate(2025, 5, 14);
    QTest::newRow("the day before it") << QDate(2025, 5, 13);
}

/// The strongest result of an item in a year, as the number of the outcome.
static QString outcomeSql(const QString &item, const QString &year, const QString &day)
{
    return u"SELECT coalesce(max(CASE WHEN a.held_on IS NULL OR a.held_on > '%3' THEN 1 "
           "WHEN s.result = 'finding' THEN 4 WHEN s.result = 'conform' THEN 3 WHEN s.result = 'not_tested' THEN 2 "
           "ELSE 1 END), 0) FROM audit a, audit_scope s WHERE s.audit_id = a.id AND s.item = '%1' AND "
           "a.programme_year = '%2' AND a.status <> 'cancelled'"_s.arg(item, year, day);
}

static QString countSql(const QString &item, const QString &year, const QString &day, const QString &grades)
{
    return u"SELECT count(*) FROM finding WHERE clause = '%1' AND grade IN (%4) AND raised_on <= '%3' AND "
           "status NOT IN ('draft', 'withdrawn') AND audit_id IN "
           "(SELECT id FROM audit WHERE programme_year = '%2')"_s.arg(item, year, day, grades);
}

void TestAuditCoverage::cellsAreThoseOfTheRecords()
{
    QFETCH(QDate, day);
    const Database &database = m_document->database();
    const QString text = day.toString(Qt::ISODate);
    const Result<AuditCoverage> coverage = auditCoverage(database, day);
    QVERIFY(coverage);
    int covered = 0;
    for (const CoverageItem &item : coverage->items) {
        for (qsizetype i = 0; i < coverage->years.size(); ++i) {
            const QString year = coverage->years.at(i);
            const CoverageCell &cell = item.cells.at(i);
            QCOMPARE(QString::number(static_cast<int>(cell.outcome)),
                test::single(database, outcomeSql(item.id, year, text)));
            const auto counted
                = [&](const QString &grades) { return test::single(database, countSql(item.id, year, text, grades)); };
            QCOMPARE(QString::number(cell.majors), counted(u"'major'"_s));
            QCOMPARE(QString::number(cell.minors), counted(u"'minor'"_s));
            QCOMPARE(QString::number(cell.observations), counted(u"'observation'"_s));
            QCOMPARE(QString::number(cell.others), counted(u"'ofi', 'strength'"_s));
        }
        const QString last = test::single(database,
            u"SELECT max(a.held_on) FROM audit a JOIN audit_scope s ON s.audit_id = a.id WHERE s.item = '%1' AND "
            "s.result IN ('conform', 'finding') AND a.held_on <= '%2'"_s.arg(item.id, text));
        QCOMPARE(item.lastOn.toString(Qt::ISODate), last);
        QCOMPARE(item.isCovered, !last.isEmpty() && last > day.addMonths(-36).toString(Qt::ISODate));
        covered += item.isCovered && item.isApplicable ? 1 : 0;
    }
    QCOMPARE(coverage->covered(), covered);
}

void TestAuditCoverage::measureAgreesWithTheSample()
{
    const Result<AuditCoverage> coverage = auditCoverage(m_document->database(), sampleDay);
    QVERIFY(coverage);
    QCOMPARE(coverage->counted(), 122);
    QCOMPARE(QString::number(100.0 * coverage->covered() / coverage->counted(), 'f', 1), u"96.7"_s);
    const Result<Panel> panel = auditCoveragePanel(m_document->database(), {{}, {}, sampleDay});
    QVERIFY(panel);
    QCOMPARE(panel->sentence.text,
        u"118 of 122 clauses and applicable controls were audited in 36 months. "
        "Not audited: A.7.9, A.8.1, A.8.18, A.8.19, planned in AUD-25."_s);
    QCOMPARE(panel->table.rows.size(), coverage->items.size());
    QCOMPARE(panel->table.columns.size(), 2 + 4 + 1);
}

void TestAuditCoverage::changedRecordsChangeTheCoverage_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("item");
    QTest::addColumn<bool>("isCovered");
    QTest::newRow("not tested is no look")
        << u"UPDATE audit_scope SET result = 'not_tested' WHERE item = 'A.6.2'"_s << u"A.6.2"_s << false;
    QTest::newRow("cancelled is no look")
        << u"UPDATE audit SET status = 'cancelled' WHERE id IN (SELECT audit_id FROM audit_scope WHERE item = 'A.6.2')"_s
        << u"A.6.2"_s << false;
    QTest::newRow("more than 36 months ago")
        << u"UPDATE audit SET held_on = '2023-07-06' WHERE id IN (SELECT audit_id FROM audit_scope WHERE item = 'A.6.2')"_s
        << u"A.6.2"_s << false;
    QTest::newRow("36 months ago but a day")
        << u"UPDATE audit SET held_on = '2023-07-07' WHERE id IN (SELECT audit_id FROM audit_scope WHERE item = 'A.6.2')"_s
        << u"A.6.2"_s << true;
    QTest::newRow("a part counts for its whole")
        << u"UPDATE audit_scope SET item = '7.2 b' WHERE item = '7.2'"_s << u"7.2"_s << true;
    QTest::newRow("a whole says nothing of its parts")
        << u"UPDATE audit_scope SET item = '7' WHERE item = '7.2'"_s << u"7.2"_s << false;
}

void TestAuditCoverage::changedRecordsChangeTheCoverage()
{
    QFETCH(QString, sql);
    QFETCH(QString, item);
    const QTemporaryDir folder;
    const QString path = test::copyOfSample(folder);
    QVERIFY(test::tamper(path, sql));
    const auto document = test::openForWriting(path);
    QVERIFY(document);
    const Result<AuditCoverage> coverage = auditCoverage(document->database(), sampleDay);
    QVERIFY(coverage);
    const auto found = std::find_if(coverage->items.begin(), coverage->items.end(),
        [&](const CoverageItem &candidate) { return candidate.id == item; });
    QVERIFY(found != coverage->items.end());
    QTEST(found->isCovered, "isCovered");
}

void TestAuditCoverage::emptyDocumentIsNotKnown()
{
    const QTemporaryDir folder;
    const auto document = test::emptyDocument(folder);
    const Result<Panel> panel = auditCoveragePanel(document->database(), {{}, {}, sampleDay});
    QVERIFY(panel);
    QCOMPARE(panel->status, Status::Unknown);
    QVERIFY(panel->sentence.text.startsWith(u"Not known: "_s));
    const Result<AuditCoverage> coverage = auditCoverage(document->database(), sampleDay);
    QVERIFY(coverage);
    QCOMPARE(coverage->items.size(), 123); // the controls of the standard, until there is a Statement of Applicability
    QVERIFY(!coverage->isKnown());
    const Result<Panel> before = auditCoveragePanel(m_document->database(), {{}, {}, QDate(2020, 1, 1)});
    QVERIFY(before && before->status == Status::Unknown);
}

void TestAuditCoverage::pointsAreTheSumOfTheReasons()
{
    const Result<QList<AuditSuggestion>> next = nextAudits(m_document->database(), sampleDay);
    QVERIFY(next && next->size() > 50);
    for (const AuditSuggestion &suggestion : *next) {
        int sum = 0;
        for (const AuditReason &reason : suggestion.reasons) {
            QVERIFY(reason.points > 0);
            QVERIFY(!reasonText(reason).isEmpty());
            sum += reason.points;
        }
        QCOMPARE(suggestion.score, sum);
        QVERIFY(suggestion.item != u"A.8.30"); // not applicable
    }
    const Result<QList<AuditSuggestion>> again = nextAudits(m_document->database(), sampleDay);
    QVERIFY(again);
    QCOMPARE(again->first().item, next->first().item);
}

void TestAuditCoverage::reasonsAreThoseOfTheRecords()
{
    const Database &database = m_document->database();
    const Result<QList<AuditSuggestion>> next = nextAudits(database, sampleDay);
    QVERIFY(next);
    const QString since = u"clause = '%1' AND raised_on > '2023-07-06' AND status NOT IN ('draft', 'withdrawn')"_s;
    const std::pair<AuditReason::Kind, QString> counts[] = {
        {AuditReason::Kind::Majors, u"SELECT count(*) FROM finding WHERE grade = 'major' AND "_s + since},
        {AuditReason::Kind::Minors, u"SELECT count(*) FROM finding WHERE grade = 'minor' AND "_s + since},
        {AuditReason::Kind::OpenFindings,
            u"SELECT count(*) FROM finding WHERE status NOT IN ('closed', 'declined') AND "_s + since},
        {AuditReason::Kind::Repeats, u"SELECT count(*) FROM finding WHERE repeat_of_id IS NOT NULL AND "_s + since},
        {AuditReason::Kind::FailedChecks,
            u"SELECT count(*) FROM effectiveness_check WHERE result = 'fail' AND finding_id IN "
            "(SELECT id FROM finding WHERE "_s
                + since + u")"_s},
        {AuditReason::Kind::Risks,
            u"SELECT count(DISTINCT t.risk_id) FROM treatment t JOIN risk r ON r.id = t.risk_id AND r.status = "
            u"'active' "
            "WHERE t.control_code = '%1' AND t.status <> 'dropped' AND (SELECT residual FROM risk_assessment a WHERE "
            "a.risk_id = t.risk_id ORDER BY assessed_on DESC, id DESC LIMIT 1) > 9"_s},
        {AuditReason::Kind::NeverAudited,
            u"SELECT NOT EXISTS (SELECT 1 FROM audit_scope WHERE item = '%1' AND result IN ('conform', 'finding'))"_s}};
    for (const AuditSuggestion &suggestion : *next) {
        for (const auto &[kind, sql] : counts) {
            const auto reason = std::find_if(suggestion.reasons.begin(), suggestion.reasons.end(),
                [kind = kind](const AuditReason &candidate) { return candidate.kind == kind; });
            const int count = reason == suggestion.reasons.end() ? 0 : reason->count;
            QVERIFY2(QString::number(count) == test::single(database, sql.arg(suggestion.item)),
                qPrintable(suggestion.item + u' ' + sql));
        }
    }
}

void TestAuditCoverage::plannedItemsStandLast()
{
    const Result<QList<AuditSuggestion>> next = nextAudits(m_document->database(), sampleDay);
    QVERIFY(next);
    const auto isPlanned = [](const AuditSuggestion &suggestion) { return !suggestion.planned.isEmpty(); };
    QVERIFY(std::is_partitioned(
        next->begin(), next->end(), [&](const AuditSuggestion &suggestion) { return !isPlanned(suggestion); }));
    const auto endpoint = std::find_if(
        next->begin(), next->end(), [](const AuditSuggestion &suggestion) { return suggestion.item == u"A.8.1"; });
    QVERIFY(endpoint != next->end());
    QCOMPARE(endpoint->planned.first().reference, u"AUD-25"_s);
    QCOMPARE(endpoint->score, 12);
    for (auto one = next->begin(); one + 1 != next->end(); ++one) {
        QVERIFY(isPlanned(*one) != isPlanned(*(one + 1)) || one->score >= (one + 1)->score);
    }
}

Record TestAuditCoverage::auditOf(const QString &reference) const
{
    const RecordStore store(m_document->database(), audit::schema);
    return *store.find(*store.findByReference(reference));
}

QList<Issue> TestAuditCoverage::judged(const Record &after) const
{
    return audit::conduct(Record::empty(audit::schema), after, DatabaseLookup(m_document->database()));
}

void TestAuditCoverage::ownAreaIsRefused_data()
{
    QTest::addColumn<qlonglong>("lead");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isError");
    const QString works = u"Rafe Maddock works in Information technology, which is audited."_s;
    const QString answers = u"Sunniva Ashgrove is accountable for Information technology, which is audited."_s;
    QTest::newRow("works in the unit") << 12LL << u"entered"_s << works << true;
    QTest::newRow("holds its seat") << 4LL << u"entered"_s << answers << true;
    QTest::newRow("history") << 12LL << u"before_adoption"_s << works << false;
    QTest::newRow("nothing to do with it") << 9LL << u"entered"_s << QString() << false;
}

void TestAuditCoverage::ownAreaIsRefused()
{
    QFETCH(qlonglong, lead);
    QFETCH(QString, origin);
    QFETCH(QString, sentence);
    Record planned = auditOf(u"AUD-22"_s);
    planned.origin = origin;
    planned.values[audit::LeadId] = lead;
    const QList<Issue> issues = judged(planned);
    QTEST(hasError(issues), "isError");
    const bool isSaid = std::any_of(
        issues.begin(), issues.end(), [&](const Issue &issue) { return issue.text.startsWith(sentence); });
    QCOMPARE(isSaid, !sentence.isEmpty());
}

void TestAuditCoverage::dutyInScopeIsAWarning()
{
    const QList<Issue> issues = judged(auditOf(u"AUD-20"_s)); // looks at 9.2, of which its lead is responsible
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().severity, Issue::Severity::Warning);
    QVERIFY2(issues.first().text.startsWith(u"Hedda Lindqvist is responsible for 9.2 (Internal audits)."_s),
        qPrintable(issues.first().text));
    Record withFinding = auditOf(u"AUD-20"_s);
    withFinding.values[audit::LeadId]
        = test::single(m_document->database(), u"SELECT responsible_id FROM finding WHERE audit_id = 20 LIMIT 1"_s)
              .toLongLong();
    const QList<Issue> owned = judged(withFinding);
    QVERIFY(hasError(owned));
    QVERIFY2(errorText(owned).contains(u"a finding of this audit"_s), qPrintable(errorText(owned)));
}

void TestAuditCoverage::nothingIsSaidWhereNothingChanged()
{
    Record before = auditOf(u"AUD-22"_s); // read, so it has a revision
    before.values[audit::LeadId] = 12;
    Record after = before;
    after.values[audit::Summary] = u"Postponed by a week"_s;
    const DatabaseLookup others(m_document->database());
    QCOMPARE(audit::conduct(before, after, others).size(), 0);
    after.values[audit::Status] = u"running"_s;
    QVERIFY(hasError(audit::conduct(before, after, others)));
}

QTEST_GUILESS_MAIN(TestAuditCoverage)
#include "tst_auditcoverage.moc"
