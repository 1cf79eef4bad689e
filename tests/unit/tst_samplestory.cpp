#include "models/measures/accountabilitygaps.h"
#include "models/measures/panelcatalogue.h"
#include "models/measures/riskscores.h"
#include "models/measures/seats.h"
#include "models/measures/statistics/controlchart.h"
#include "models/measures/statistics/percentiles.h"
#include "models/measures/statistics/rates.h"
#include "models/storage/database.h"
#include "support/assertions.h"
#include "support/testdocument.h"

#include <QTest>
#include <algorithm>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// What a reader should discover in the sample: each number of its story from the records, and from the program where
/// it computes the same.
class TestSampleStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void saysWhatItsStorySays_data();
    void saysWhatItsStorySays();
    void onlyTheLastYearIsAChange();
    void passwordAttacksAreWhatRose();
    void autumnPeaksBeforeAreWithinTheUsualRange();
    void mediansOfTheYears_data();
    void mediansOfTheYears();
    void seatWithoutHolderIsSeen();
    void riskRoseSinceTheLastReview();
    void headlineOfTheDay_data();
    void headlineOfTheDay();

private:
    int count(const QString &sql) const { return test::single(database(), sql).toInt(); }
    QList<double> monthlyIncidents() const;
    Database &database() const { return m_document->database(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

void TestSampleStory::initTestCase()
{
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
}

static constexpr test::Assertion assertions[] = {
    {"people at the beginning and at the end",
        R"(SELECT min(staff_count) || ' ' || max(staff_count) || ' ' || count(*) FROM exposure)", "232 318 36"},
    {"entered readings, and of computed measures those from before their first record",
        R"(SELECT sum(m.capture <> 'computed') || ' ' || sum(m.capture = 'computed') || ' ' || (SELECT
           group_concat(line, ', ') FROM (SELECT m.code || ' ' || substr(max(v.period_end_on), 1, 7) AS line
           FROM metric_value AS v JOIN metric AS m ON m.id = v.metric_id WHERE m.capture = 'computed' GROUP BY m.code))
           FROM metric_value AS v JOIN metric AS m ON m.id = v.metric_id)",
        "335 9 OBJ-01 2023-12, POL-02 2023-12, TRN-03 2023-09"},
    {"signatures on paper, issues of climate",
        R"(SELECT (SELECT count(*) FROM signature WHERE method = 'paper') || ' ' || (SELECT count(*) FROM context_issue
           WHERE topic = 'climate'))",
        "44 2"},

    // 1 Year 1, everything delegated
    {"who chaired the reviews",
        R"(SELECT group_concat(title, ', ') FROM (SELECT p.job_title AS title FROM review AS r
           JOIN person AS p ON p.id = r.chair_id ORDER BY r.id))",
        "CISO, CISO, CISO, Chief executive, Chief executive, Chief executive, Chief executive, Chief executive, "
        "Chief executive, Chief executive, Chief executive, Chief executive"},
    {"who was in person, by seat",
        R"(SELECT group_concat(line, ' ') FROM (SELECT (SELECT group_concat(letter, '') FROM (SELECT coalesce(
               (SELECT CASE WHEN a.presence IN ('in_person', 'remote') THEN '1' WHEN a.presence = 'delegate' THEN 'D'
                ELSE '0' END FROM attendance AS a WHERE a.review_id = r.id AND a.seat_id = s.id), '.') AS letter
               FROM seat AS s ORDER BY s.position)) AS line FROM review AS r ORDER BY r.id))",
        "1D0D0 0D01D 110D1 11011 1D111 11D11 11111 11111 1111D 11111 11111 ....."},
    {"quorum when decisions were on the agenda",
        R"(WITH here AS (SELECT i.review_id, s.must_be_present FROM agenda_item AS i
               JOIN attendance AS a ON a.review_id = i.review_id JOIN seat AS s ON s.id = a.seat_id AND s.required
               WHERE i.kind = 'decisions' AND a.presence IN ('in_person', 'remote')
               AND a.arrived_at <= i.started_at AND a.left_at >= i.ended_at)
           SELECT group_concat(CASE WHEN quorate THEN 'T' ELSE 'F' END, ' ') FROM (SELECT
               (SELECT count(*) FROM here WHERE review_id = r.id)
                   >= (SELECT o.quorum_share * count(*) FROM seat, organization AS o WHERE required)
               AND (SELECT count(*) FROM here WHERE review_id = r.id AND must_be_present)
                   = (SELECT count(*) FROM seat WHERE required AND must_be_present) AS quorate
               FROM review AS r WHERE r.meeting_on <= '2026-07-06' ORDER BY r.id))",
        "F F T T T T T T T T T"},
    {"reviews that were inquorate",
        R"(SELECT group_concat(reference, ' ') FROM (SELECT reference FROM review WHERE id IN
               (SELECT review_id FROM review_event WHERE to_status = 'inquorate') ORDER BY id))",
        "MR-01 MR-02"},
    {"who came late and who left early",
        R"(SELECT group_concat(line, ', ') FROM (SELECT r.reference || ' ' || s.code || ' ' || CASE
               WHEN a.arrived_at > first.ended_at THEN 'arrived after the first item'
               ELSE 'left ' || ((unixepoch(last.ended_at) - unixepoch(a.left_at)) / 60) || ' min early' END AS line
               FROM attendance AS a JOIN review AS r ON r.id = a.review_id JOIN seat AS s ON s.id = a.seat_id
               JOIN agenda_item AS first ON first.review_id = r.id AND first.position = 1
               JOIN agenda_item AS last ON last.review_id = r.id AND last.kind = 'conclusion'
               WHERE a.arrived_at > first.started_at OR a.left_at < last.ended_at ORDER BY r.id))",
        "MR-04 CTO arrived after the first item, MR-05 CPO left 15 min early"},
    {"minutes that were returned and packs that were issued twice",
        R"(SELECT group_concat(line, ', ') FROM (SELECT r.reference || ' ' || group_concat(e.to_status, ' ') || ' v'
               || max(e.version) AS line FROM (SELECT * FROM review_event ORDER BY id) AS e
               JOIN review AS r ON r.id = e.review_id WHERE e.to_status IN ('returned', 'pack_issued', 'signed')
               GROUP BY r.id HAVING max(e.version) > 1 ORDER BY r.id))",
        "MR-04 pack_issued returned signed v2, MR-08 pack_issued pack_issued signed v2"},
    {"decisions by review",
        R"(SELECT group_concat(n, ' ') FROM (SELECT (SELECT count(*) FROM decision WHERE review_id = r.id) AS n
           FROM review AS r ORDER BY r.id))",
        "0 2 3 4 5 6 9 7 7 8 8 0"},
    {"inputs covered by review",
        R"(SELECT group_concat(n, ' ') FROM (SELECT sum(status = 'discussed' OR (status = 'nil_with_reason'
           AND length(nil_reason) >= 15)) AS n FROM review_input GROUP BY review_id ORDER BY review_id))",
        "6 7 8 9 10 10 10 10 10 10 10 0"},
    {"inputs in the words of the review before",
        R"(SELECT group_concat(line, ', ') FROM (SELECT r.reference || ' ' || count(*) AS line FROM review_input AS i
           JOIN review_input AS o ON o.code = i.code AND o.review_id = i.review_id - 1 AND o.words = i.words
           JOIN review AS r ON r.id = i.review_id GROUP BY r.id ORDER BY r.id))",
        "MR-02 5, MR-03 2"},
    {"days from the meeting to the last signature",
        R"(SELECT group_concat(CAST(days AS INTEGER), ' ') FROM (SELECT julianday(date(e.happened_at))
           - julianday(r.meeting_on) AS days FROM review_event AS e JOIN review AS r ON r.id = e.review_id
           WHERE e.to_status = 'signed' ORDER BY r.id))",
        "41 33 24 20 15 14 9 8 8 7 6"},

    // 2 Surveillance audit
    {"major nonconformity on management review",
        R"(SELECT a.reference || ' ' || a.kind || ' ' || substr(a.held_on, 1, 7) || ' ' || f.grade || ' ' || f.clause
           || ' ' || f.status || ' ' || f.cycle FROM finding AS f JOIN audit AS a ON a.id = f.audit_id
           WHERE f.reference = 'F-035')",
        "AUD-06 surveillance 2024-05 major 9.3.2 closed 2"},
    {"its checks",
        R"(SELECT group_concat(line, ', ') FROM (SELECT c.cycle || ' ' || c.result AS line FROM effectiveness_check AS c
           JOIN finding AS f ON f.id = c.finding_id WHERE f.reference = 'F-035' ORDER BY c.cycle))",
        "1 fail, 2 pass"},

    // 3 COO gap
    {"days without a chief operating officer",
        R"(SELECT group_concat(line, ', ') FROM (SELECT s.code || ' ' || date(a.to_on, '+1 day') || ' '
           || date(b.from_on, '-1 day') AS line FROM seat_holding AS a JOIN seat AS s ON s.id = a.seat_id
           JOIN seat_holding AS b ON b.seat_id = a.seat_id AND b.from_on > a.to_on
           WHERE b.from_on > date(a.to_on, '+1 day')))",
        "COO 2024-11-16 2025-01-01"},
    {"records that the new holder took over",
        R"(SELECT group_concat(line, ', ') FROM (SELECT c.changed_on || ' ' || f.reference || ' to ' || t.reference ||
           ' ' || c.record_register || ' ' || count(*) AS line FROM accountability_change AS c
           JOIN person AS f ON f.id = c.from_id JOIN person AS t ON t.id = c.to_id
           GROUP BY c.changed_on, f.id, t.id, c.record_register ORDER BY c.record_register))",
        "2025-01-02 P03 to P06 action 3, 2025-01-02 P03 to P06 finding 4, 2025-01-02 P03 to P06 risk 14"},

    // 4 One real shift
    {"incidents by fiscal year",
        R"(SELECT group_concat(n, ' ') FROM (SELECT count(*) AS n FROM incident
           GROUP BY substr(date(counted_on_month || '-01', '+6 months'), 1, 4)))",
        "103 128 169"},
    {"incidents a month, first year and since the shift",
        R"(SELECT printf('%.1f %.1f', count(*) FILTER (WHERE counted_on_month < '2024-07') / 12.0,
           count(*) FILTER (WHERE counted_on_month >= '2025-03') / 16.0) FROM incident)",
        "8.6 14.1"},
    {"a person named the cause on the chart",
        R"(SELECT figure || ' ' || on_date || ' ' || title FROM annotation WHERE figure = 'incident_months')",
        "incident_months 2025-03-01 Password guessing begins"},

    // 6 Hardware keys; in whole percent, cut off: 78, 93, 99
    {"second factor when it was decided, a month and half a year later",
        R"(SELECT group_concat(line, ', ') FROM (SELECT v.period_end_on || ' ' || v.value AS line FROM metric_value AS v
           JOIN metric AS m ON m.id = v.metric_id WHERE m.code = 'IAM-01' AND substr(v.period_end_on, 1, 7)
           IN ('2025-04', '2025-05', '2025-10') ORDER BY v.period_end_on))",
        "2025-04-30 78.6, 2025-05-31 93.1, 2025-10-31 99.2"},
    {"never below 98 since",
        R"(SELECT min(v.value) >= 98 FROM metric_value AS v JOIN metric AS m ON m.id = v.metric_id
           WHERE m.code = 'IAM-01' AND v.period_end_on >= '2025-09-01')",
        "1"},
    {"keys bought, night watch refused and bought",
        R"(SELECT group_concat(line, ', ') FROM (SELECT d.reference || ' ' || r.reference || ' ' || d.type || ' '
           || d.decided_on AS line FROM decision AS d JOIN review AS r ON r.id = d.review_id
           WHERE d.reference IN ('D-023', 'D-027', 'D-046') ORDER BY d.id))",
        "D-023 MR-07 resource_approved 2025-04-17, D-027 MR-07 resource_refused 2025-04-17, "
        "D-046 MR-10 resource_approved 2026-01-22"},
    {"who did not approve because of it",
        R"(SELECT s.code || ' ' || r.reference || ' ' || g.verdict || ' ' || (g.words LIKE '%night watch%')
           FROM signature AS g JOIN review AS r ON r.id = g.review_id JOIN seat AS s ON s.id = g.seat_id
           WHERE g.verdict = 'do_not_approve')",
        "CFO MR-07 do_not_approve 1"},

    // 7 Leaders learn; TRN-03 20, 80, 100 is in tst_samplefigures
    {"questions of leaders by review",
        R"(SELECT group_concat(n, ' ') FROM (SELECT (SELECT count(*) FROM question AS q JOIN seat_holding AS h
           ON h.person_id = q.asked_by_id AND h.from_on <= q.asked_on AND coalesce(h.to_on, '9') >= q.asked_on
           WHERE q.review_id = r.id) AS n FROM review AS r WHERE r.meeting_on <= '2026-07-06' ORDER BY r.id))",
        "0 0 1 2 3 4 6 5 6 8 9"},

    // 8 What worries today
    {"serious incidents, appetite, limit",
        R"(SELECT (SELECT count(*) FROM incident WHERE severity >= 3 AND counted_on_month BETWEEN '2025-07' AND
           '2026-06') || ' ' || CAST(t.appetite AS INTEGER) || ' ' || CAST(t."limit" AS INTEGER) FROM metric_target AS t
           JOIN metric AS m ON m.id = t.metric_id WHERE m.code = 'INC-02')",
        "20 4 8"},
    {"payroll supplier before and after the last review",
        R"(SELECT group_concat(line, ', ') FROM (SELECT a.assessed_on || ' ' || a.residual AS line
           FROM risk_assessment AS a JOIN risk AS r ON r.id = a.risk_id WHERE r.reference = 'R-05'
           AND a.assessed_on > '2025-01-01' ORDER BY a.assessed_on))",
        "2025-07-07 9, 2026-06-27 12"},
    {"major nonconformity that is due before the meeting",
        R"(SELECT f.reference || ' ' || f.next_due_on || ' ' || r.reference || ' ' || r.meeting_on FROM finding AS f,
           review AS r WHERE f.grade = 'major' AND f.next_due_on BETWEEN '2026-07-06' AND r.meeting_on)",
        "F-109 2026-07-12 MR-12 2026-07-16"},
};

