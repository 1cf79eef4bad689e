#include "models/base/text.h"
#include "models/measures/findings.h"
#include "models/measures/obligationclocks.h"
#include "models/measures/repeats.h"
#include "models/measures/riskscores.h"
#include "models/storage/database.h"
#include "support/assertions.h"
#include "support/testdocument.h"

#include <QTest>
#include <QTimeZone>
#include <algorithm>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// What was planted in the sample for the program to find: each trap from the records, that nothing else is like it,
/// and from the program where it looks for it. Dissent and the accountability gap are in tst_sample.
class TestSampleTraps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void isWhereItWasPlanted_data();
    void isWhereItWasPlanted();
    void lateOnesAreShown();
    void repeatsAreProposed();
    void risksAboveAppetiteAreScored();
    void clocksOfTheNotices();
    void copiedWordsAreFound();

private:
    QStringList column(const QString &sql) const { return test::column(database(), sql); }
    Database &database() const { return m_document->database(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

static const QDate today(2026, 7, 6);

void TestSampleTraps::initTestCase()
{
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
}

static constexpr test::Assertion traps[] = {
    {"overdue finding, after one extension",
        R"(SELECT group_concat(line, ', ') FROM (SELECT f.reference || ' ' || e.from_due_on || ' ' || e.to_due_on || ' '
               || e.answer || ' ' || (SELECT count(*) FROM due_extension WHERE finding_id = f.id) AS line
               FROM finding AS f JOIN due_extension AS e ON e.finding_id = f.id
               WHERE f.status NOT IN ('closed', 'withdrawn', 'declined') AND f.next_due_on < '2026-07-06'))",
        "F-097 2026-05-20 2026-06-19 approved 1"},
    {"open major",
        R"(SELECT group_concat(reference || ' ' || next_due_on, ', ') FROM finding
           WHERE grade = 'major' AND status NOT IN ('closed', 'withdrawn', 'declined'))",
        "F-109 2026-07-12"},
    {"checks that failed, in order",
        R"(SELECT group_concat(line, ', ') FROM (SELECT f.reference || ' ' || substr(c.done_on, 1, 7) || ' ' || f.status
           AS line FROM effectiveness_check AS c JOIN finding AS f ON f.id = c.finding_id WHERE c.result = 'fail'
           AND c.cycle = 1 AND f.cycle = 2 ORDER BY f.id))",
        "F-029 2025-01 closed, F-031 2024-09 closed, F-035 2024-12 closed, F-051 2025-10 closed, "
        "F-081 2025-10 closed, F-086 2026-02 closed, F-102 2026-06 cause_approved"},
    {"findings that passed in the second cycle",
        R"(SELECT group_concat(reference, ' ') FROM (SELECT f.reference FROM effectiveness_check AS c
           JOIN finding AS f ON f.id = c.finding_id WHERE c.result = 'pass' AND c.cycle = 2 ORDER BY f.id))",
        "F-029 F-031 F-035 F-051 F-081 F-086"},
    {"no check failed in another cycle, none was inconclusive",
        R"(SELECT count(*) || ' ' || sum(result = 'inconclusive') FROM effectiveness_check
           WHERE result IN ('fail', 'inconclusive'))",
        "7 0"},
    {"the one that came back",
        R"(SELECT group_concat(to_status, ' ') FROM (SELECT e.to_status FROM finding_event AS e
           JOIN finding AS f ON f.id = e.finding_id WHERE f.reference = 'F-102' ORDER BY e.id DESC LIMIT 3))",
        "cause_approved ineffective verifying"},
    {"repeats, each earlier one closed before",
        R"(SELECT group_concat(line, ' ') FROM (SELECT '(' || f.id || ',' || g.id || ')' AS line
           FROM repeat_candidate AS c JOIN finding AS f ON f.id = c.finding_id JOIN finding AS g ON g.id = c.earlier_id
           WHERE c.answer = 'confirmed' AND f.repeat_of_id = g.id AND g.closed_on < f.raised_on ORDER BY f.id))",
        "(20,3) (33,4) (41,11) (52,1) (63,22) (72,14) (84,36) (96,40) (104,30)"},
    {"no other repeats",
        R"(SELECT (SELECT count(*) FROM repeat_candidate) || ' ' || (SELECT count(repeat_of_id) FROM finding))", "9 9"},
    {"contested",
        R"(SELECT group_concat(f.reference || ' ' || f.status, ', ') FROM finding AS f WHERE f.id IN
           (SELECT finding_id FROM finding_event WHERE to_status = 'contested'))",
        "F-037 closed"},
    {"declined, with a reason",
        R"(SELECT group_concat(line, ', ') FROM (SELECT reference || ' ' || (coalesce(end_reason, '') <> '') AS line
           FROM finding WHERE status = 'declined' ORDER BY id))",
        "F-042 1, F-066 1, F-085 1"},

    {"decisions approved by somebody without a seat of top management",
        R"(SELECT group_concat(line, ', ') FROM (SELECT d.reference || ' ' || p.job_title AS line FROM decision AS d
           JOIN person AS p ON p.id = d.approved_by_id WHERE NOT EXISTS (SELECT 1 FROM seat_holding AS h
           JOIN seat AS s ON s.id = h.seat_id AND s.top_management WHERE h.person_id = d.approved_by_id
           AND h.from_on <= d.decided_on AND coalesce(h.to_on, '9') >= d.decided_on) ORDER BY d.id))",
        "D-002 CISO, D-003 CISO, D-004 CISO"},
    {"decisions without a rationale",
        R"(SELECT group_concat(reference, ' ') FROM (SELECT reference FROM decision
           WHERE coalesce(rationale, '') = '' ORDER BY id))",
        "D-002 D-003 D-005"},
    {"provisional decisions and by whom they were ratified",
        R"(SELECT group_concat(line, ', ') FROM (SELECT d.reference || ' ' || (SELECT group_concat(reference, ' ')
           FROM (SELECT p.reference FROM decision_outcome AS o JOIN person AS p ON p.id = o.by_id
           WHERE o.decision_id = d.id AND o.kind = 'ratified' ORDER BY p.id)) AS line
           FROM decision AS d WHERE d.provisional ORDER BY d.id))",
        "D-001 P01 P02 P03 P05, D-002 P01 P02 P03 P05"},
    {"reviews whose chair held no seat of top management",
        R"(SELECT group_concat(reference, ' ') FROM (SELECT r.reference FROM review AS r WHERE NOT EXISTS (SELECT 1
           FROM seat_holding AS h JOIN seat AS s ON s.id = h.seat_id AND s.top_management WHERE h.person_id = r.chair_id
           AND h.from_on <= r.meeting_on AND coalesce(h.to_on, '9') >= r.meeting_on) ORDER BY r.id))",
        "MR-01 MR-02 MR-03"},
    {"inputs that were not treated",
        R"(SELECT group_concat(line, ', ') FROM (SELECT r.reference || ' ' || i.status || ' ' || group_concat(i.code,
           ' ') || CASE WHEN i.status = 'nil_with_reason' AND length(i.nil_reason) >= 15 THEN ' because' ELSE '' END AS
           line FROM (SELECT * FROM review_input ORDER BY id) AS i JOIN review AS r ON r.id = i.review_id
           WHERE i.status <> 'discussed' AND r.meeting_on <= '2026-07-06' GROUP BY r.id, i.status ORDER BY r.id))",
        "MR-01 not_prepared c d.4 e g, MR-02 not_prepared d.4 e f, MR-03 not_prepared d.4 e, MR-04 deferred e, "
        "MR-10 nil_with_reason c because"},
    {"inputs that took no time",
        R"(SELECT group_concat(line, ', ') FROM (SELECT r.reference || ' ' || count(*) AS line FROM agenda_item AS i
           JOIN review AS r ON r.id = i.review_id WHERE i.kind = 'input' AND i.started_at = i.ended_at
           GROUP BY r.id ORDER BY r.id))",
        "MR-01 2, MR-02 2"},
    {"late action, carried over, no note since the signature of MR-11",
        R"(SELECT group_concat(line, ', ') FROM (SELECT a.reference || ' ' || a.current_due_on || ' ' || d.reference ||
           ' ' || d.type || ' ' || date(e.happened_at) AS line FROM action AS a
           JOIN decision AS d ON d.type = 'carry_over' AND instr(d.title, a.reference)
           JOIN review_event AS e ON e.review_id = d.review_id AND e.to_status = 'signed'
           WHERE a.status IN ('open', 'in_progress') AND a.current_due_on < '2026-07-06'
           AND (SELECT max(noted_on) FROM action_progress WHERE action_id = a.id) <= date(e.happened_at)))",
        "A-079 2026-05-22 D-057 carry_over 2026-04-22"},
    {"no other action is late",
        R"(SELECT count(*) FROM action WHERE status IN ('open', 'in_progress') AND current_due_on < '2026-07-06')",
        "1"},
    {"decisions that were not carried out, or partly",
        R"(SELECT group_concat(line, ', ') FROM (SELECT d.reference || ' ' || o.kind AS line FROM decision_outcome AS o
           JOIN decision AS d ON d.id = o.decision_id WHERE o.kind IN ('never_carried_out', 'partly_carried_out')
           ORDER BY o.kind, d.id))",
        "D-031 never_carried_out, D-035 never_carried_out, D-020 partly_carried_out, D-040 partly_carried_out"},

    {"risks above appetite: all, ever accepted, accepted today",
        R"(WITH newest AS (SELECT r.id, (SELECT residual FROM risk_assessment WHERE risk_id = r.id
               ORDER BY assessed_on DESC, id DESC LIMIT 1) AS residual FROM risk AS r WHERE r.status = 'active'),
           above AS (SELECT newest.id FROM newest, organization WHERE residual > appetite_score)
           SELECT (SELECT count(*) FROM above) || ' ' || (SELECT count(*) FROM above WHERE id IN
               (SELECT risk_id FROM risk_acceptance)) || ' ' || (SELECT count(*) FROM above WHERE id IN
               (SELECT risk_id FROM risk_acceptance WHERE accepted_on <= '2026-07-06' AND until_on >= '2026-07-06'
                AND (ended_on IS NULL OR ended_on > '2026-07-06'))))",
        "10 5 4"},
    {"acceptances that ran out and were not ended",
        R"(SELECT group_concat(r.reference || ' ' || a.until_on, ', ') FROM risk_acceptance AS a
           JOIN risk AS r ON r.id = a.risk_id WHERE a.until_on < '2026-07-06' AND a.ended_on IS NULL)",
        "R-08 2026-07-03"},
    {"assessments out of date",
        R"(SELECT group_concat(reference, ' ') FROM (SELECT reference FROM risk AS r WHERE status = 'active'
           AND (SELECT max(assessed_on) FROM risk_assessment WHERE risk_id = r.id)
           < date('2026-07-06', -interval_days || ' days') ORDER BY id))",
        "R-16 R-25 R-31 R-36 R-44"},
    {"policies past review",
        R"(SELECT group_concat(reference, ' ') FROM (SELECT p.reference FROM policy AS p
           JOIN policy_version AS v ON v.policy_id = p.id WHERE p.status = 'in_force' AND v.from_on <= '2026-07-06'
           AND coalesce(v.to_on, '9') >= '2026-07-06' AND v.next_review_on < '2026-07-06' ORDER BY p.id))",
        "POL-09 POL-10 POL-14"},
    {"exceptions past their end",
        R"(SELECT group_concat(reference || ' ' || expires_on, ', ') FROM exception
           WHERE status = 'approved' AND expires_on < '2026-07-06')",
        "EX-06 2026-06-30"},
    {"missed notices",
        R"(SELECT group_concat(line, ', ') FROM (SELECT i.reference || ' ' || o.clock || ' ' || (minutes / 60) || ' h '
           || (minutes % 60) || ' min ' || (coalesce(o.delay_reason, '') <> '') AS line FROM (SELECT *,
           (unixepoch(stopped_at) - unixepoch(started_at)) / 60 AS minutes FROM obligation) AS o
           JOIN incident AS i ON i.id = o.incident_id WHERE o.stopped_at > o.due_at))",
        "INC-0343 GDPR33 81 h 25 min 1"},
    {"unknown times, of all incidents",
        R"(SELECT sum(occurred_precision = 'unknown') || ' ' || printf('%.0f %%', 100.0 * avg(occurred_precision
           = 'unknown')) || ' ' || sum(occurred_precision = 'unknown' AND occurred_at NOT NULL) FROM incident)",
        "92 23 % 0"},
    {"restore tests: last reading, its age, the age from which it is stale",
        R"(SELECT max(v.period_end_on) || ' ' || CAST(julianday('2026-07-06') - julianday(max(v.period_end_on)) AS
           INTEGER) || ' ' || CAST(1.5 * 92 + m.grace_days AS INTEGER) FROM metric_value AS v
           JOIN metric AS m ON m.id = v.metric_id WHERE m.code = 'BCM-01' AND m.frequency = 'quarterly')",
        "2025-12-31 187 158"},
    {"requests without an answer",
        R"(SELECT group_concat(line, ', ') FROM (SELECT reference || ' ' || answer AS line FROM resource_request
           WHERE decided_on IS NULL ORDER BY id))",
        "RR-01 unanswered, RR-03 unanswered, RR-17 open"},
    {"requests refused, with a reason",
        R"(SELECT count(*) || ' ' || sum(reason <> '') FROM resource_request WHERE answer = 'refused')", "3 3"},
    {"finished actions, and those without evidence",
        R"(SELECT count(*) || ' ' || sum(id NOT IN (SELECT record_id FROM evidence_link WHERE record_register =
           'action')) FROM action WHERE status = 'done')",
        "84 20"},
    {"competence that is required and not shown, or expired",
        R"(SELECT group_concat(line, ', ') FROM (SELECT p.reference || ' ' || c.competence || ' '
           || coalesce(c.valid_until_on, 'never') AS line FROM competence AS c JOIN person AS p ON p.id = c.person_id
           WHERE c.required AND (c.shown_on IS NULL OR c.valid_until_on < '2026-07-06') ORDER BY p.id))",
        "P10 Transfers outside Europe never, P16 Forensic collection 2026-02-01"},
    {"newest statement on climate, older than a year",
        R"(SELECT reference || ' ' || noted_on || ' ' || (noted_on < date('2026-07-06', '-12 months')) FROM
           context_issue WHERE topic = 'climate' ORDER BY noted_on DESC LIMIT 1)",
        "CI-14 2025-06-26 1"},
    {"questions for decision that wait",
        R"(SELECT group_concat(line, ' ') FROM (SELECT r.reference || ' ' || group_concat(p.reference, ' ') AS line
           FROM (SELECT * FROM proposal ORDER BY id) AS p JOIN review AS r ON r.id = p.review_id
           WHERE p.status = 'put' GROUP BY r.id))",
        "MR-12 Q-17 Q-18 Q-19"},
    {"questions of leaders that wait for an answer",
        R"(SELECT group_concat(reference, ' ') FROM (SELECT q.reference FROM question AS q
           JOIN seat_holding AS h ON h.person_id = q.asked_by_id AND h.to_on IS NULL
           WHERE q.status = 'open' AND q.answered_on IS NULL ORDER BY q.id))",
        "QU-45 QU-46 QU-47"},
};

