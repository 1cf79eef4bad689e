#include "models/base/text.h"
#include "models/measures/auditcoverage.h"
#include "models/measures/codes.h"
#include "models/measures/metricpanel.h"
#include "models/measures/panelcatalogue.h"
#include "models/registers/standard.h"
#include "models/storage/database.h"
#include "support/assertions.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// The measures and the governance health that the description of the sample names, by the formulas of the catalogue in
/// SQL of the tests' own, and by the program where it computes them. {day} in the SQL is the day of the question.
class TestSampleFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void measureIsAsDescribed_data();
    void measureIsAsDescribed();
    void compassShowsTheSame_data();
    void compassShowsTheSame();
    void coverageOfAudits();
    void leadersLearned_data();
    void leadersLearned();
    void governanceHealth_data();
    void governanceHealth();

private:
    QString asked(const QString &sql, const QString &day) const;
    double number(const char *sql, const QString &day) const;
    double copiedShare(const QString &day) const;
    double delegating(const QString &day) const;
    double checkbox(const QString &day) const;
    double unaware(const QString &day) const;
    Database &database() const { return m_document->database(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

void TestSampleFigures::initTestCase()
{
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
}

QString TestSampleFigures::asked(const QString &sql, const QString &day) const
{
    return test::single(database(), QString(sql).replace(u"{day}"_s, day));
}

static constexpr char literacy[] =
    R"(WITH leader AS (SELECT DISTINCT h.person_id FROM seat_holding AS h JOIN seat AS s ON s.id = h.seat_id
           AND s.top_management WHERE h.from_on <= '{day}' AND coalesce(h.to_on, '9') >= '{day}')
       SELECT printf('%.0f', 100.0 * count(*) FILTER (WHERE person_id IN (SELECT a.person_id FROM training_attendance
           AS a JOIN training AS t ON t.id = a.training_id WHERE t.kind = 'leader_briefing' AND a.score >= 70
           AND t.held_on > date('{day}', '-12 months') AND t.held_on <= '{day}')) / count(*)) FROM leader)";

