#include "models/registers/choice.h"
#include "models/registers/lifecycle.h"
#include "models/registers/recordstore.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "support/testdocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// Every step of every register in a document: with what its state needs it is taken, and what is forbidden is refused
/// with a sentence and leaves the record as it was.
class TestLifecycleSteps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void everyStepIsTakenOrRefused_data();
    void everyStepIsTakenOrRefused();
    void stepWaitsForWhatItNeeds_data();
    void stepWaitsForWhatItNeeds();
    void newRecordsBeginAtTheBeginning_data();
    void newRecordsBeginAtTheBeginning();

private:
    Record record(const RegisterSchema &schema, qint64 id) const
    {
        return *RecordStore(m_document->database(), schema).find(id);
    }
    bool prepare(const QString &table, const QString &kind, const QString &state);
    Result<AppliedChange> step(const RegisterSchema &schema, const QString &to);

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    qint64 m_id = 0; ///< of the prepared record
};

/// A record of the sample, and everything that some state of it needs. What is stamped is left to the program.
struct Whole
{
    const char *table;
    const char *kinds; ///< blank separated
    const char *id;
    const char *values; ///< SQL; %1 is the kind
};
static constexpr Whole wholes[] = {
    {"finding", "major minor observation ofi strength", "SELECT max(id) FROM finding WHERE status = 'raised'",
        "grade = '%1', seen = 'Seven accounts', why_not_met = 'They must be closed', raised_on = '2026-01-10', "
        "original_due_on = '2026-07-01', current_due_on = '2026-07-01', correction = 'Closed the seven accounts', "
        "cause_code = 'tool_gap', cause_text = 'Nobody tells the directory', extent = 'All units were searched', "
        "corrective_action = 'Feed contractors into the workflow', implemented_on = '2026-04-01', check_due_on = "
        "'2026-09-01', "
        "closed_on = NULL, closed_by_id = NULL, end_reason = 'Said twice', cycle = 1"},
    {"incident", "", "SELECT min(id) FROM incident WHERE status = 'lessons'",
        "closed_at = NULL, closed_offset = NULL, closed_precision = NULL"},
    {"action", "", "SELECT min(id) FROM action WHERE status = 'open'", "done_on = NULL, drop_reason = 'Not needed'"},
    {"proposal", "", "SELECT min(id) FROM proposal WHERE status = 'put'", "position = position"},
    {"policy", "", "SELECT min(id) FROM policy", "title = title"},
    {"exception", "", "SELECT min(id) FROM exception WHERE status = 'requested'",
        "approved_by_id = 2, approved_on = NULL, ended_on = NULL, requested_by_id = 10"},
    {"improvement", "", "SELECT min(id) FROM improvement WHERE status = 'proposed'",
        "decided_on = NULL, done_on = NULL, result = 'Half the time'"},
    {"treatment", "", "SELECT min(id) FROM treatment WHERE status = 'running'",
        "done_on = NULL, drop_reason = 'The risk is gone'"},
    {"audit", "", "SELECT min(id) FROM audit WHERE status = 'planned'",
        "held_on = '2026-06-01', reported_on = NULL, closed_on = NULL"},
    {"question", "", "SELECT min(id) FROM question WHERE status = 'open'", "answer = 'Since May', answered_on = NULL"},
};

