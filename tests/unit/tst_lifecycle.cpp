#include "models/registers/choice.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/lifecycle.h"
#include "models/registers/registry.h"
#include "support/testdocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// Every arrow of the data dictionary, section 3, once more and written otherwise: state, then what may follow.
struct Followers
{
    const char *table;
    const char *kind;
    const char *state;
    const char *next;
};
static constexpr Followers followers[] = {
    {"finding", "major", "draft", "raised"},
    {"finding", "major", "raised", "accepted contested"},
    {"finding", "major", "contested", "accepted withdrawn"},
    {"finding", "major", "accepted", "corrected"},
    {"finding", "major", "corrected", "cause_approved"},
    {"finding", "major", "cause_approved", "plan_approved"},
    {"finding", "major", "plan_approved", "in_progress"},
    {"finding", "major", "in_progress", "implemented"},
    {"finding", "major", "implemented", "verifying"},
    {"finding", "major", "verifying", "closed ineffective"},
    {"finding", "major", "ineffective", "cause_approved"},
    {"finding", "major", "closed", ""},
    {"finding", "major", "withdrawn", ""},
    {"finding", "observation", "draft", "raised"},
    {"finding", "observation", "raised", "accepted declined"},
    {"finding", "observation", "accepted", "in_progress"},
    {"finding", "observation", "in_progress", "implemented"},
    {"finding", "observation", "implemented", "closed"},
    {"finding", "observation", "declined", ""},
    {"finding", "observation", "closed", ""},
    {"finding", "strength", "draft", "raised"},
    {"finding", "strength", "raised", "closed"},
    {"finding", "strength", "closed", ""},
    {"incident", "", "new", "triage"},
    {"incident", "", "triage", "confirmed false_positive"},
    {"incident", "", "confirmed", "contained eradicated recovered lessons closed"},
    {"incident", "", "contained", "eradicated recovered lessons closed confirmed"},
    {"incident", "", "eradicated", "recovered lessons closed confirmed"},
    {"incident", "", "recovered", "lessons closed confirmed"},
    {"incident", "", "lessons", "closed confirmed"},
    {"incident", "", "closed", "confirmed"},
    {"incident", "", "false_positive", ""},
    {"action", "", "open", "in_progress dropped"},
    {"action", "", "in_progress", "done dropped"},
    {"action", "", "done", "in_progress"},
    {"action", "", "dropped", ""},
    {"proposal", "", "put", "decided withdrawn"},
    {"proposal", "", "decided", ""},
    {"proposal", "", "withdrawn", ""},
    {"policy", "", "draft", "in_force"},
    {"policy", "", "in_force", "retired"},
    {"policy", "", "retired", ""},
    {"exception", "", "requested", "approved refused"},
    {"exception", "", "approved", "ended"},
    {"exception", "", "refused", ""},
    {"exception", "", "ended", ""},
    {"improvement", "", "proposed", "approved declined"},
    {"improvement", "", "approved", "running"},
    {"improvement", "", "running", "done"},
    {"improvement", "", "done", ""},
    {"improvement", "", "declined", ""},
    {"treatment", "", "planned", "running dropped"},
    {"treatment", "", "running", "done dropped"},
    {"treatment", "", "done", ""},
    {"treatment", "", "dropped", ""},
    {"audit", "", "planned", "running cancelled"},
    {"audit", "", "running", "reported"},
    {"audit", "", "reported", "closed"},
    {"audit", "", "closed", ""},
    {"audit", "", "cancelled", ""},
    {"question", "", "open", "answered withdrawn"},
    {"question", "", "answered", ""},
    {"question", "", "withdrawn", ""},
};

class TestLifecycle : public QObject
{
    Q_OBJECT

private slots:
    void everyStepIsAllowedOrRefusedWithASentence_data();
    void everyStepIsAllowedOrRefusedWithASentence();
    void everyStateOfTheChoiceIsInSomeLife();
    void minorAndMajorLiveAlike();
    void newRecordsBeginAtTheBeginning();
    void changedGradeMustFitTheState();
    void historyIsOnlyTold();
    void stepsOfImportedRecordsAreJudged();
    void stateNeedsItsFields_data();
    void stateNeedsItsFields();
    void everyNamedStateExists();
};