static constexpr test::Assertion measures[] = {
    {"INC-02",
        R"(SELECT count(*) FROM incident WHERE severity >= 3
           AND counted_on_month >= strftime('%Y-%m', '{day}', '-12 months')
           AND counted_on_month < strftime('%Y-%m', '{day}'))",
        "20"},
    {"INC-05",
        R"(SELECT printf('%.1f', avg(hours)) FROM (SELECT hours, row_number() OVER (ORDER BY hours) AS place,
               count(*) OVER () AS n FROM (SELECT (unixepoch(contained_at) - unixepoch(detected_at)) / 3600.0 AS hours
               FROM incident WHERE contained_precision IN ('hour', 'minute') AND detected_precision IN ('hour',
               'minute') AND counted_on_month >= strftime('%Y-%m', '{day}', 'start of month', '-3 months')
               AND counted_on_month < strftime('%Y-%m', '{day}')))
           WHERE place IN ((n + 1) / 2, (n + 2) / 2))",
        "3.8"},
    {"AUD-02, what was not audited of the controls",
        R"(SELECT group_concat(code, ' ') FROM (SELECT code FROM control WHERE applicable AND code NOT IN (SELECT s.item
           FROM audit_scope AS s JOIN audit AS a ON a.id = s.audit_id WHERE s.result IN ('conform', 'finding')
           AND a.held_on > date('{day}', '-36 months') AND a.held_on <= '{day}') ORDER BY id))",
        "A.7.9 A.8.1 A.8.18 A.8.19"},
    {"AUD-02, where it is planned",
        R"(SELECT group_concat(line, ', ') FROM (SELECT s.item || ' ' || a.reference AS line FROM audit_scope AS s
           JOIN audit AS a ON a.id = s.audit_id WHERE a.status = 'planned'
           AND s.item IN ('A.7.9', 'A.8.1', 'A.8.18', 'A.8.19') ORDER BY s.item))",
        "A.7.9 AUD-25, A.8.1 AUD-25, A.8.18 AUD-25, A.8.19 AUD-25"},
    {"AUD-03",
        R"(SELECT count(*) FROM finding WHERE grade = 'major' AND status NOT IN ('closed', 'withdrawn', 'declined'))",
        "1"},
    {"AUD-04",
        R"(SELECT printf('%.1f', 100.0 * sum(CASE WHEN status IN ('implemented', 'verifying') THEN check_due_on
           ELSE current_due_on END < '{day}') / count(*)) FROM finding
           WHERE status NOT IN ('closed', 'withdrawn', 'declined'))",
        "5.6"},
    {"AUD-07",
        R"(SELECT printf('%.1f', 100.0 * sum(id IN (SELECT finding_id FROM repeat_candidate WHERE answer = 'confirmed'))
           / count(*)) FROM finding WHERE raised_on > date('{day}', '-12 months') AND raised_on <= '{day}')",
        "6.5"},
    {"AUD-08",
        R"(SELECT printf('%.0f', 100.0 * sum(result = 'pass') / count(*)) FROM effectiveness_check WHERE cycle = 1
           AND done_on > date('{day}', '-12 months') AND done_on <= '{day}')",
        "76"},
    {"RSK-01",
        R"(SELECT count(*) FROM risk AS r, organization AS o WHERE r.status = 'active' AND (SELECT residual
               FROM risk_assessment WHERE risk_id = r.id AND assessed_on <= '{day}' ORDER BY assessed_on DESC, id DESC
               LIMIT 1) > o.appetite_score AND NOT EXISTS (SELECT 1 FROM risk_acceptance WHERE risk_id = r.id
               AND accepted_on <= '{day}' AND until_on >= '{day}' AND (ended_on IS NULL OR ended_on > '{day}')))",
        "6"},
    {"RSK-02, done in time and due",
        R"(SELECT printf('%.1f %d %d', 100.0 * sum(done_on <= original_due_on) / count(*), sum(done_on <=
           original_due_on), count(*)) FROM treatment WHERE original_due_on > date('{day}', '-12 months') AND
           original_due_on <= '{day}')",
        "89.5 17 19"},
    {"RSK-03",
        R"(SELECT printf('%.1f', 100.0 * sum(julianday('{day}') - julianday((SELECT max(assessed_on) FROM
           risk_assessment WHERE risk_id = r.id AND assessed_on <= '{day}')) <= interval_days) / count(*)) FROM risk AS
           r WHERE status = 'active')",
        "88.9"},
    {"RSK-04",
        R"(SELECT count(*) FROM risk_acceptance AS a WHERE until_on < '{day}' AND ended_on IS NULL AND NOT EXISTS
           (SELECT 1 FROM risk_acceptance AS b WHERE b.risk_id = a.risk_id AND b.accepted_on > a.accepted_on))",
        "1"},
    {"GOV-05",
        R"(SELECT printf('%.0f', 100.0 * sum(done_on NOT NULL AND done_on <= original_due_on) / count(*)) FROM action
           WHERE source IN ('decision', 'review') AND original_due_on > date('{day}', '-12 months')
           AND original_due_on <= '{day}')",
        "78"},
    {"GOV-06",
        R"(SELECT coalesce(max(CAST(julianday('{day}') - julianday(current_due_on) AS INTEGER)), 0) FROM action
           WHERE source IN ('decision', 'review') AND status IN ('open', 'in_progress') AND current_due_on < '{day}')",
        "45"},
    {"POL-01",
        R"(SELECT printf('%.1f', 100.0 * sum(v.next_review_on >= '{day}') / count(*)) FROM policy AS p
           JOIN policy_version AS v ON v.policy_id = p.id WHERE p.status = 'in_force' AND v.from_on <= '{day}'
           AND coalesce(v.to_on, '9') >= '{day}')",
        "86.4"},
    {"POL-02",
        R"(SELECT printf('%.1f', 100.0 * sum(acknowledged_count) / sum(in_scope_count)) FROM (SELECT a.*, row_number()
               OVER (PARTITION BY v.id ORDER BY a.counted_on DESC, a.id DESC) AS place FROM acknowledgement AS a
               JOIN policy_version AS v ON v.id = a.policy_version_id WHERE v.from_on <= '{day}'
               AND coalesce(v.to_on, '9') >= '{day}' AND a.counted_on <= '{day}') WHERE place = 1)",
        "93.1"},
    {"POL-03", R"(SELECT count(*) FROM exception WHERE status = 'approved' AND expires_on < '{day}')", "1"},
    {"TRN-01",
        R"(SELECT printf('%.1f', 100.0 * completed_count / in_scope_count) FROM training WHERE kind = 'awareness'
           AND held_on <= '{day}' ORDER BY held_on DESC LIMIT 1)",
        "97.8"},
    {"TRN-03", literacy, "100"},
    {"TRN-04", R"(SELECT count(*) FROM competence WHERE required AND (shown_on IS NULL OR valid_until_on < '{day}'))",
        "2"},
    {"STK-01",
        R"(SELECT printf('%.1f', 100.0 * sum(answered_on NOT NULL AND answered_on <= due_on) / count(*)) FROM feedback
           WHERE due_on > date('{day}', '-12 months') AND due_on <= '{day}')",
        "83.3"},
    {"OBJ-01",
        R"(SELECT printf('%.1f', 100.0 * sum((SELECT status FROM objective_progress WHERE objective_id = o.id
           AND noted_on <= '{day}' ORDER BY noted_on DESC, id DESC LIMIT 1) IN ('achieved', 'on_track')) / count(*))
           FROM objective AS o WHERE from_on <= '{day}' AND coalesce(to_on, '9') >= '{day}')",
        "87.5"},
    {"RES-03",
        R"(SELECT printf('%.0f', 100.0 * sum(answer IN ('approved', 'refused') AND decided_on
           <= date(raised_on, '+30 days')) / count(*)) FROM resource_request
           WHERE raised_on > date('{day}', '-12 months') AND raised_on <= '{day}')",
        "80"},
    {"SUP-01",
        R"(SELECT printf('%.1f', 100.0 * sum(EXISTS (SELECT 1 FROM supplier_assessment WHERE supplier_id = s.id
           AND assessed_on > date('{day}', '-12 months') AND assessed_on <= '{day}')) / count(*)) FROM supplier AS s
           WHERE criticality = 'critical' AND from_on <= '{day}' AND coalesce(to_on, '9') >= '{day}')",
        "83.3"},
    {"VUL-01, TRN-02, BCM-01: newest reading that is not stale",
        R"(SELECT group_concat(line, ', ') FROM (SELECT m.code || ' ' || CASE WHEN julianday('{day}')
               - julianday(v.period_end_on) > 1.5 * iif(m.frequency = 'monthly', 31, 92) + m.grace_days THEN 'not known'
               ELSE printf('%.1f', v.value) END AS line, row_number() OVER (PARTITION BY m.id
               ORDER BY v.period_end_on DESC, v.id DESC) AS place FROM metric_value AS v JOIN metric AS m
               ON m.id = v.metric_id WHERE m.code IN ('VUL-01', 'TRN-02', 'BCM-01') ORDER BY m.headline) WHERE place =
               1)",
        "VUL-01 100.0, TRN-02 54.3, BCM-01 not known"},
};