void TestSampleStory::saysWhatItsStorySays_data()
{
    test::addAssertions(assertions);
}

void TestSampleStory::saysWhatItsStorySays()
{
    QFETCH(QString, sql);
    QFETCH(QString, answer);
    QCOMPARE(test::single(database(), sql), answer);
}

QList<double> TestSampleStory::monthlyIncidents() const
{
    QList<double> counts;
    for (const QString &n : test::column(
             database(), u"SELECT count(*) FROM incident GROUP BY counted_on_month ORDER BY counted_on_month"_s)) {
        counts << n.toDouble();
    }
    return counts;
}

void TestSampleStory::onlyTheLastYearIsAChange()
{
    const auto between = [&](const QString &first, const QString &last) {
        return count(u"SELECT count(*) FROM incident WHERE counted_on_month BETWEEN '%1' AND '%2'"_s.arg(first, last));
    };
    const int fy24 = between(u"2023-07"_s, u"2024-06"_s);
    const int fy25 = between(u"2024-07"_s, u"2025-06"_s);
    const int fy26 = between(u"2025-07"_s, u"2026-06"_s);
    const std::optional<RateComparison> before = compareRates(fy24, 12, fy25, 12);
    const std::optional<RateComparison> after = compareRates(fy25, 12, fy26, 12);
    QVERIFY(before && after);
    QCOMPARE(QString::number(before->p, 'f', 3), u"0.114"_s);
    QCOMPARE(before->isChange(), false);
    QCOMPARE(QString::number(after->p, 'f', 3), u"0.020"_s);
    QCOMPARE(after->isChange(), true);
    QVERIFY(after->low.value_or(0) > 1);
}

