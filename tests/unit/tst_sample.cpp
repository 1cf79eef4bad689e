#include "models/document/verification.h"
#include "models/exchange/sample.h"
#include "models/measures/statistics/controlchart.h"
#include "models/registers/databaselookup.h"
#include "models/registers/recordstore.h"
#include "models/registers/validation.h"
#include "models/storage/bulk.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"
#include "support/assertions.h"
#include "support/testdocument.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// What the description of the sample says about its rows, asked in plain SQL. Its story, its traps and its figures are
/// in the other tst_sample*.
class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void hasTheRowsThatWereCounted();
    void saysWhatItsDescriptionSays_data();
    void saysWhatItsDescriptionSays();
    void monthlyIncidentsGiveTheControlChart();
    void everyRecordPassesValidation_data();
    void everyRecordPassesValidation();
    void monthOfAnIncidentIsTheLocalMonth_data();
    void monthOfAnIncidentIsTheLocalMonth();
    void isPinnedToItsDay();
    void isOneImportInTheLog();
    void passesVerification();
    void everyRecordIsFoundBySearch();
    void refusesToReplaceAFile();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    Database *m_database = nullptr;
};

static constexpr auto rowCounts
    = "person 24, seat 5, seat_holding 6, responsibility 26, delegation 9, accountability_change 21, competence 18, "
      "context_issue 14, interested_party 9, requirement 14, feedback 21, objective 8, objective_progress 70, "
      "exposure 36, budget_line 12, staffing_line 12, resource_request 17, training 27, training_attendance 23, "
      "communication 26, policy 22, policy_version 69, acknowledgement 204, exception 9, metric 60, metric_target 62, "
      "metric_value 344, metric_baseline 1, status_override 1, annotation 2, audit 25, audit_scope 316, finding 120, "
      "finding_event 905, why 181, due_extension 23, effectiveness_check 56, repeat_candidate 9, incident 400, "
      "obligation 42, asset 12, risk 45, risk_assessment 170, risk_acceptance 8, treatment 61, control 93, "
      "supplier 15, supplier_assessment 42, review 12, review_event 96, review_input 120, agenda_item 162, "
      "attendance 94, proposal 19, position 65, decision 59, decision_outcome 64, question 47, comment 18, "
      "reading_mark 37, signature 44, freeze 0, action 90, action_progress 267, improvement 18, evidence 140, "
      "evidence_link 140, organization 1, due_rule 16, unit 12"_L1;

void TestSample::initTestCase()
{
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
    m_database = &m_document->database();
}

void TestSample::hasTheRowsThatWereCounted()
{
    qint64 total = 0;
    const QStringList counts = QString(rowCounts).split(u", "_s);
    QCOMPARE(counts.size(), 70);
    for (const QString &count : counts) {
        const RegisterSchema *schema = findRegister(count.section(u' ', 0, 0));
        QVERIFY2(schema, qPrintable(count));
        const Result<qint64> found = RecordStore(*m_database, *schema).count();
        QVERIFY(found);
        QCOMPARE(u"%1 %2"_s.arg(schema->id()).arg(*found), count);
        total += *found;
    }
    QCOMPARE(total, 5216);
}