void TestSampleFigures::measureIsAsDescribed_data()
{
    test::addAssertions(measures);
}

void TestSampleFigures::measureIsAsDescribed()
{
    QFETCH(QString, sql);
    QFETCH(QString, answer);
    QCOMPARE(asked(sql, u"2026-07-06"_s), answer);
}

void TestSampleFigures::compassShowsTheSame_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Status>("status");
    QTest::newRow("INC-02") << u"20"_s << Status::Act;
    QTest::newRow("INC-05") << u"3.8"_s << Status::Good;
    QTest::newRow("VUL-01") << u"100"_s << Status::Good;
    QTest::newRow("AUD-04") << u"5.6"_s << Status::Good;
    QTest::newRow("TRN-02") << u"54.3"_s << Status::Good;
    QTest::newRow("RSK-02") << u"89.5"_s << Status::Good;
    QTest::newRow("SUP-01") << u"83.3"_s << Status::Watch;
    QTest::newRow("BCM-01") << QString() << Status::Unknown;
}

/// The value against the newest bands, as the catalogue explains them.
static constexpr char band[] =
    R"(SELECT CASE WHEN %2 = '' THEN 'unknown'
           WHEN m.direction = 'higher' AND v >= appetite OR m.direction = 'lower' AND v <= appetite THEN 'good'
           WHEN m.direction = 'higher' AND v >= "limit" OR m.direction = 'lower' AND v <= "limit" THEN 'watch'
           ELSE 'act' END FROM (SELECT CAST(%2 AS REAL) AS v) JOIN metric AS m ON m.code = '%1'
       JOIN metric_target AS t ON t.metric_id = m.id WHERE t.from_on <= '{day}' ORDER BY t.from_on DESC LIMIT 1)";