void TestSampleStory::passwordAttacksAreWhatRose()
{
    const auto counted = [&](const char *passwords, const char *months) {
        return count(u"SELECT count(*) FROM incident WHERE %1 (rsit_type IN ('Login Attempts', 'Unprivileged Account "
                     "Compromise')) AND counted_on_month %2 '2025-03'"_s.arg(
                         QLatin1StringView(passwords), QLatin1StringView(months)));
    };
    QCOMPARE(counted("", "<"), 23);
    QCOMPARE(counted("", ">="), 87);
    const std::optional<RateComparison> passwords = compareRates(counted("", "<"), 20, counted("", ">="), 16);
    const std::optional<RateComparison> others = compareRates(counted("NOT", "<"), 20, counted("NOT", ">="), 16);
    QVERIFY(passwords && others);
    QVERIFY(passwords->isChange() && passwords->low.value_or(0) > 1);
    QVERIFY(!others->isChange());
}

void TestSampleStory::autumnPeaksBeforeAreWithinTheUsualRange()
{
    const QList<double> counts = monthlyIncidents();
    QCOMPARE(counts.size(), 36);
    Readings readings;
    for (const double n : counts) {
        readings << n;
    }
    const ControlChart chart
        = controlChart(readings, {.scale = Scale::Count, .baselines = {{.from = 0, .points = 12}}});
    QCOMPARE(*std::max_element(counts.begin(), counts.begin() + 20), 12.0);
    QVERIFY(12 <= chart.limits.first().upper);
    QCOMPARE(QString::number(chart.limits.first().upper, 'f', 2), u"13.18"_s);
    QVERIFY(std::all_of(
        chart.signalList.begin(), chart.signalList.end(), [](const ControlSignal &signal) { return signal.at >= 20; }));
    QCOMPARE(estimatedChange(readings), 20); // 2025-03, as the person wrote on the chart
}