/// The same arrows as in the definitions, written once more and otherwise: "state: what may follow".
static const QHash<QString, QStringList> arrows{
    {u"major"_s,
        {u"draft: raised"_s, u"raised: accepted contested"_s, u"contested: accepted withdrawn"_s,
            u"accepted: corrected"_s, u"corrected: cause_approved"_s, u"cause_approved: plan_approved"_s,
            u"plan_approved: in_progress"_s, u"in_progress: implemented"_s, u"implemented: verifying"_s,
            u"verifying: closed ineffective"_s, u"ineffective: cause_approved"_s, u"closed:"_s, u"withdrawn:"_s}},
    {u"observation"_s,
        {u"draft: raised"_s, u"raised: accepted declined"_s, u"accepted: in_progress"_s, u"in_progress: implemented"_s,
            u"implemented: closed"_s, u"declined:"_s, u"closed:"_s}},
    {u"strength"_s, {u"draft: raised"_s, u"raised: closed"_s, u"closed:"_s}},
    {u"incident"_s,
        {u"new: triage"_s, u"triage: confirmed false_positive"_s,
            u"confirmed: contained eradicated recovered lessons closed"_s,
            u"contained: confirmed eradicated recovered lessons closed"_s,
            u"eradicated: confirmed recovered lessons closed"_s, u"recovered: confirmed lessons closed"_s,
            u"lessons: confirmed closed"_s, u"closed: confirmed"_s, u"false_positive:"_s}},
    {u"action"_s,
        {u"open: in_progress dropped"_s, u"in_progress: done dropped"_s, u"done: in_progress"_s, u"dropped:"_s}},
    {u"proposal"_s, {u"put: decided withdrawn"_s, u"decided:"_s, u"withdrawn:"_s}},
    {u"policy"_s, {u"draft: in_force"_s, u"in_force: retired"_s, u"retired:"_s}},
    {u"exception"_s, {u"requested: approved refused"_s, u"approved: ended"_s, u"refused:"_s, u"ended:"_s}},
    {u"improvement"_s,
        {u"proposed: approved declined"_s, u"approved: running"_s, u"running: done"_s, u"done:"_s, u"declined:"_s}},
    {u"treatment"_s, {u"planned: running dropped"_s, u"running: done dropped"_s, u"done:"_s, u"dropped:"_s}},
    {u"audit"_s,
        {u"planned: running cancelled"_s, u"running: reported"_s, u"reported: closed"_s, u"closed:"_s,
            u"cancelled:"_s}},
    {u"question"_s, {u"open: answered withdrawn"_s, u"answered:"_s, u"withdrawn:"_s}},
};

/// By state.
static QMap<QString, QStringList> followers(const QString &table, const QString &kind)
{
    static const QHash<QString, QString> same{{u"minor"_s, u"major"_s}, {u"ofi"_s, u"observation"_s}};
    QMap<QString, QStringList> next;
    for (const QString &line : arrows.value(kind.isEmpty() ? table : same.value(kind, kind))) {
        next.insert(line.section(u':', 0, 0), line.section(u':', 1).split(u' ', Qt::SkipEmptyParts));
    }
    return next;
}

void TestLifecycleSteps::initTestCase()
{
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
}

void TestLifecycleSteps::everyStepIsTakenOrRefused_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isAllowed");
    for (const Whole &whole : wholes) {
        const QString table = QString::fromLatin1(whole.table);
        for (const QString &kind : QString::fromLatin1(whole.kinds).split(u' ')) {
            const QMap<QString, QStringList> next = followers(table, kind);
            for (const auto &[from, following] : next.asKeyValueRange()) {
                for (const QString &to : next.keys()) {
                    if (to != from) {
                        QTest::addRow(
                            "%s %s: %s to %s", whole.table, qPrintable(kind), qPrintable(from), qPrintable(to))
                            << table << kind << from << to << following.contains(to);
                    }
                }
            }
        }
    }
    QCOMPARE(std::size(wholes), allLifecycles().size());
}

