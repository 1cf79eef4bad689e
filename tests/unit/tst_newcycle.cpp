#include "models/registers/definitions/action.h"
#include "models/registers/definitions/effectiveness_check.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/recordstore.h"
#include "support/judging.h"
#include "support/testdocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;
using test::Values;

/// After a check that failed something else is done (clause 10.2): on a whole document, and whatever way is tried.
class TestNewCycle : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_document.reset(); }

    void somethingElseIsDone_data();
    void somethingElseIsDone();
    void newWordsAreNotTakenBack();
    void takingTheStepBackForgetsNothing();
    void ownersOfActionsDoNotCheck();

private:
    Record find(const RegisterSchema &schema, qint64 id) const
    {
        return *RecordStore(m_document->database(), schema).find(id);
    }
    Result<AppliedChange> set(const Values &values)
    {
        Change change(u"Step"_s);
        change.update(finding::schema, m_id, find(finding::schema, m_id).revision, values);
        return m_document->apply(change);
    }
    Result<AppliedChange> step(const QString &to) { return set({{finding::Status, to}}); }
    /// Of the finding, by somebody else than its checker. Gives its id.
    qint64 enterAction(const QString &raised);
    bool finishAction(qint64 id);
    bool check(const QString &result);
    bool carryOut();
    QString status() const { return find(finding::schema, m_id).values.at(finding::Status).toString(); }
    QString words() const { return find(finding::schema, m_id).values.at(finding::CorrectiveAction).toString(); }
    QString said() const { return errorText(m_document->issues()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    qint64 m_id = 0;
};

/// In its second cycle, with another cause.
void TestNewCycle::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    QVERIFY(m_document);
    m_id = test::single(m_document->database(), u"SELECT min(id) FROM finding WHERE status = 'verifying'"_s)
               .toLongLong();
    QVERIFY(m_id > 0);
    QVERIFY(check(u"fail"_s));
    QCOMPARE(status(), u"ineffective"_s);
    QVERIFY2(set({{finding::Status, u"cause_approved"_s}, {finding::CauseText, u"Nobody looks twice."_s}}),
        qPrintable(said()));
}

qint64 TestNewCycle::enterAction(const QString &raised)
{
    Change change(u"Enter it"_s);
    change.insert(action::schema,
        {{action::Title, u"Look twice"_s}, {action::Source, u"finding"_s}, {action::FindingId, m_id},
            {action::Status, u"open"_s}, {action::ResponsibleId, 12}, {action::AccountableId, 4},
            {action::RaisedOn, raised}, {action::OriginalDueOn, u"2026-09-01"_s},
            {action::CurrentDueOn, u"2026-09-01"_s}});
    const Result<AppliedChange> entered = m_document->apply(change);
    return entered ? entered->rows.first().after->id : 0;
}

bool TestNewCycle::finishAction(qint64 id)
{
    for (const QString &to : {u"in_progress"_s, u"done"_s}) {
        Change change(u"Carry it out"_s);
        change.update(action::schema, id, find(action::schema, id).revision, {{action::Status, to}});
        if (!m_document->apply(change)) {
            return false;
        }
    }
    return true;
}

bool TestNewCycle::check(const QString &result)
{
    using namespace effectiveness_check;
    Change change(u"Check it"_s);
    change.insert(effectiveness_check::schema,
        {{FindingId, m_id}, {Measure, u"Leavers"_s}, {Target, u"All"_s}, {DueOn, u"2026-07-06"_s}, {CheckerId, 9},
            {effectiveness_check::Result, result}});
    m_document->setAuthor({.personId = 9, .account = u"auditor"_s});
    const bool isDone = m_document->apply(change).isOk();
    m_document->setAuthor(test::scriptedAuthor());
    return isDone;
}

/// From the plan to the check that awaits its answer.
bool TestNewCycle::carryOut()
{
    return step(u"in_progress"_s) && step(u"implemented"_s) && step(u"verifying"_s) && check(u"pass"_s);
}