void TestSampleStory::mediansOfTheYears_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("hoursToDetect");
    QTest::addColumn<double>("hoursToContain");
    QTest::newRow("year 1") << u"2023-07"_s << u"2024-06"_s << 18.75 << 4.98;
    QTest::newRow("year 2") << u"2024-07"_s << u"2025-06"_s << 12.09 << 4.48;
    QTest::newRow("year 3") << u"2025-07"_s << u"2026-06"_s << 7.10 << 4.45;
}

/// Minutes between two times that are known to the hour, of the incidents counted in some months.
static QString minutesSql(const QString &start, const QString &end, const QString &from, const QString &to)
{
    return u"SELECT (unixepoch(%2_at) - unixepoch(%1_at)) / 60 AS minutes FROM incident WHERE %1_precision IN ('hour', "
           "'minute') AND %2_precision IN ('hour', 'minute') AND counted_on_month BETWEEN '%3' AND '%4'"_s.arg(
               start, end, from, to);
}

/// The middle of the ordered rows, in hours.
static QString medianSql(const QString &minutes)
{
    return u"SELECT avg(minutes) / 60 FROM (SELECT minutes, row_number() OVER (ORDER BY minutes) AS place, "
           "count(*) OVER () AS n FROM (%1)) WHERE place IN ((n + 1) / 2, (n + 2) / 2)"_s.arg(minutes);
}