static constexpr test::Assertion assertions[] = {
    {"incidents by severity", "SELECT group_concat(n, '/') FROM (SELECT count(*) AS n FROM incident GROUP BY severity)",
        "261/98/32/9"},
    {"incidents closed", "SELECT count(*) FROM incident WHERE status = 'closed'", "393"},
    {"incidents in lessons",
        "SELECT group_concat(reference, ' ') FROM (SELECT reference FROM incident WHERE status = 'lessons' ORDER BY "
        "id)",
        "INC-0389 INC-0391 INC-0392 INC-0393 INC-0397 INC-0398 INC-0399"},
    {"incidents without a known beginning", "SELECT count(*) FROM incident WHERE occurred_precision = 'unknown'", "92"},
    {"serious incidents of the last twelve months",
        "SELECT count(*) FROM incident WHERE severity >= 3 AND counted_on_month BETWEEN '2025-07' AND '2026-06'", "20"},
    {"incidents by month",
        "SELECT group_concat(n, ' ') FROM (SELECT count(*) AS n FROM incident GROUP BY counted_on_month)",
        "7 6 10 11 10 7 10 8 9 8 9 8 8 6 11 12 10 7 10 8 14 15 14 13 13 11 16 17 16 12 15 13 14 14 15 13"},
    {"first and last month", "SELECT min(counted_on_month) || ' ' || max(counted_on_month) FROM incident",
        "2023-07 2026-06"},
    {"notices to the authority not applicable",
        "SELECT count(*) FROM obligation WHERE clock = 'GDPR33' AND applicability = 'no'", "29"},
    {"notices to the authority met",
        "SELECT count(*) FROM obligation WHERE clock = 'GDPR33' AND applicability = 'yes' AND stopped_at <= due_at",
        "10"},
    {"notice to the authority missed",
        "SELECT i.reference || ' ' || ((unixepoch(stopped_at) - unixepoch(started_at)) / 60) || ' '"
        " || (delay_reason IS NOT NULL) FROM obligation JOIN incident AS i ON i.id = incident_id"
        " WHERE clock = 'GDPR33' AND stopped_at > due_at",
        "INC-0343 4885 1"},
    {"notices to customers met",
        "SELECT count(*) FROM obligation WHERE clock = 'CUST' AND applicability = 'yes' AND stopped_at <= due_at", "2"},

    {"findings by grade",
        "SELECT group_concat(n, '/') FROM (SELECT count(*) AS n FROM finding GROUP BY grade "
        "ORDER BY CASE grade WHEN 'major' THEN 1 WHEN 'minor' THEN 2 WHEN 'observation' THEN 3 ELSE 4 END)",
        "5/46/41/28"},
    {"findings closed and declined", "SELECT sum(status = 'closed') || ' ' || sum(status = 'declined') FROM finding",
        "99 3"},
    {"declined findings",
        "SELECT group_concat(reference, ' ') FROM (SELECT reference FROM finding WHERE status = 'declined' ORDER BY "
        "id)",
        "F-042 F-066 F-085"},
    {"open findings by grade",
        "SELECT group_concat(grade || ' ' || n, ', ') FROM (SELECT grade, count(*) AS n FROM finding "
        "WHERE status NOT IN ('closed', 'withdrawn', 'declined') GROUP BY grade)",
        "major 1, minor 8, observation 4, ofi 5"},
    {"open findings by status",
        "SELECT group_concat(status || ' ' || n, ', ') FROM (SELECT status, count(*) AS n FROM finding "
        "WHERE status NOT IN ('closed', 'withdrawn', 'declined') GROUP BY status)",
        "accepted 3, cause_approved 2, in_progress 6, plan_approved 1, raised 3, verifying 3"},
    {"overdue findings",
        "SELECT group_concat(reference || ' ' || next_due_on, ' ') FROM finding WHERE next_due_on < '2026-07-06'",
        "F-097 2026-06-19"},
    {"open major", "SELECT reference || ' ' || next_due_on FROM finding WHERE grade = 'major' AND next_due_on NOT NULL",
        "F-109 2026-07-12"},
    {"nothing that ended has a next due day",
        "SELECT count(*) FROM finding WHERE status IN ('closed', 'withdrawn', 'declined') AND next_due_on NOT NULL",
        "0"},
    {"findings in cycle 2 that failed a check",
        "SELECT group_concat(reference, ' ') FROM (SELECT reference FROM finding WHERE cycle = 2 ORDER BY id)",
        "F-029 F-031 F-035 F-051 F-081 F-086 F-102"},
    {"confirmed repeats",
        "SELECT group_concat(finding_id || '<' || earlier_id, ' ') FROM (SELECT * FROM repeat_candidate "
        "WHERE answer = 'confirmed' ORDER BY finding_id)",
        "20<3 33<4 41<11 52<1 63<22 72<14 84<36 96<40 104<30"},

    {"actions open",
        "SELECT group_concat(reference, ' ') FROM (SELECT reference FROM action WHERE status IN ('open', "
        "'in_progress') "
        "ORDER BY id)",
        "A-079 A-080 A-084 A-087 A-089 A-090"},
    {"actions done", "SELECT count(*) FROM action WHERE status = 'done'", "84"},
    {"late action without a note since the last review",
        "SELECT reference || ' ' || current_due_on FROM action WHERE status IN ('open', 'in_progress') "
        "AND current_due_on < '2026-07-06' AND id NOT IN (SELECT action_id FROM action_progress WHERE noted_on > "
        "'2026-04-22')",
        "A-079 2026-05-22"},

    {"audits held and planned",
        "SELECT sum(status IN ('reported', 'closed')) || ' ' || sum(status = 'planned') FROM audit", "21 4"},
    {"accountable person left",
        "SELECT group_concat(what, ' ') FROM (SELECT r.reference AS what FROM risk AS r JOIN person AS p"
        " ON p.id = r.accountable_id WHERE r.status = 'active' AND p.to_on < '2026-07-06'"
        " UNION ALL SELECT r.reference FROM finding AS r JOIN person AS p ON p.id = r.accountable_id"
        "  WHERE r.status NOT IN ('closed', 'withdrawn', 'declined') AND p.to_on < '2026-07-06'"
        " UNION ALL SELECT r.reference FROM action AS r JOIN person AS p ON p.id = r.accountable_id"
        "  WHERE r.status IN ('open', 'in_progress') AND p.to_on < '2026-07-06'"
        " UNION ALL SELECT r.reference FROM incident AS r JOIN person AS p ON p.id = r.accountable_id"
        "  WHERE r.status NOT IN ('closed', 'false_positive') AND p.to_on < '2026-07-06'"
        " UNION ALL SELECT r.reference FROM treatment AS r JOIN person AS p ON p.id = r.accountable_id"
        "  WHERE r.status IN ('planned', 'running') AND p.to_on < '2026-07-06')",
        "R-31"},
    {"who is accountable for it, and since when not",
        "SELECT p.reference || ' ' || p.to_on FROM risk JOIN person AS p ON p.id = accountable_id WHERE risk.reference "
        "= 'R-31'",
        "P03 2024-11-15"},
    {"acceptance that ended last",
        "SELECT r.reference || ' ' || a.until_on FROM risk_acceptance AS a JOIN risk AS r ON r.id = a.risk_id "
        "WHERE a.until_on < '2026-07-06' ORDER BY a.until_on DESC LIMIT 1",
        "R-08 2026-07-03"},
    {"risks above appetite",
        "WITH newest AS (SELECT risk_id, residual, row_number() OVER (PARTITION BY risk_id ORDER BY assessed_on DESC, "
        "id DESC)"
        " AS n FROM risk_assessment WHERE assessed_on <= '2026-07-06')"
        " SELECT count(*) FROM newest JOIN risk AS r ON r.id = risk_id, organization WHERE n = 1"
        " AND r.status = 'active' AND residual > appetite_score",
        "10"},

    {"decisions", "SELECT count(*) FROM decision", "59"},
    {"review in preparation",
        "SELECT r.reference || ' ' || (SELECT to_status FROM review_event WHERE review_id = r.id ORDER BY id DESC "
        "LIMIT 1)"
        " FROM review AS r ORDER BY id DESC LIMIT 1",
        "MR-12 preparing"},
    {"inputs of MR-12 that are ready",
        "SELECT group_concat(code, ' ') FROM (SELECT code FROM review_input WHERE review_id = 12 AND status = "
        "'prepared' ORDER BY id)",
        "a d.1 d.2 d.3"},
    {"dissent",
        "SELECT group_concat(r.reference || ' ' || p.reference || ' ' || s.verdict, ', ') FROM (SELECT * FROM signature"
        " WHERE verdict <> 'approve' ORDER BY id) AS s JOIN review AS r ON r.id = s.review_id JOIN person AS p ON p.id "
        "= s.person_id",
        "MR-07 P02 do_not_approve, MR-10 P05 approve_with_reservations"},
    {"newest reading of the restore tests",
        "SELECT max(period_end_on) FROM metric_value JOIN metric AS m ON m.id = metric_id WHERE m.code = 'BCM-01'",
        "2025-12-31"},
    {"persons of the new seat holder's gap",
        "SELECT count(*) || ' ' || min(changed_on) || ' ' || max(changed_on) FROM accountability_change",
        "21 2025-01-02 2025-01-02"},
    {"day of adoption", "SELECT adopted_on FROM organization", "2026-05-04"},
};