void TestSampleFigures::compassShowsTheSame()
{
    QFETCH(QString, value);
    QFETCH(Status, status);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const Result<QList<Panel>> shown = headlineMetricPanels(database(), lastTwelveMonths({2026, 7, 6}));
    QVERIFY(shown);
    QCOMPARE(shown->size(), 8);
    const Panel panel = panelWithId(*shown, QString(u"metric_"_s + code.toLower().replace(u'-', u'_')));
    QCOMPARE(panel.status, status);
    QCOMPARE(asked(QString::fromLatin1(band).arg(code, u"'%1'"_s.arg(value)), u"2026-07-06"_s), codeOf(status));
    if (!value.isEmpty()) {
        QCOMPARE(remark(panel, remarks::value).text.remove(u'%'), value);
    }
}

void TestSampleFigures::coverageOfAudits()
{
    QStringList items = test::column(database(), u"SELECT code FROM control WHERE applicable"_s);
    for (const StandardItem &clause : smallestClauses()) {
        items << clause.id;
    }
    const QString covered = asked(
        u"SELECT count(DISTINCT s.item) FROM audit_scope AS s JOIN audit AS a ON a.id = s.audit_id WHERE s.result IN "
        "('conform', 'finding') AND a.held_on > date('{day}', '-36 months') AND a.held_on <= '{day}' AND s.item IN "
        "('%1')"_s.arg(items.join("', '"_L1)),
        u"2026-07-06"_s);
    const Result<AuditCoverage> coverage = auditCoverage(database(), {2026, 7, 6});
    QVERIFY(coverage);
    QCOMPARE(coverage->counted(), items.size());
    QCOMPARE(QString::number(coverage->covered()), covered);
    QCOMPARE(QString::number(100.0 * coverage->covered() / coverage->counted(), 'f', 1), u"96.7"_s); // AUD-02
}

void TestSampleFigures::leadersLearned_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("share");
    QTest::newRow("first year") << u"2024-07-06"_s << u"20"_s;
    QTest::newRow("second year") << u"2025-07-06"_s << u"80"_s;
    QTest::newRow("third year") << u"2026-07-06"_s << u"100"_s;
}

void TestSampleFigures::leadersLearned()
{
    QFETCH(QString, day);
    QFETCH(QString, share);
    QCOMPARE(asked(QString::fromLatin1(literacy), day), share);
}

/// The twelve months, the reviews held in them, and who leads on the day.
static constexpr char frame[] =
    R"(WITH held AS (SELECT r.id, r.meeting_on, row_number() OVER (ORDER BY r.meeting_on DESC) AS back FROM review AS r
           WHERE r.meeting_on > date('{day}', '-12 months') AND r.meeting_on <= '{day}'
           AND EXISTS (SELECT 1 FROM review_event WHERE review_id = r.id AND to_status = 'in_session')),
       seats AS (SELECT s.id, h.person_id, h.from_on, coalesce(h.to_on, '9') AS to_on FROM seat_holding AS h
           JOIN seat AS s ON s.id = h.seat_id AND s.top_management),
       leader AS (SELECT DISTINCT person_id FROM seats WHERE '{day}' BETWEEN from_on AND to_on)
    )";