void TestSampleStory::mediansOfTheYears()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, hoursToDetect);
    QFETCH(double, hoursToContain);
    const auto isSaid = [](double hours, double said) { return qAbs(hours - said) <= 0.005 + 1e-9; };
    const auto bySql = [&](const QString &start, const QString &end) {
        return test::single(database(), medianSql(minutesSql(start, end, from, to))).toDouble();
    };
    const auto byProgram = [&](const QString &column) {
        QList<double> minutes;
        for (const QString &value : test::column(database(),
                 u"SELECT %1 FROM incident WHERE %1 NOT NULL AND counted_on_month BETWEEN '%2' AND '%3'"_s.arg(
                     column, from, to))) {
            minutes << value.toDouble();
        }
        return median(minutes).value_or(-60) / 60;
    };
    QVERIFY(isSaid(bySql(u"occurred"_s, u"detected"_s), hoursToDetect));
    QVERIFY(isSaid(byProgram(u"detect_minutes"_s), hoursToDetect));
    QVERIFY(isSaid(bySql(u"detected"_s, u"contained"_s), hoursToContain));
    QVERIFY(isSaid(byProgram(u"contained_minutes"_s), hoursToContain));
}

void TestSampleStory::seatWithoutHolderIsSeen()
{
    const auto isHeld = [&](const QDate &day) { return seatCodes(database(), day).values().contains(u"COO"_s); };
    QVERIFY(isHeld({2024, 11, 15}));
    QVERIFY(!isHeld({2024, 11, 16}));
    QVERIFY(!isHeld({2025, 1, 1}));
    QVERIFY(isHeld({2025, 1, 2}));
    const auto gaps = [&](const QDate &day) {
        const Result<Panel> panel = accountabilityGapsPanel(database(), lastTwelveMonths(day));
        QStringList references;
        for (const PanelTable::Row &row : panel ? panel->table.rows : QList<PanelTable::Row>()) {
            references << row.cells.first();
        }
        return references;
    };
    QCOMPARE(gaps({2024, 11, 15}), QStringList());
    QCOMPARE(gaps({2025, 1, 1}).size(), 21 + 2);
    // One risk was forgotten, and with it the treatment that was still running.
    QCOMPARE(gaps({2025, 1, 2}), (QStringList{u"R-31"_s, u"T-46"_s}));
    QCOMPARE(gaps({2025, 3, 1}), QStringList{u"R-31"_s});
}