/// In a transaction that the caller rolls back.
bool TestLifecycleSteps::prepare(const QString &table, const QString &kind, const QString &state)
{
    Database &database = m_document->database();
    const Whole &whole = *std::find_if(std::begin(wholes), std::end(wholes),
        [&](const Whole &each) { return table == QLatin1StringView(each.table); });
    m_id = test::single(database, QString::fromLatin1(whole.id)).toLongLong();
    QString values = QString::fromLatin1(whole.values);
    values.replace(u"%1"_s, kind);
    const QString set
        = u"UPDATE \"%1\" SET status = '%2', %3 WHERE id = %4"_s.arg(table, state, values, QString::number(m_id));
    const QString check
        = u"INSERT INTO effectiveness_check (revision, origin, finding_id, cycle, measure, target, due_on, "
          "checker_id, done_on, result) SELECT 1, 'entered', id, 1, 'Leavers', 'All', '2026-07-01', "
          "(SELECT max(id) FROM person WHERE id <> responsible_id), '2026-07-02', 'pass' FROM finding "
          "WHERE id = %1"_s.arg(m_id);
    const QString why = u"INSERT INTO why (revision, origin, finding_id, cycle, position, statement) VALUES "
                        "(1, 'entered', %1, %2, 1, 'Contractors are in no list')"_s;
    if (table == u"finding" && !(execute(database, why.arg(m_id).arg(1)) && execute(database, why.arg(m_id).arg(2)))) {
        return false;
    }
    const QString reopened
        = u"INSERT INTO action_progress (revision, origin, action_id, noted_on, status, note, by_id) "
          "VALUES (1, 'entered', %1, '2026-07-06', 'in_progress', 'It broke again', 1)"_s;
    if (table == u"action" && state == u"done" && !execute(database, reopened.arg(m_id))) {
        return false;
    }
    return m_id > 0 && execute(database, set) && (table != u"finding" || execute(database, check));
}

Result<AppliedChange> TestLifecycleSteps::step(const RegisterSchema &schema, const QString &to)
{
    Change change(u"Step"_s);
    change.update(schema, m_id, record(schema, m_id).revision, {{schema.indexOf(u"status"), to}});
    const Result<AppliedChange> applied = m_document->apply(change);
    m_document->undoStack().clear();
    return applied;
}

void TestLifecycleSteps::everyStepIsTakenOrRefused()
{
    QFETCH(QString, table);
    QFETCH(QString, kind);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, isAllowed);
    const RegisterSchema &schema = *findRegister(table);
    const Result<Transaction> outer = Transaction::begin(m_document->database());
    QVERIFY(outer);
    QVERIFY(prepare(table, kind, from));
    const Record before = record(schema, m_id);
    const QString entries = test::single(m_document->database(), u"SELECT count(*) FROM change"_s);
    const Result<AppliedChange> applied = step(schema, to);
    const Record after = record(schema, m_id);
    QVERIFY2(applied.isOk() == isAllowed, applied ? "taken" : qPrintable(applied.error().message));
    QCOMPARE(after.values.at(schema.indexOf(u"status")).toString(), isAllowed ? to : from);
    if (isAllowed) {
        QCOMPARE(after.revision, before.revision + 1);
        return;
    }
    QCOMPARE(after.revision, before.revision);
    QCOMPARE(after.values, before.values);
    QCOMPARE(test::single(m_document->database(), u"SELECT count(*) FROM change"_s), entries);
    const Issue issue = m_document->issues().value(0);
    QCOMPARE(issue.field, u"status"_s);
    const QLatin1StringView words(schema.field(schema.indexOf(u"status")).target);
    const QStringList following = followers(table, kind).value(from);
    const QString begin = following.isEmpty()
        ? u"What is “%1” stays so."_s.arg(stepWord(words, from))
        : u"From “%1” it cannot become “%2”. Next can be: "_s.arg(stepWord(words, from), stepWord(words, to));
    QVERIFY2(issue.text.startsWith(begin), qPrintable(issue.text));
    for (const QString &next : following) {
        QVERIFY2(issue.text.contains(u'“' + stepWord(words, next) + u'”'), qPrintable(issue.text));
    }
    QVERIFY(applied.error().message.contains(issue.text));
}