void TestSample::saysWhatItsDescriptionSays_data()
{
    test::addAssertions(assertions);
}

void TestSample::saysWhatItsDescriptionSays()
{
    QFETCH(QString, sql);
    QFETCH(QString, answer);
    QCOMPARE(test::single(*m_database, sql), answer);
}

void TestSample::monthlyIncidentsGiveTheControlChart()
{
    Readings readings;
    for (const QString &count : test::column(
             *m_database, u"SELECT count(*) FROM incident GROUP BY counted_on_month ORDER BY counted_on_month"_s)) {
        readings << count.toDouble();
    }
    QCOMPARE(readings.size(), 36);
    const ControlChart chart
        = controlChart(readings, {.scale = Scale::Count, .baselines = {{.from = 0, .points = 12}}});
    QCOMPARE(chart.limits.size(), 1);
    const ControlLimits &limits = chart.limits.first();
    const auto isNear = [](double a, double b) { return qAbs(a - b) < 0.000001; };
    QVERIFY(isNear(limits.mean, 8.583333));
    QVERIFY(isNear(limits.meanRange, 1.727273));
    QVERIFY(isNear(limits.upper, 13.177879));
    QVERIFY(isNear(limits.lower, 3.988788));
    QList<int> outside;
    int firstRun = -1;
    for (const ControlSignal &signal : chart.signalList) {
        if (signal.rule == ControlSignal::Rule::OutsideLimit) {
            outside << signal.at;
        } else if (signal.rule == ControlSignal::Rule::LongRun && firstRun < 0) {
            firstRun = signal.at;
        }
    }
    QCOMPARE(outside, (QList<int>{20, 21, 22, 26, 27, 28, 30, 32, 33, 34}));
    QCOMPARE(firstRun, 27);
}