static const Life &lifeOf(const QString &table, const QString &kind)
{
    return *lifecycle::find(*lifecycle::find(*findRegister(table)), kind);
}

/// A record that has only a status and what decides how it lives.
static Record recordIn(const RegisterSchema &schema, const QString &kind, const QString &state)
{
    Record record = Record::empty(schema);
    const Lifecycle &lives = *lifecycle::find(schema);
    record.values[schema.indexOf(QString::fromLatin1(lives.status))] = state;
    if (lives.kind) {
        record.values[schema.indexOf(QString::fromLatin1(lives.kind))] = kind;
    }
    return record;
}

void TestLifecycle::everyStepIsAllowedOrRefusedWithASentence_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isAllowed");
    for (const Followers &row : followers) {
        const QString kind = QString::fromLatin1(row.kind);
        const QStringList next = QString::fromLatin1(row.next).split(u' ');
        for (const QString &to : lifecycle::states(lifeOf(QString::fromLatin1(row.table), kind))) {
            if (to != QLatin1StringView(row.state)) {
                QTest::addRow("%s %s: %s to %s", row.table, row.kind, row.state, qPrintable(to)) << QString::fromLatin1(
                    row.table) << kind << QString::fromLatin1(row.state) << to << next.contains(to);
            }
        }
    }
}

void TestLifecycle::everyStepIsAllowedOrRefusedWithASentence()
{
    QFETCH(QString, table);
    QFETCH(QString, kind);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, isAllowed);
    const RegisterSchema &schema = *findRegister(table);
    const Record before = recordIn(schema, kind, from);
    const Record after = recordIn(schema, kind, to);
    const QList<Issue> issues = lifecycle::checkStep(schema, before, after);
    QCOMPARE(issues.isEmpty(), isAllowed);
    if (!isAllowed) {
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.first().field, u"status"_s);
        QCOMPARE(issues.first().severity, Issue::Severity::Error);
        const QLatin1StringView words(schema.field(schema.indexOf(u"status")).target);
        QVERIFY2(issues.first().text.contains(u'“' + stepWord(words, from) + u'”'), qPrintable(issues.first().text));
        for (const QString &next : lifecycle::next(lifeOf(table, kind), from)) {
            QVERIFY2(issues.first().text.contains(stepWord(words, next)), qPrintable(issues.first().text));
        }
    }
}

void TestLifecycle::everyStateOfTheChoiceIsInSomeLife()
{
    for (const Lifecycle &lives : allLifecycles()) {
        const RegisterSchema &schema = *findRegister(QString::fromLatin1(lives.table));
        const Field &field = schema.field(schema.indexOf(QString::fromLatin1(lives.status)));
        QSet<QString> named;
        for (const Life &life : lives.lives) {
            const QStringList states = lifecycle::states(life);
            named.unite({states.begin(), states.end()});
        }
        QSet<QString> choices;
        for (const Choice &choice : findChoiceSet(QLatin1StringView(field.target))->choices) {
            choices.insert(QString::fromLatin1(choice.code));
        }
        QCOMPARE(named, choices);
    }
}

void TestLifecycle::minorAndMajorLiveAlike()
{
    QCOMPARE(&lifeOf(u"finding"_s, u"minor"_s), &lifeOf(u"finding"_s, u"major"_s));
    QCOMPARE(&lifeOf(u"finding"_s, u"ofi"_s), &lifeOf(u"finding"_s, u"observation"_s));
    QVERIFY(!lifecycle::find(*lifecycle::find(finding::schema), u"enormous"_s));
}

void TestLifecycle::newRecordsBeginAtTheBeginning()
{
    const Record none = Record::empty(finding::schema);
    QVERIFY(lifecycle::checkStep(finding::schema, none, recordIn(finding::schema, u"minor"_s, u"draft"_s)).isEmpty());
    const QList<Issue> issues
        = lifecycle::checkStep(finding::schema, none, recordIn(finding::schema, u"minor"_s, u"closed"_s));
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().text, u"A new record begins as “Draft”."_s);
}