double TestSampleFigures::number(const char *sql, const QString &day) const
{
    const QString answer = asked(QString::fromLatin1(frame) + QString::fromLatin1(sql), day);
    bool isNumber = false;
    const double value = answer.toDouble(&isNumber);
    return isNumber ? value : qQNaN(); // an error is a text, and agrees with nothing
}

static constexpr char absence[] =
    R"(SELECT 100 * (1 - 1.0 * count(*) / (SELECT (SELECT count(*) FROM held) * (SELECT count(*) FROM seat WHERE
       required))) FROM attendance AS a JOIN held ON held.id = a.review_id JOIN seat AS s ON s.id = a.seat_id AND
       s.required WHERE a.presence IN ('in_person', 'remote'))";
static constexpr char approvalsByOthers[] =
    R"(, approval AS (SELECT approved_by_id AS by_id, decided_on AS on_day FROM decision
           UNION ALL SELECT approved_by_id, approved_on FROM policy_version
           UNION ALL SELECT decided_by_id, decided_on FROM resource_request
           UNION ALL SELECT accepted_by_id, accepted_on FROM risk_acceptance, organization WHERE residual >
       appetite_score) SELECT 100.0 * sum(NOT EXISTS (SELECT 1 FROM seats WHERE person_id = by_id AND on_day BETWEEN
       from_on AND to_on)) / count(*) FROM approval WHERE on_day > date('{day}', '-12 months') AND on_day <= '{day}')";
static constexpr char singleFunction[] =
    R"(SELECT max(0, 100 * (1.0 * sum(u.is_security) / count(*) - 0.5) / 0.5) FROM action AS a
       JOIN person AS p ON p.id = a.responsible_id JOIN unit AS u ON u.id = p.unit_id
       WHERE a.raised_on <= '{day}' AND (a.done_on IS NULL OR a.done_on > '{day}'))";
static constexpr char silence[] =
    R"(, voice AS (SELECT by_id AS person_id, review_id FROM comment UNION ALL SELECT asked_by_id, review_id FROM
           question UNION ALL SELECT approved_by_id, review_id FROM decision)
       SELECT 100.0 * sum(person_id NOT IN (SELECT v.person_id FROM voice AS v JOIN held ON held.id = v.review_id
       WHERE held.back <= 2 AND v.person_id NOT NULL)) / count(*) FROM leader)";

double TestSampleFigures::delegating(const QString &day) const
{
    return 0.39 * number(absence, day) + 0.28 * number(approvalsByOthers, day) + 0.22 * number(singleFunction, day)
        + 0.11 * number(silence, day);
}

/// P1: of the inputs of 30 words and more that have one before them, those that copy it.
double TestSampleFigures::copiedShare(const QString &day) const
{
    const QString pairs = QString::fromLatin1(frame)
        + u"SELECT o.words || '|' || i.words FROM review_input AS i JOIN held ON held.id = i.review_id "
          "JOIN review_input AS o ON o.code = i.code AND o.review_id = i.review_id - 1 WHERE o.words <> '' AND "
          "length(i.words) - length(replace(i.words, ' ', '')) >= 29"_s;
    int copied = 0;
    const QStringList found = test::column(database(), QString(pairs).replace(u"{day}"_s, day));
    for (const QString &pair : found) {
        copied += shingleSimilarity(pair.section(u'|', 0, 0), pair.section(u'|', 1)) >= 0.90 ? 1 : 0;
    }
    return 100.0 * copied / double(found.size());
}

static constexpr char frozenNumbers[] =
    R"(, reading AS (SELECT m.id, v.value, lag(v.value, 1) OVER series AS before, lag(v.value, 2) OVER series AS earlier
           FROM metric AS m LEFT JOIN metric_value AS v ON v.metric_id = m.id
           AND v.period_end_on > date('{day}', '-12 months') AND v.period_end_on <= '{day}' WHERE m.capture = 'manual'
           WINDOW series AS (PARTITION BY m.id ORDER BY v.period_end_on))
       SELECT 100.0 * count(DISTINCT CASE WHEN value = before AND before = earlier AND value NOT IN (0, 100) THEN id
       END) / count(DISTINCT id) FROM reading)";