void TestSampleStory::riskRoseSinceTheLastReview()
{
    const qint64 payroll = count(u"SELECT id FROM risk WHERE reference = 'R-05'"_s);
    const RiskScore atTheReview = riskScores(database(), {2026, 4, 16}).value(payroll);
    const RiskScore today = riskScores(database(), {2026, 7, 6}).value(payroll);
    QCOMPARE(atTheReview.score, 9);
    QCOMPARE(atTheReview.isAbove, false);
    QCOMPARE(today.score, 12);
    QCOMPARE(today.isAbove, true);
}

void TestSampleStory::headlineOfTheDay_data()
{
    const QString mostly = u"Mostly. Outside appetite: serious incidents. Not known: restore tests."_s;
    const QString no = u"No. A major nonconformity is overdue: F-109."_s;
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("text");
    QTest::newRow("the day of the sample") << QDate(2026, 7, 6) << mostly;
    QTest::newRow("the last day of the major") << QDate(2026, 7, 12) << mostly;
    QTest::newRow("the day after") << QDate(2026, 7, 13) << no;
    QTest::newRow("the day of the meeting") << QDate(2026, 7, 16) << no;
}

void TestSampleStory::headlineOfTheDay()
{
    QFETCH(QDate, day);
    QFETCH(QString, text);
    const Result<QList<Panel>> headline = panels(database(), lastTwelveMonths(day), {u"headline"_s});
    QVERIFY(headline);
    QCOMPARE(headline->first().sentence.text, text);
}

QTEST_GUILESS_MAIN(TestSampleStory)
#include "tst_samplestory.moc"