void TestLifecycle::changedGradeMustFitTheState()
{
    const Record before = recordIn(finding::schema, u"minor"_s, u"corrected"_s);
    const QList<Issue> issues
        = lifecycle::checkStep(finding::schema, before, recordIn(finding::schema, u"strength"_s, u"corrected"_s));
    QCOMPARE(issues.size(), 1);
    QVERIFY2(
        issues.first().text.startsWith(u"“Corrected” is no state of this kind"_s), qPrintable(issues.first().text));
}

void TestLifecycle::historyIsOnlyTold()
{
    const Record none = Record::empty(finding::schema);
    Record told = recordIn(finding::schema, u"major"_s, u"closed"_s);
    QVERIFY(hasError(lifecycle::check(finding::schema, none, told)));
    for (const QString &origin : {u"imported"_s, u"before_adoption"_s}) {
        told.origin = origin;
        QCOMPARE(lifecycle::check(finding::schema, none, told), QList<Issue>());
    }
}

/// What is done to it here is judged like everything else.
void TestLifecycle::stepsOfImportedRecordsAreJudged()
{
    Record before = recordIn(finding::schema, u"major"_s, u"in_progress"_s);
    before.origin = u"imported"_s;
    before.revision = 1;
    Record after = before;
    QCOMPARE(lifecycle::check(finding::schema, before, after), QList<Issue>());
    after.values[finding::Status] = u"closed"_s;
    QVERIFY(hasError(lifecycle::check(finding::schema, before, after)));
}

void TestLifecycle::stateNeedsItsFields_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("needed");
    const QStringList raised{u"seen"_s, u"why_not_met"_s, u"raised_on"_s, u"original_due_on"_s, u"current_due_on"_s};
    const QStringList corrected = raised + QStringList{u"correction"_s};
    const QStringList cause = corrected + QStringList{u"cause_code"_s, u"cause_text"_s, u"extent"_s};
    const QStringList plan = cause + QStringList{u"corrective_action"_s};
    const QStringList done = plan + QStringList{u"implemented_on"_s, u"check_due_on"_s};
    const auto row = [](const char *kind, const char *state, const QStringList &needed) {
        QTest::addRow("%s %s", kind, state) << QString::fromLatin1(kind) << QString::fromLatin1(state) << needed;
    };
    row("minor", "draft", {});
    row("minor", "raised", raised);
    row("minor", "contested", raised);
    row("minor", "withdrawn", raised + QStringList{u"end_reason"_s});
    row("minor", "corrected", corrected);
    row("minor", "cause_approved", cause);
    row("minor", "plan_approved", plan);
    row("minor", "in_progress", plan);
    row("minor", "implemented", done);
    row("minor", "ineffective", done);
    row("minor", "closed", done + QStringList{u"closed_on"_s, u"closed_by_id"_s});
    const QStringList noNonconformity{u"seen"_s, u"raised_on"_s, u"original_due_on"_s, u"current_due_on"_s};
    row("observation", "in_progress", noNonconformity);
    row("observation", "implemented", noNonconformity + QStringList{u"implemented_on"_s});
    row("observation", "declined", noNonconformity + QStringList{u"end_reason"_s});
    row("strength", "closed", {u"seen"_s, u"raised_on"_s, u"closed_on"_s, u"closed_by_id"_s});
}

void TestLifecycle::stateNeedsItsFields()
{
    QFETCH(QString, kind);
    QFETCH(QString, state);
    QFETCH(QStringList, needed);
    QStringList fields;
    for (const Issue &issue : lifecycle::checkNecessity(finding::schema, recordIn(finding::schema, kind, state))) {
        fields << issue.field;
        QVERIFY2(issue.text.startsWith(u"Enter “"_s), qPrintable(issue.text));
    }
    fields.sort();
    needed.sort();
    QCOMPARE(fields, needed);
}

/// A field that waits for a state which no life knows would never be asked for.
void TestLifecycle::everyNamedStateExists()
{
    for (const Lifecycle &lives : allLifecycles()) {
        const RegisterSchema &schema = *findRegister(QString::fromLatin1(lives.table));
        QStringList states;
        for (const Life &life : lives.lives) {
            states << lifecycle::states(life);
        }
        for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
            for (const QString &state : QString::fromLatin1(schema.field(i).states).split(u',', Qt::SkipEmptyParts)) {
                QVERIFY2(states.contains(state.trimmed()), qPrintable(state));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