static constexpr char withoutDecision[]
    = R"(SELECT 100.0 * sum(id NOT IN (SELECT review_id FROM decision WHERE type <> 'noted')) / count(*) FROM held)";
static constexpr char withoutEvidence[] =
    R"(SELECT 100.0 * sum(id NOT IN (SELECT record_id FROM evidence_link WHERE record_register = 'action')) / count(*)
       FROM action WHERE done_on > date('{day}', '-12 months') AND done_on <= '{day}')";
/// There is one override, and it says watch: of none, the share needs no denominator.
static constexpr char unexplainedOverrides[] =
    R"(SELECT count(*) FROM status_override WHERE from_on <= '{day}' AND to_on > date('{day}', '-12 months')
       AND status = 'good')";
static constexpr char thinDiscussion[] =
    R"(SELECT 100.0 * sum(unixepoch(ended_at) - unixepoch(started_at) < 60) / count(*) FROM agenda_item
       WHERE kind = 'input' AND review_id IN (SELECT id FROM held))";

double TestSampleFigures::checkbox(const QString &day) const
{
    return (copiedShare(day) + number(frozenNumbers, day) + number(withoutDecision, day) + number(withoutEvidence, day)
               + number(unexplainedOverrides, day) + number(thinDiscussion, day))
        / 6;
}

static constexpr char preRead[] =
    R"(SELECT 100.0 * count(*) / (SELECT (SELECT count(*) FROM held) * (SELECT count(*) FROM seat WHERE required))
       FROM held JOIN seats ON held.meeting_on BETWEEN from_on AND to_on WHERE EXISTS (SELECT 1 FROM reading_mark AS m
       WHERE m.review_id = held.id AND m.person_id = seats.person_id AND m.place = 'pack'
       AND date(m.marked_at) < held.meeting_on))";
static constexpr char fewQuestions[] =
    R"(SELECT 100 * (1 - min(1, 1.0 * count(*) / ((SELECT count(*) FROM leader) * (SELECT count(*) FROM held)) / 2))
       FROM question WHERE review_id IN (SELECT id FROM held) AND asked_by_id IN (SELECT person_id FROM leader))";
static constexpr char noExercise[] =
    R"(SELECT CASE WHEN last > date('{day}', '-6 months') THEN 0 WHEN last > date('{day}', '-12 months') THEN 50
       ELSE 100 END FROM (SELECT max(t.held_on) AS last FROM training AS t JOIN training_attendance AS a
       ON a.training_id = t.id JOIN leader ON leader.person_id = a.person_id
       WHERE t.kind = 'exercise' AND t.held_on <= '{day}'))";

double TestSampleFigures::unaware(const QString &day) const
{
    return 0.40 * (100 - asked(QString::fromLatin1(literacy), day).toDouble()) + 0.25 * (100 - number(preRead, day))
        + 0.20 * number(fewQuestions, day) + 0.15 * number(noExercise, day);
}

void TestSampleFigures::governanceHealth_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("health"); // DEL, CHK, AWA, GHI
    QTest::newRow("delegated") << u"2024-07-06"_s << u"38.74 30.36 84.67 50.00"_s;
    QTest::newRow("learning") << u"2025-07-06"_s << u"5.85 4.04 26.75 88.42"_s;
    QTest::newRow("led") << u"2026-07-06"_s << u"1.95 2.65 8.50 95.87"_s;
}

void TestSampleFigures::governanceHealth()
{
    QFETCH(QString, day);
    QFETCH(QString, health);
    const double del = delegating(day);
    const double chk = checkbox(day);
    const double awa = unaware(day);
    QStringList figures;
    for (const double figure : {del, chk, awa, 100 - (0.4 * del + 0.3 * chk + 0.3 * awa)}) {
        figures << QString::number(figure, 'f', 2);
    }
    QCOMPARE(figures.join(u' '), health);
}

QTEST_GUILESS_MAIN(TestSampleFigures)
#include "tst_samplefigures.moc"