void TestSampleTraps::isWhereItWasPlanted_data()
{
    test::addAssertions(traps);
}

void TestSampleTraps::isWhereItWasPlanted()
{
    QFETCH(QString, sql);
    QFETCH(QString, answer);
    QCOMPARE(test::single(database(), sql), answer);
}

static QStringList referencesIn(const Panel &panel)
{
    QStringList references;
    for (const PanelTable::Row &row : panel.table.rows) {
        references << row.cells.first();
    }
    return references;
}

void TestSampleTraps::lateOnesAreShown()
{
    const Result<Panel> late = overdueActionsPanel(database(), lastTwelveMonths(today));
    QVERIFY(late);
    QCOMPARE(referencesIn(*late), (QStringList{u"A-079"_s, u"F-097"_s}));
    const Result<Panel> open = openFindingsPanel(database(), lastTwelveMonths(today));
    QVERIFY(open);
    QCOMPARE(open->table.rows.size(), 18);
    QCOMPARE(referencesIn(*open).mid(0, 2), (QStringList{u"F-097"_s, u"F-109"_s}));
}

void TestSampleTraps::repeatsAreProposed()
{
    const Result<QList<RepeatCandidate>> proposed = repeatCandidates(database());
    QVERIFY(proposed);
    const QStringList planted
        = column(u"SELECT finding_id || ' ' || earlier_id FROM repeat_candidate WHERE answer = 'confirmed'"_s);
    QCOMPARE(planted.size(), 9);
    for (const QString &pair : planted) {
        QVERIFY2(std::any_of(proposed->begin(), proposed->end(),
                     [&](const RepeatCandidate &one) {
                         return !one.isDuplicate && u"%1 %2"_s.arg(one.findingId).arg(one.earlierId) == pair;
                     }),
            qPrintable(pair));
    }
}