void TestNewCycle::somethingElseIsDone_data()
{
    QTest::addColumn<QString>("words"); // empty: the same
    QTest::addColumn<QString>("raised"); // day of an action; empty: there is none
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<bool>("isPlanned");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("nothing else") << QString() << QString() << false << false << false;
    QTest::newRow("other words") << u"Two people sign each change of the list."_s << QString() << false << true << true;
    QTest::newRow("an action of its own, done") << QString() << u"2026-07-06"_s << true << true << true;
    QTest::newRow("an action of its own, open") << QString() << u"2026-07-06"_s << false << true << false;
    QTest::newRow("an action of the cycle before") << QString() << u"2026-07-05"_s << true << false << false;
}

void TestNewCycle::somethingElseIsDone()
{
    QFETCH(QString, words);
    QFETCH(QString, raised);
    QFETCH(bool, isDone);
    QFETCH(bool, isPlanned);
    QFETCH(bool, isClosed);
    if (!words.isEmpty()) { // an edit before the step counts as well
        QVERIFY(set(Values{{finding::CorrectiveAction, words}}));
    }
    const qint64 action = raised.isEmpty() ? 0 : enterAction(raised);
    QCOMPARE(action > 0, !raised.isEmpty());
    QVERIFY2(!isDone || finishAction(action), qPrintable(said()));
    QCOMPARE(step(u"plan_approved"_s).isOk(), isPlanned);
    if (!isPlanned) {
        QVERIFY2(said().contains(u"that of the cycle before, which did not remove the cause"_s), qPrintable(said()));
        QCOMPARE(m_document->issues().last().field, u"corrective_action"_s);
        QCOMPARE(m_document->issues().last().mend, u"action"_s);
        return;
    }
    QVERIFY2(carryOut(), qPrintable(said()));
    QCOMPARE(step(u"closed"_s).isOk(), isClosed);
    QCOMPARE(status(), isClosed ? u"closed"_s : u"verifying"_s);
    if (!isClosed) {
        QVERIFY2(said().contains(u"carry out an action of its own"_s), qPrintable(said()));
        QVERIFY(finishAction(action));
        QVERIFY2(step(u"closed"_s), qPrintable(said()));
    }
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestNewCycle::newWordsAreNotTakenBack()
{
    const QString earlier = words();
    const QString other = u"Two people sign each list."_s;
    QVERIFY(set({{finding::Status, u"plan_approved"_s}, {finding::CorrectiveAction, other}}));
    QVERIFY2(carryOut(), qPrintable(said()));
    QVERIFY(set({{finding::CorrectiveAction, earlier}}));
    QVERIFY(!step(u"closed"_s));
    QCOMPARE(m_document->issues().last().field, u"corrective_action"_s);
    QVERIFY(set({{finding::CorrectiveAction, other}}));
    QVERIFY2(step(u"closed"_s), qPrintable(said()));
    QVERIFY(!set({{finding::CorrectiveAction, earlier}})); // nor afterwards
}

void TestNewCycle::takingTheStepBackForgetsNothing()
{
    m_document->undoStack().undo();
    QCOMPARE(status(), u"ineffective"_s);
    m_document->undoStack().redo();
    QCOMPARE(status(), u"cause_approved"_s);
    QVERIFY(!step(u"plan_approved"_s));
    QVERIFY(set({{finding::CorrectiveAction, u"Two people sign each list."_s}}));
    QVERIFY2(step(u"plan_approved"_s), qPrintable(said()));
}

/// Domain, section c: who carries out the action does not verify that it works.
void TestNewCycle::ownersOfActionsDoNotCheck()
{
    const qint64 action = enterAction(u"2026-07-06"_s);
    Change change(u"Hand it over"_s);
    change.update(action::schema, action, find(action::schema, action).revision, {{action::ResponsibleId, 9}});
    QVERIFY(m_document->apply(change));
    QVERIFY(step(u"plan_approved"_s) && step(u"in_progress"_s) && step(u"implemented"_s) && step(u"verifying"_s));
    QVERIFY(!check(u"pass"_s));
    QCOMPARE(m_document->issues().first().field, u"checker_id"_s);
    Change drop(u"Drop it"_s);
    drop.update(action::schema, action, find(action::schema, action).revision,
        {{action::Status, u"dropped"_s}, {action::DropReason, u"Not needed"_s}});
    QVERIFY(m_document->apply(drop));
    QVERIFY2(check(u"pass"_s), qPrintable(said()));
}

QTEST_GUILESS_MAIN(TestNewCycle)
#include "tst_newcycle.moc"