void TestSample::everyRecordPassesValidation_data()
{
    QTest::addColumn<QString>("table");
    for (const RegisterSchema *schema : allRegisters()) {
        QTest::newRow(schema->table) << schema->id();
    }
}

void TestSample::everyRecordPassesValidation()
{
    QFETCH(QString, table);
    const RegisterSchema &schema = *findRegister(table);
    const Result<QList<qint64>> ids = selectIds(*m_database, u"SELECT id FROM "_s + dialect::quoted(table));
    QVERIFY(ids);
    const Result<QList<Record>> records = RecordStore(*m_database, schema).findAll(*ids);
    QVERIFY(records);
    QCOMPARE(records->size(), ids->size());
    const DatabaseLookup others(*m_database);
    for (Record record : *records) {
        record.origin = u"imported"_s; // steps are judged when they are taken, not when they are told
        for (const Record *before : {static_cast<const Record *>(nullptr), static_cast<const Record *>(&record)}) {
            const QList<Issue> issues = validate(schema, before, record, others);
            QVERIFY2(!hasError(issues), qPrintable(record.reference + u' ' + errorText(issues)));
        }
    }
}

void TestSample::monthOfAnIncidentIsTheLocalMonth_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors
        = test::readJson(QStringLiteral(TEST_DATA_DIR) + u"/test_vectors.json"_s).value("month_grouping"_L1).toArray();
    QCOMPARE(vectors.size(), 6);
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        QTest::addRow("vector %lld", static_cast<long long>(i)) << vectors.at(i).toObject();
    }
}

