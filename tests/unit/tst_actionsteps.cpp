#include "models/document/historyundo.h"
#include "models/registers/definitions/action.h"
#include "models/registers/definitions/action_progress.h"
#include "models/registers/recordstore.h"
#include "models/storage/query.h"
#include "support/judging.h"
#include "support/testdocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;
using test::Values;

/// How an action stands on any day is told by its dated notes, whichever way its status is changed.
class TestActionSteps : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_document.reset(); }

    void stepsLeaveANote();
    void notesMoveTheActionOnce();
    void takingBackIsOnRecord();
    void earlierNotesMoveNothing_data();
    void earlierNotesMoveNothing();
    void dropIsExplainedByItsNote();
    void reopeningNeedsItsReason();
    void administratorsTakeNoStep();

private:
    Record action() const { return *RecordStore(m_document->database(), action::schema).find(m_id); }
    QString status() const { return action().values.at(action::Status).toString(); }
    Result<AppliedChange> set(const Values &values)
    {
        Change change(u"Step"_s);
        change.update(action::schema, m_id, action().revision, values);
        return m_document->apply(change);
    }
    Result<AppliedChange> step(const QString &to) { return set({{action::Status, to}}); }
    Result<AppliedChange> note(const QString &day, const QString &to, const QString &words = u"Released."_s)
    {
        using namespace action_progress;
        Change change(u"Note it"_s);
        change.insert(action_progress::schema,
            {{ActionId, m_id}, {NotedOn, day}, {action_progress::Status, to}, {Note, words}, {ById, 7}});
        return m_document->apply(change);
    }
    /// "day status by: words" of its notes since the sample was made.
    QStringList notes() const
    {
        return test::column(m_document->database(),
            u"SELECT noted_on || ' ' || status || ' ' || by_id || ': ' || note FROM action_progress WHERE action_id = "
            u"%1 "
            "AND id > 267 ORDER BY id"_s.arg(m_id));
    }
    QString said() const { return errorText(m_document->issues()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    qint64 m_id = 0; ///< in progress
};

void TestActionSteps::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    QVERIFY(m_document);
    m_id = 79;
    QCOMPARE(status(), u"in_progress"_s);
    QCOMPARE(test::single(m_document->database(), u"SELECT max(id) FROM action_progress"_s), u"267"_s);
}

void TestActionSteps::stepsLeaveANote()
{
    QVERIFY2(step(u"done"_s), qPrintable(said()));
    QCOMPARE(notes(), QStringList{u"2026-07-06 done 1: From “In progress” to “Done”."_s});
    QVERIFY(set({{action::Title, u"Other words"_s}}));
    QCOMPARE(notes().size(), 1);
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestActionSteps::notesMoveTheActionOnce()
{
    QVERIFY2(note(u"2026-07-02"_s, u"done"_s), qPrintable(said()));
    QCOMPARE(status(), u"done"_s);
    QCOMPARE(action().values.at(action::DoneOn), u"2026-07-02"_s); // since that day, not since it was noted
    QCOMPARE(notes(), QStringList{u"2026-07-02 done 7: Released."_s});
    m_document->undoStack().undo();
    QCOMPARE(status(), u"in_progress"_s);
    QCOMPARE(notes(), QStringList());
}

void TestActionSteps::takingBackIsOnRecord()
{
    QVERIFY(step(u"done"_s));
    m_document->undoStack().undo();
    QCOMPARE(status(), u"in_progress"_s);
    QCOMPARE(notes(),
        (QStringList{u"2026-07-06 done 1: From “In progress” to “Done”."_s,
            u"2026-07-06 in_progress 1: From “Done” to “In progress”."_s}));
    m_document->undoStack().redo();
    QCOMPARE(status(), u"done"_s);
    QCOMPARE(notes().size(), 3);
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestActionSteps::earlierNotesMoveNothing_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("after"); // status of the action that is done, noted on 2 July
    QTest::addColumn<bool>("isTold");
    QTest::newRow("before") << u"2026-07-01"_s << u"in_progress"_s << u"done"_s << true;
    QTest::newRow("before, the same") << u"2026-07-01"_s << u"done"_s << u"done"_s << false;
    QTest::newRow("on the day") << u"2026-07-02"_s << u"in_progress"_s << u"in_progress"_s << false;
    QTest::newRow("after") << u"2026-07-03"_s << u"in_progress"_s << u"in_progress"_s << false;
}

void TestActionSteps::earlierNotesMoveNothing()
{
    QFETCH(QString, day);
    QFETCH(QString, status);
    QFETCH(bool, isTold);
    QVERIFY(note(u"2026-07-02"_s, u"done"_s));
    QVERIFY2(note(day, status), qPrintable(said()));
    QCOMPARE(notes().size(), 2);
    QTEST(this->status(), "after");
    QCOMPARE(test::fieldsOf(m_document->issues()).contains(u"~noted_on"_s), isTold);
    QCOMPARE(test::textOf(m_document->issues()).contains(u"“Done”. The action stays so."_s), isTold);
}

void TestActionSteps::dropIsExplainedByItsNote()
{
    QVERIFY2(note(u"2026-07-06"_s, u"dropped"_s, u"The platform goes."_s), qPrintable(said()));
    QCOMPARE(status(), u"dropped"_s);
    QCOMPARE(action().values.at(action::DropReason), u"The platform goes."_s);
    m_document->undoStack().undo();
    QVERIFY2(set({{action::Status, u"dropped"_s}, {action::DropReason, u"Bought instead."_s}}), qPrintable(said()));
    QCOMPARE(notes(), QStringList{u"2026-07-06 dropped 1: Bought instead."_s});
}

/// Data dictionary, section 3: done > in_progress (reopened with reason).
void TestActionSteps::reopeningNeedsItsReason()
{
    QVERIFY(step(u"done"_s));
    QVERIFY(!step(u"in_progress"_s));
    QCOMPARE(m_document->issues().first().field, u"status"_s);
    QVERIFY2(said().contains(u"with the reason why it is open again"_s), qPrintable(said()));
    QCOMPARE(m_document->issues().first().mend, u"action_progress"_s);
    QCOMPARE(status(), u"done"_s);
    QVERIFY2(note(u"2026-07-06"_s, u"in_progress"_s, u"It broke again."_s), qPrintable(said()));
    QCOMPARE(status(), u"in_progress"_s);
    QVERIFY(action().values.at(action::DoneOn).isNull());

    // a note of the time before it was done is no reason
    QVERIFY(execute(
        m_document->database(), u"UPDATE \"action\" SET status = 'done', done_on = '2026-07-06' WHERE id = 79"_s));
    QVERIFY(execute(m_document->database(), u"UPDATE action_progress SET noted_on = '2026-07-05' WHERE id > 267"_s));
    QVERIFY(!step(u"in_progress"_s));
}

void TestActionSteps::administratorsTakeNoStep()
{
    m_document->setAuthor({.account = u"keeper"_s});
    QVERIFY(!step(u"done"_s));
    QVERIFY2(said().contains(u"Say who you are first"_s), qPrintable(said()));
    QCOMPARE(status(), u"in_progress"_s);
    QVERIFY(set({{action::Title, u"Other words"_s}}));
}

QTEST_GUILESS_MAIN(TestActionSteps)
#include "tst_actionsteps.moc"