void TestSampleTraps::risksAboveAppetiteAreScored()
{
    const QHash<qint64, RiskScore> scores = riskScores(database(), today);
    QCOMPARE(scores.size(), 45);
    QCOMPARE(std::count_if(scores.begin(), scores.end(), [](const RiskScore &score) { return score.isAbove; }), 10);
}

void TestSampleTraps::clocksOfTheNotices()
{
    using Kind = ObligationState::Kind;
    const QDateTime now(today, QTime(9, 0), QTimeZone::utc());
    QMap<std::pair<QString, Kind>, int> counts;
    QStringList missed;
    for (const QString &incident : column(u"SELECT DISTINCT incident_id FROM obligation"_s)) {
        const Result<QList<ClockFace>> faces = clocksOf(database(), incident.toLongLong(), now);
        QVERIFY(faces);
        for (const ClockFace &face : *faces) {
            ++counts[{face.clock, face.state.kind}];
            if (face.state.kind == Kind::Missed) {
                missed << u"%1 %2 min"_s.arg(face.incident).arg(face.state.seconds / 60);
            }
        }
    }
    QCOMPARE(counts.size(), 4); // none runs, none is undecided
    QCOMPARE((counts[{u"GDPR33"_s, Kind::Met}]), 10);
    QCOMPARE((counts[{u"GDPR33"_s, Kind::Missed}]), 1);
    QCOMPARE((counts[{u"GDPR33"_s, Kind::NotApplicable}]), 29);
    QCOMPARE((counts[{u"CUST"_s, Kind::Met}]), 2);
    QCOMPARE(missed, QStringList{u"INC-0343 565 min"_s}); // 81 h 25 min less 72 h
}

void TestSampleTraps::copiedWordsAreFound()
{
    const QString pairs
        = u"SELECT r.reference || ' ' || i.code || '|' || o.words || '|' || i.words FROM review_input i "
          "JOIN review_input o ON o.code = i.code AND o.review_id = i.review_id - 1 "
          "JOIN review r ON r.id = i.review_id WHERE o.words <> '' AND i.words <> '' ORDER BY i.id"_s;
    QStringList copied;
    for (const QString &pair : column(pairs)) {
        if (shingleSimilarity(pair.section(u'|', 1, 1), pair.section(u'|', 2)) >= 0.90) {
            copied << pair.section(u'|', 0, 0);
        }
    }
    QCOMPARE(copied.join(u", "_s), u"MR-02 a, MR-02 b, MR-02 d.1, MR-02 d.2, MR-02 d.3, MR-03 a, MR-03 d.3"_s);
}

QTEST_GUILESS_MAIN(TestSampleTraps)
#include "tst_sampletraps.moc"