void TestLifecycleSteps::stepWaitsForWhatItNeeds_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *table, const char *kind, const char *from, const char *to, const char *column) {
        QTest::addRow("%s %s to %s without %s", table, kind, to, column)
            << QString::fromLatin1(table) << QString::fromLatin1(kind) << QString::fromLatin1(from)
            << QString::fromLatin1(to) << QString::fromLatin1(column);
    };
    row("finding", "minor", "draft", "raised", "seen");
    row("finding", "minor", "draft", "raised", "why_not_met");
    row("finding", "minor", "contested", "withdrawn", "end_reason");
    row("finding", "minor", "accepted", "corrected", "correction");
    for (const char *column : {"cause_code", "cause_text", "extent"}) {
        row("finding", "minor", "corrected", "cause_approved", column);
    }
    row("finding", "minor", "cause_approved", "plan_approved", "corrective_action");
    row("finding", "observation", "raised", "declined", "end_reason");
    row("action", "", "open", "dropped", "drop_reason");
    row("exception", "", "requested", "approved", "approved_by_id");
    row("improvement", "", "proposed", "declined", "result");
    row("improvement", "", "running", "done", "result");
    row("treatment", "", "planned", "dropped", "drop_reason");
    row("audit", "", "planned", "running", "held_on");
    row("question", "", "open", "answered", "answer");
}

void TestLifecycleSteps::stepWaitsForWhatItNeeds()
{
    QFETCH(QString, table);
    QFETCH(QString, kind);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, column);
    const RegisterSchema &schema = *findRegister(table);
    const Result<Transaction> outer = Transaction::begin(m_document->database());
    QVERIFY(outer);
    QVERIFY(prepare(table, kind, from));
    QVERIFY(
        execute(m_document->database(), u"UPDATE \"%1\" SET %2 = NULL WHERE id = %3"_s.arg(table, column).arg(m_id)));
    const Record before = record(schema, m_id);
    QVERIFY(!step(schema, to));
    QCOMPARE(record(schema, m_id).values, before.values);
    QCOMPARE(m_document->issues().value(0).field, column);
    const QLatin1StringView words(schema.field(schema.indexOf(u"status")).target);
    QCOMPARE(m_document->issues().value(0).text,
        u"Enter “%1” before it becomes “%2”."_s.arg(schema.labelText(schema.indexOf(column)), stepWord(words, to)));
}

void TestLifecycleSteps::newRecordsBeginAtTheBeginning_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("first");
    for (const Whole &whole : wholes) {
        const Lifecycle &lives = *lifecycle::find(*findRegister(QLatin1StringView(whole.table)));
        QTest::newRow(whole.table) << QString::fromLatin1(whole.table) << lifecycle::firstState(lives.lives.front());
    }
}

void TestLifecycleSteps::newRecordsBeginAtTheBeginning()
{
    QFETCH(QString, table);
    QFETCH(QString, first);
    const RegisterSchema &schema = *findRegister(table);
    const Result<Transaction> outer = Transaction::begin(m_document->database());
    QVERIFY(outer);
    QVERIFY(prepare(table, u"minor"_s, first));
    const QMap<QString, QStringList> next = followers(table, table == u"finding" ? u"minor"_s : QString());
    for (const QString &state : next.keys()) {
        const Record fresh = test::freshLike(record(schema, m_id), schema, 1);
        QMap<qsizetype, Value> values = test::valuesOf(fresh, schema);
        values[schema.indexOf(u"status")] = state;
        Change change(u"New"_s);
        change.insert(schema, values);
        const Result<AppliedChange> applied = m_document->apply(change);
        m_document->undoStack().clear();
        QVERIFY2(applied.isOk() == (state == first),
            qPrintable(state + u": "_s + (applied ? QString() : applied.error().message)));
        if (state != first) {
            const QLatin1StringView words(schema.field(schema.indexOf(u"status")).target);
            QCOMPARE(m_document->issues().value(0).text, u"A new record begins as “%1”."_s.arg(stepWord(words, first)));
        }
    }
}

QTEST_GUILESS_MAIN(TestLifecycleSteps)
#include "tst_lifecyclesteps.moc"