void TestSample::monthOfAnIncidentIsTheLocalMonth()
{
    QFETCH(QJsonObject, vector);
    QStringList assignments;
    bool isFirst = true; // the offset and precision belong to the first time that is given
    for (const QString &stem : {u"detected"_s, u"reported"_s, u"occurred"_s}) {
        const QString at = vector.value(stem + u"_at"_s).toString();
        const bool isGiven = !at.isEmpty() && std::exchange(isFirst, isFirst && at.isEmpty());
        assignments << u"%1_at = %2, %1_offset = %3, %1_precision = %4"_s.arg(stem,
            isGiven ? u"'%1'"_s.arg(at) : u"NULL"_s,
            isGiven ? QString::number(vector.value("offset"_L1).toInt()) : u"NULL"_s,
            isGiven ? u"'%1'"_s.arg(vector.value("precision"_L1).toString()) : u"NULL"_s);
    }
    QVERIFY(execute(*m_database, u"BEGIN"_s));
    QVERIFY(execute(*m_database, u"UPDATE incident SET %1 WHERE id = 1"_s.arg(assignments.join(u", "_s))));
    const Result<QVariant> month = selectValue(*m_database, u"SELECT counted_on_month FROM incident WHERE id = 1"_s);
    const Result<QVariant> by = selectValue(*m_database, u"SELECT counted_by FROM incident WHERE id = 1"_s);
    QVERIFY(execute(*m_database, u"ROLLBACK"_s));
    QVERIFY(month);
    QCOMPARE(month->toString(), vector.value("month"_L1).toString());
    QCOMPARE(by->toString(), vector.value("counted_by"_L1).toString(u"detected"_s));
}

void TestSample::isPinnedToItsDay()
{
    QCOMPARE(m_document->asOf(), QDate(2026, 7, 6));
    QCOMPARE(m_document->meta(u"kind"_s), u"demo"_s);
    QCOMPARE(m_document->meta(u"created_at"_s), u"2026-07-06T07:00Z"_s);
}

void TestSample::isOneImportInTheLog()
{
    QCOMPARE(test::column(*m_database, u"SELECT kind || ' ' || title FROM change"_s),
        QStringList{u"import :/sample/sample_org.json, as of 2026-07-06"_s});
    QCOMPARE(
        test::single(*m_database, u"SELECT sum(row_count) FROM change_block"_s), u"5179"_s); // without reading marks
    QCOMPARE(test::single(*m_database, u"SELECT count(*) FROM change_row"_s), u"0"_s);
}

void TestSample::passesVerification()
{
    const Result<VerificationReport> report = verifyDocument(*m_database);
    QVERIFY(report);
    QCOMPARE(report->findings, QStringList());
    QCOMPARE(report->changes, 1);
    QCOMPARE(report->records, 5179);
    QCOMPARE(report->head, test::single(*m_database, u"SELECT hash FROM change"_s));
}

void TestSample::everyRecordIsFoundBySearch()
{
    QCOMPARE(test::single(*m_database, u"SELECT count(*) FROM search_text"_s), u"5179"_s);
    QVERIFY(execute(*m_database, u"INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"_s));
}

void TestSample::refusesToReplaceAFile()
{
    const QString path = m_folder.filePath(u"there.binnacle"_s);
    test::writeBytes(path, "precious");
    const auto document = createSample(path, test::clock());
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::ReadOnly);
    QCOMPARE(test::bytesOf(path), QByteArray("precious"));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
