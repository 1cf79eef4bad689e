#include "models/document/delegating.h"
#include "models/document/historyundo.h"
#include "models/registers/definitions/accountability_change.h"
#include "models/registers/definitions/action.h"
#include "models/registers/definitions/action_progress.h"
#include "models/registers/definitions/delegation.h"
#include "models/registers/definitions/due_extension.h"
#include "models/registers/definitions/effectiveness_check.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/responsibility.h"
#include "models/registers/definitions/risk.h"
#include "models/registers/recordstore.h"
#include "models/storage/query.h"
#include "support/importing.h"
#include "support/testdocument.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// What one change brings with it, on a whole document.
class TestConsequences : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_document.reset(); }

    void approvedExtensionMovesTheDueDate();
    void failedCheckReopensTheFinding();
    void stepsLeaveAnEntryForGood();
    void progressMovesTheAction();
    void accountabilityMovesAndComesBack();
    void administratorsTakeNoStep();
    void administratorsApproveNothing();
    void reservedSettingsNeedASeat();
    void reservedSettingsAreTakenBackByASeatOnly_data();
    void reservedSettingsAreTakenBackByASeatOnly();
    void approvalsAreTakenAgainBySomebodyOnly();
    void dutyIsNotEnteredAgainForSomebodyElse();
    void dutiesNameClausesAndPeople_data();
    void dutiesNameClausesAndPeople();
    void whatHappenedIsNotInTheFuture_data();
    void whatHappenedIsNotInTheFuture();
    void delegationsOfRecordsRunToday_data();
    void delegationsOfRecordsRunToday();
    void delegationMovesTheTaskOnly();
    void accountableStaysWhateverHappens_data();
    void accountableStaysWhateverHappens();

private:
    Record find(const RegisterSchema &schema, qint64 id) const
    {
        return *RecordStore(m_document->database(), schema).find(id);
    }
    Result<AppliedChange> update(const RegisterSchema &schema, qint64 id, const QMap<qsizetype, Value> &values)
    {
        Change change(u"Change it"_s);
        change.update(schema, id, find(schema, id).revision, values);
        return m_document->apply(change);
    }
    /// Of the task of an action.
    Result<AppliedChange> delegate(qint64 id, qint64 to, QDate until)
    {
        QMap<qsizetype, Value> values = delegationPreset(action::schema, find(action::schema, id), m_document->asOf());
        values.insert({{delegation::DelegateId, to}, {delegation::ToOn, until.toString(Qt::ISODate)},
            {delegation::Reason, u"Leave"_s}});
        return insert(delegation::schema, values);
    }
    Result<AppliedChange> insert(const RegisterSchema &schema, const QMap<qsizetype, Value> &values)
    {
        Change change(u"Enter it"_s);
        change.insert(schema, values);
        return m_document->apply(change);
    }
    /// What happened in a run at random.
    struct Counts
    {
        int moved = 0;
        int delegated = 0;
        int refused = 0;
        int undone = 0;
        int fromHistory = 0;
        int again = 0;
    };
    qint64 dutyInForce(const QString &clause) const;
    bool editAtRandom(
        int step, const RegisterSchema &schema, qint64 id, qint64 owner, QRandomGenerator &random, Counts &counts);
    bool takeBackFromHistory(QRandomGenerator &random);
    void enterAgain(const QString &clause, QRandomGenerator &random, Counts &counts);

    QString one(const QString &sql) const { return test::single(m_document->database(), sql); }
    QString told(const Result<AppliedChange> &result) const { return result ? QString() : result.error().message; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
};

void TestConsequences::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    QVERIFY(m_document);
}

void TestConsequences::approvedExtensionMovesTheDueDate()
{
    // The story of MR-12: F-109 is major, P08 asks before the due date, top management grants it.
    using namespace due_extension;
    const QMap<qsizetype, Value> request{{FindingId, 109}, {RequestedOn, u"2026-07-06"_s}, {RequestedById, 8},
        {due_extension::Reason, u"The release of 18 August carries it."_s}, {ToDueOn, u"2026-09-10"_s},
        {Answer, u"requested"_s}};
    const Result<AppliedChange> asked = insert(due_extension::schema, request);
    QVERIFY2(asked, qPrintable(told(asked)));
    const qint64 id = asked->rows.first().after->id;
    QCOMPARE(find(due_extension::schema, id).values.at(FromDueOn), u"2026-07-12"_s); // the program knows
    QCOMPARE(find(finding::schema, 109).values.at(finding::CurrentDueOn), u"2026-07-12"_s);

    QVERIFY(!update(due_extension::schema, id, {{Answer, u"approved"_s}, {DecidedById, 8}})); // who asked
    QVERIFY(!update(due_extension::schema, id, {{Answer, u"approved"_s}, {DecidedById, 9}})); // no seat
    const Result<AppliedChange> granted
        = update(due_extension::schema, id, {{Answer, u"approved"_s}, {DecidedById, 2}});
    QVERIFY2(granted, qPrintable(told(granted)));
    const Record finding = find(finding::schema, 109);
    QCOMPARE(finding.values.at(finding::CurrentDueOn), u"2026-09-10"_s);
    QCOMPARE(finding.values.at(finding::OriginalDueOn), u"2026-07-12"_s);
    QVERIFY(!update(finding::schema, 109, {{finding::CurrentDueOn, u"2026-12-01"_s}}));
    QVERIFY(!update(finding::schema, 109, {{finding::OriginalDueOn, u"2026-12-01"_s}}));

    m_document->undoStack().undo();
    QCOMPARE(find(finding::schema, 109).values.at(finding::CurrentDueOn), u"2026-07-12"_s);
    QCOMPARE(find(due_extension::schema, id).values.at(Answer), u"requested"_s);
    m_document->undoStack().redo();
    QCOMPARE(find(finding::schema, 109).values.at(finding::CurrentDueOn), u"2026-09-10"_s);
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestConsequences::failedCheckReopensTheFinding()
{
    using namespace effectiveness_check;
    const qint64 id = one(u"SELECT id FROM finding WHERE status = 'verifying' ORDER BY id"_s).toLongLong();
    const Record before = find(finding::schema, id);
    const QString check
        = one(u"SELECT max(id) FROM effectiveness_check WHERE finding_id = %1 AND result IS NULL"_s.arg(id));
    QVERIFY(!check.isEmpty());
    m_document->setAuthor({.personId = before.values.at(finding::ResponsibleId).toLongLong(), .account = u"keeper"_s});
    const binnacle::Result<AppliedChange> own
        = update(effectiveness_check::schema, check.toLongLong(), {{effectiveness_check::Result, u"pass"_s}});
    QVERIFY2(told(own).startsWith(u"You own this finding"_s), qPrintable(told(own)));
    m_document->setAuthor(test::scriptedAuthor());
    const binnacle::Result<AppliedChange> failed
        = update(effectiveness_check::schema, check.toLongLong(), {{effectiveness_check::Result, u"fail"_s}});
    QVERIFY2(failed, qPrintable(told(failed)));
    QCOMPARE(find(effectiveness_check::schema, check.toLongLong()).values.at(DoneOn), u"2026-07-06"_s);
    QCOMPARE(find(finding::schema, id).values.at(finding::Status), u"ineffective"_s);
    QVERIFY(!update(finding::schema, id, {{finding::Status, u"closed"_s}}));

    const binnacle::Result<AppliedChange> again = update(
        finding::schema, id, {{finding::Status, u"cause_approved"_s}, {finding::CauseText, u"Nobody looks twice."_s}});
    QVERIFY2(again, qPrintable(told(again)));
    const Record after = find(finding::schema, id);
    QCOMPARE(after.values.at(finding::Cycle).toLongLong(), before.values.at(finding::Cycle).toLongLong() + 1);
    QVERIFY(after.values.at(finding::ImplementedOn).isNull());
    QCOMPARE(after.values.at(finding::OriginalDueOn), before.values.at(finding::OriginalDueOn));
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    Record back = find(finding::schema, id);
    back.revision = before.revision;
    QCOMPARE(back, before);
}

void TestConsequences::stepsLeaveAnEntryForGood()
{
    const auto events = [this] {
        return test::column(m_document->database(),
            u"SELECT from_status || ' > ' || to_status || ' ' || happened_on || ' ' || by_id FROM finding_event "
            "WHERE finding_id = 118 AND id > 905 ORDER BY id"_s);
    };
    QVERIFY(update(finding::schema, 118, {{finding::Status, u"accepted"_s}}));
    QCOMPARE(events(), QStringList{u"raised > accepted 2026-07-06 1"_s});
    m_document->undoStack().undo();
    QCOMPARE(find(finding::schema, 118).values.at(finding::Status), u"raised"_s);
    QCOMPARE(events(),
        (QStringList{u"raised > accepted 2026-07-06 1"_s, u"accepted > raised 2026-07-06 1"_s})); // the log keeps both
    m_document->undoStack().redo();
    QCOMPARE(events().size(), 3);
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestConsequences::progressMovesTheAction()
{
    const Result<AppliedChange> done = insert(action_progress::schema,
        {{action_progress::ActionId, 79}, {action_progress::NotedOn, u"2026-07-06"_s},
            {action_progress::Status, u"done"_s}, {action_progress::Note, u"Released."_s}, {action_progress::ById, 1}});
    QVERIFY2(done, qPrintable(told(done)));
    QCOMPARE(find(action::schema, 79).values.at(action::Status), u"done"_s);
    QCOMPARE(find(action::schema, 79).values.at(action::DoneOn), u"2026-07-06"_s);
    QVERIFY(hasError(m_document->issues()) == false && !m_document->issues().isEmpty()); // nothing proves it
    m_document->undoStack().undo();
    QVERIFY(find(action::schema, 79).values.at(action::DoneOn).isNull());
}

void TestConsequences::accountabilityMovesAndComesBack()
{
    using namespace accountability_change;
    const qint64 risk = one(u"SELECT id FROM risk WHERE reference = 'R-31'"_s).toLongLong();
    QVERIFY(!update(risk::schema, risk, {{risk::AccountableId, 6}}));
    const Result<AppliedChange> moved = insert(accountability_change::schema,
        {{RecordRegister, u"risk"_s}, {RecordId, risk}, {FromId, 3}, {ToId, 6}, {ChangedOn, u"2026-07-06"_s},
            {accountability_change::Reason, u"The former holder left."_s}, {AppointedById, 1}});
    QVERIFY2(moved, qPrintable(told(moved)));
    QCOMPARE(find(risk::schema, risk).values.at(risk::AccountableId), 6);
    m_document->undoStack().undo();
    QCOMPARE(find(risk::schema, risk).values.at(risk::AccountableId), 3);
}

void TestConsequences::administratorsTakeNoStep()
{
    m_document->setAuthor({.account = u"keeper"_s});
    const Result<AppliedChange> step = update(finding::schema, 118, {{finding::Status, u"accepted"_s}});
    QVERIFY2(told(step).startsWith(u"Say who you are first"_s), qPrintable(told(step)));
    QCOMPARE(find(finding::schema, 118).values.at(finding::Status), u"raised"_s); // nothing half-written
    QVERIFY(update(finding::schema, 118, {{finding::Title, u"Other words"_s}}));
}

void TestConsequences::administratorsApproveNothing()
{
    using namespace due_extension;
    const QMap<qsizetype, Value> answered{{FindingId, 116}, {RequestedOn, u"2026-07-06"_s}, {RequestedById, 8},
        {due_extension::Reason, u"Leave"_s}, {ToDueOn, u"2027-01-01"_s}, {Answer, u"approved"_s},
        {DecidedOn, u"2026-07-06"_s}, {DecidedById, 6}};
    m_document->setAuthor({.account = u"keeper"_s});
    QVERIFY(told(insert(due_extension::schema, answered)).contains(u"approves nothing"_s));
    m_document->setAuthor(test::scriptedAuthor());
    const Result<AppliedChange> granted = insert(due_extension::schema, answered);
    QVERIFY2(granted, qPrintable(told(granted)));
}

void TestConsequences::reservedSettingsNeedASeat()
{
    m_document->setAuthor({.personId = 9, .account = u"keeper"_s});
    const Result<AppliedChange> refused = update(organization::schema, 1, {{organization::AppetiteScore, 12}});
    QVERIFY2(told(refused).contains(u"reserved to top management"_s), qPrintable(told(refused)));
    QVERIFY(update(organization::schema, 1, {{organization::Sites, u"Leeds"_s}}));
    m_document->setAuthor(test::scriptedAuthor());
    QVERIFY(update(organization::schema, 1, {{organization::AppetiteScore, 12}}));
}

void TestConsequences::reservedSettingsAreTakenBackByASeatOnly_data()
{
    QTest::addColumn<bool>("byHistory");
    QTest::newRow("with Ctrl+Z") << false;
    QTest::newRow("from the history") << true;
}

void TestConsequences::reservedSettingsAreTakenBackByASeatOnly()
{
    QFETCH(bool, byHistory);
    const auto score = [this] { return find(organization::schema, 1).values.at(organization::AppetiteScore).toInt(); };
    const int before = score();
    const Result<AppliedChange> set = update(organization::schema, 1, {{organization::AppetiteScore, 12}});
    QVERIFY(set);
    const auto takeBack = [&] {
        if (!byHistory) {
            m_document->undoStack().undo();
            return;
        }
        const Result<HistoryUndo> undo = HistoryUndo::plan(m_document->database(), set->id);
        const Result<Change> change = undo->change(m_document->database());
        std::ignore = change ? m_document->apply(*change) : Result<AppliedChange>(change.error());
    };
    m_document->setAuthor({.personId = 9, .account = u"keeper"_s});
    takeBack();
    QCOMPARE(score(), 12);
    QVERIFY(errorText(m_document->issues()).contains(u"reserved to top management"_s));
    m_document->setAuthor(test::scriptedAuthor());
    const Result<HistoryUndo> undo = HistoryUndo::plan(m_document->database(), set->id);
    QVERIFY(m_document->apply(*undo->change(m_document->database())));
    QCOMPARE(score(), before);
}

void TestConsequences::approvalsAreTakenAgainBySomebodyOnly()
{
    using namespace due_extension;
    const Result<AppliedChange> asked = insert(due_extension::schema,
        {{FindingId, 109}, {RequestedOn, u"2026-07-06"_s}, {RequestedById, 8}, {due_extension::Reason, u"Leave"_s},
            {ToDueOn, u"2026-09-10"_s}, {Answer, u"requested"_s}});
    const qint64 id = asked->rows.first().after->id;
    QVERIFY(update(due_extension::schema, id, {{Answer, u"approved"_s}, {DecidedById, 2}}));
    m_document->undoStack().undo();
    m_document->setAuthor({.account = u"keeper"_s});
    m_document->undoStack().redo();
    QCOMPARE(find(due_extension::schema, id).values.at(Answer), u"requested"_s);
    QVERIFY(errorText(m_document->issues()).contains(u"approves nothing"_s));
}

/// A duty that ended yesterday, and one like it from today on.
void TestConsequences::dutyIsNotEnteredAgainForSomebodyElse()
{
    using namespace responsibility;
    const qint64 id = one(u"SELECT id FROM responsibility WHERE clause = '9.1' AND to_on IS NULL"_s).toLongLong();
    const Record duty = find(responsibility::schema, id);
    const qint64 other = duty.values.at(AccountableId).toLongLong() == 2 ? 4 : 2;
    QVERIFY(update(responsibility::schema, id, {{ToOn, u"2026-07-05"_s}}));
    QMap<qsizetype, Value> values = test::valuesOf(duty, responsibility::schema);
    values[FromOn] = u"2026-07-06"_s;
    values[ToOn] = Value();
    values[AccountableId] = other;
    const Result<AppliedChange> refused = insert(responsibility::schema, values);
    QVERIFY2(told(refused).contains(u"was accountable for this duty last"_s), qPrintable(told(refused)));
    QCOMPARE(m_document->issues().last().mend, u"accountability_change"_s);

    // nor by way of other words, or of days before the first row
    values[Duty] = u"Other words"_s;
    const Result<AppliedChange> worded = insert(responsibility::schema, values);
    QVERIFY2(worded, qPrintable(told(worded)));
    QVERIFY(!update(responsibility::schema, worded->rows.first().after->id, {{Duty, duty.values.at(Duty)}}));
    values[Duty] = duty.values.at(Duty);
    values[FromOn] = u"2020-01-01"_s;
    values[ToOn] = u"2020-01-02"_s;
    const Result<AppliedChange> dated = insert(responsibility::schema, values);
    QVERIFY2(dated, qPrintable(told(dated)));
    QVERIFY(
        !update(responsibility::schema, dated->rows.first().after->id, {{FromOn, u"2026-07-06"_s}, {ToOn, Value()}}));

    values[AccountableId] = duty.values.at(AccountableId);
    values[FromOn] = u"2026-07-06"_s;
    values[ToOn] = Value();
    const Result<AppliedChange> same = insert(responsibility::schema, values);
    QVERIFY2(same, qPrintable(told(same)));
}

void TestConsequences::dutiesNameClausesAndPeople_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("a control") << int(responsibility::Clause) << u"A.5.24"_s << true;
    QTest::newRow("a part of a clause") << int(responsibility::Clause) << u"9.3.2 d.1"_s << true;
    QTest::newRow("no clause") << int(responsibility::Clause) << u"11.1"_s << false;
    QTest::newRow("a name") << int(responsibility::Clause) << u"Audits"_s << false;
    QTest::newRow("people") << int(responsibility::Consulted) << u"P01, P07"_s << true;
    QTest::newRow("nobody") << int(responsibility::Informed) << QString() << true;
    QTest::newRow("a person who is not there") << int(responsibility::Consulted) << u"P01, P99"_s << false;
    QTest::newRow("a person by name") << int(responsibility::Informed) << u"Maren Oakhurst"_s << false;
}

void TestConsequences::dutiesNameClausesAndPeople()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    QFETCH(bool, isRight);
    const qint64 id = one(u"SELECT id FROM responsibility WHERE clause = '9.1' AND to_on IS NULL"_s).toLongLong();
    const Result<AppliedChange> done = update(responsibility::schema, id, {{field, text}});
    QVERIFY2(done.isOk() == isRight, qPrintable(told(done)));
}

void TestConsequences::whatHappenedIsNotInTheFuture_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("isHere");
    QTest::newRow("tomorrow") << u"2026-07-07"_s << false;
    QTest::newRow("today") << u"2026-07-06"_s << true;
}

void TestConsequences::whatHappenedIsNotInTheFuture()
{
    QFETCH(QString, day);
    QFETCH(bool, isHere);
    using namespace accountability_change;
    const qint64 risk = one(u"SELECT id FROM risk WHERE reference = 'R-31'"_s).toLongLong();
    const Result<AppliedChange> moved = insert(accountability_change::schema,
        {{RecordRegister, u"risk"_s}, {RecordId, risk}, {FromId, 3}, {ToId, 6}, {ChangedOn, day},
            {accountability_change::Reason, u"The former holder left."_s}, {AppointedById, 1}});
    QVERIFY2(moved.isOk() == isHere, qPrintable(told(moved)));
    QCOMPARE(
        told(moved), isHere ? QString() : u"“Changed” is a day that is not here yet. Enter the day it happened."_s);
    QCOMPARE(find(risk::schema, risk).values.at(risk::AccountableId), isHere ? 6 : 3);
    // what was entered before stays as it is until somebody changes it
    QVERIFY(test::tamper(m_document->path(), u"UPDATE \"action\" SET raised_on = '2027-01-01' WHERE id = 79"_s));
    QVERIFY(update(action::schema, 79, {{action::Title, u"Other words"_s}}));
}

void TestConsequences::delegationsOfRecordsRunToday_data()
{
    QTest::addColumn<int>("from"); // days from today
    QTest::addColumn<int>("until");
    QTest::addColumn<bool>("isOwner");
    QTest::addColumn<QString>("said");
    QTest::newRow("from today on") << 0 << 30 << true << QString();
    QTest::newRow("since yesterday") << -1 << 30 << true << QString();
    QTest::newRow("today only") << 0 << 0 << true << QString();
    QTest::newRow("from tomorrow on") << 1 << 30 << true << u"on the day on which it begins"_s;
    QTest::newRow("until yesterday") << -9 << -1 << true << u"is over already"_s;
    QTest::newRow("by somebody else") << 0 << 30 << false << u"Only the owner delegates a task"_s;
}

void TestConsequences::delegationsOfRecordsRunToday()
{
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(bool, isOwner);
    QFETCH(QString, said);
    const qint64 owner = find(action::schema, 79).values.at(action::ResponsibleId).toLongLong();
    const QDate today = m_document->asOf();
    QMap<qsizetype, Value> values = delegationPreset(action::schema, find(action::schema, 79), today.addDays(from));
    values[delegation::DelegateId] = owner == 14 ? 16 : 14;
    values[delegation::ToOn] = today.addDays(until).toString(Qt::ISODate);
    values[delegation::Reason] = u"Leave"_s;
    if (!isOwner) {
        values[delegation::DelegatorId] = owner == 18 ? 12 : 18;
    }
    const Result<AppliedChange> given = insert(delegation::schema, values);
    QVERIFY2(given.isOk() == said.isEmpty() && told(given).contains(said), qPrintable(told(given)));
    QCOMPARE(find(action::schema, 79).values.at(action::ResponsibleId) != owner, said.isEmpty());
    values[delegation::Tasks] = u"Walks through the building"_s; // words move nothing, and may come later
    QCOMPARE(insert(delegation::schema, values).isOk(), true);
}

void TestConsequences::delegationMovesTheTaskOnly()
{
    const Record before = find(action::schema, 79);
    const qint64 owner = before.values.at(action::ResponsibleId).toLongLong();
    const qint64 delegateId = owner == 14 ? 16 : 14;
    const QDate today = m_document->asOf();
    QVERIFY(!delegate(79, delegateId, today.addMonths(13))); // longer than a year
    const Result<AppliedChange> given = delegate(79, delegateId, today.addMonths(3));
    QVERIFY2(given, qPrintable(told(given)));
    Record after = find(action::schema, 79);
    QCOMPARE(after.values.at(action::ResponsibleId), delegateId);
    QCOMPARE(after.values.at(action::AccountableId), before.values.at(action::AccountableId));
    const std::optional<Record> running = delegationOf(*m_document, action::schema, after);
    QVERIFY(running);
    QCOMPARE(running->values.at(delegation::DelegatorId), owner);
    QVERIFY(!delegate(79, owner == 16 ? 18 : 16, today.addMonths(1))); // handed on

    QVERIFY(m_document->apply(takingBack(*running, today)));
    after = find(action::schema, 79);
    QCOMPARE(after.values.at(action::ResponsibleId), owner);
    QVERIFY(!delegationOf(*m_document, action::schema, after));
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QCOMPARE(find(action::schema, 79).values, before.values);
}

void TestConsequences::accountableStaysWhateverHappens_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {2U, 53U, 27001U}) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

/// The person who is accountable for the record; of a duty, for the row of it that is valid today.
static const QString accountableOf = u"SELECT accountable_id FROM %1 WHERE id = %2"_s;
static const QString accountableOfDuty
    = u"SELECT accountable_id FROM responsibility WHERE clause = '%1' AND from_on <= '2026-07-06' "
      "AND (to_on IS NULL OR to_on >= '2026-07-06')"_s;
/// To whom the latest change of accountability that is on record gave it.
static const QString appointedTo
    = u"SELECT to_id FROM accountability_change WHERE id > %1 AND record_register = '%2' AND record_id IN (%3) "
      "ORDER BY id DESC LIMIT 1"_s;

/// Clause 5.3: for any sequence of delegations, edits, imports, undo and redo the accountable person of a record is who
/// was so at first, or whom the latest recorded decision or appointment names.
void TestConsequences::accountableStaysWhateverHappens()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QString last = one(u"SELECT max(id) FROM accountability_change"_s);
    struct Watched
    {
        const RegisterSchema *schema;
        qint64 id; ///< of a duty, 0
        QString clause; ///< of a duty
        QString first = {};
    };
    QList<Watched> watched;
    for (const qint64 id : {79, 80, 84, 87, 89, 90}) {
        watched << Watched{&action::schema, id, {}};
    }
    for (const qint64 id : {109, 116, 118}) {
        watched << Watched{&finding::schema, id, {}};
    }
    const QStringList clauses{u"9.1"_s, u"9.2"_s, u"7.1"_s, u"6.1.2"_s, u"5.1"_s, u"5.2"_s};
    for (const QString &clause : clauses) {
        watched << Watched{&responsibility::schema, 0, clause};
    }
    const auto accountable = [&](const Watched &each) {
        return one(each.id == 0 ? accountableOfDuty.arg(each.clause)
                                : accountableOf.arg(u'"' + each.schema->id() + u'"').arg(each.id));
    };
    const auto expected = [&](const Watched &each) {
        const QString rows = each.id != 0 ? QString::number(each.id)
                                          : u"SELECT id FROM responsibility WHERE clause = '%1'"_s.arg(each.clause);
        const QString appointed = one(appointedTo.arg(last, each.schema->id(), rows));
        return appointed.isEmpty() ? each.first : appointed;
    };
    for (Watched &each : watched) {
        each.first = accountable(each);
        QVERIFY(!each.first.isEmpty());
    }
    Counts counts;
    for (int round = 0; round < 600; ++round) {
        const Watched &chosen = watched.at(random.bounded(watched.size()));
        const qint64 id = chosen.id != 0 ? chosen.id : dutyInForce(chosen.clause);
        const int step = random.bounded(10);
        if (step < 5) {
            QVERIFY(id == 0 || editAtRandom(step, *chosen.schema, id, expected(chosen).toLongLong(), random, counts));
        } else if (step < 7) {
            counts.undone += m_document->undoStack().canUndo() ? 1 : 0;
            m_document->undoStack().undo();
        } else if (step == 7) {
            m_document->undoStack().redo();
        } else if (step == 8) {
            counts.fromHistory += takeBackFromHistory(random) ? 1 : 0;
        } else {
            enterAgain(clauses.at(random.bounded(clauses.size())), random, counts);
        }
        for (const Watched &each : watched) {
            const QString now = accountable(each);
            QVERIFY2(now.isEmpty() ? each.id == 0 : now == expected(each),
                qPrintable(u"round %1, step %2: %3 %4%5 has %6, not %7"_s.arg(round)
                               .arg(step)
                               .arg(each.schema->id())
                               .arg(each.id)
                               .arg(each.clause, now, expected(each))));
        }
    }
    const QString told = u"%1 moved, %2 delegated, %3 refused, %4 undone, %5 from history, %6 again"_s.arg(counts.moved)
                             .arg(counts.delegated)
                             .arg(counts.refused)
                             .arg(counts.undone)
                             .arg(counts.fromHistory)
                             .arg(counts.again);
    QVERIFY2(counts.moved > 20 && counts.delegated > 5 && counts.refused > 40 && counts.undone > 40
            && counts.fromHistory > 5 && counts.again > 0,
        qPrintable(told));
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

qint64 TestConsequences::dutyInForce(const QString &clause) const
{
    QString sql = accountableOfDuty.arg(clause);
    return one(sql.replace(u"SELECT accountable_id"_s, u"SELECT id"_s)).toLongLong();
}

/// False when something was accepted that should not be, or the other way round.
bool TestConsequences::editAtRandom(
    int step, const RegisterSchema &schema, qint64 id, qint64 owner, QRandomGenerator &random, Counts &counts)
{
    const qint64 person = 1 + random.bounded(24);
    const QDate today = m_document->asOf();
    const qsizetype accountable = schema.indexOf(u"accountable_id");
    switch (step) {
    case 0:
        counts.delegated
            += &schema == &action::schema && delegate(id, person, today.addDays(random.bounded(1, 500))) ? 1 : 0;
        return true;
    case 1:
        if (const auto running = delegationOf(*m_document, schema, find(schema, id))) {
            return m_document->apply(takingBack(*running, today)).isOk();
        }
        return true;
    case 2: {
        const bool isOther = person != owner;
        counts.refused += isOther ? 1 : 0;
        return update(schema, id, {{accountable, person}}).isOk() != isOther;
    }
    case 3: {
        if (&schema != &finding::schema) {
            return true;
        }
        const QString path = m_folder->filePath(u"update.csv"_s);
        test::writeBytes(path,
            u"reference,accountable_id\n%1,P%2\n"_s.arg(find(schema, id).reference)
                .arg(person, 2, 10, QLatin1Char('0'))
                .toUtf8());
        const test::ImportRun run
            = test::importFile(*m_document, schema, path, {.onDuplicate = ImportPlan::OnDuplicate::Update});
        counts.refused += run.result ? 0 : 1;
        return run.result.isOk() == (person == owner);
    }
    default: {
        using namespace accountability_change;
        const bool isAppointed = random.bounded(3) > 0;
        const auto done = insert(accountability_change::schema,
            {{RecordRegister, schema.id()}, {RecordId, id}, {FromId, owner}, {ToId, person},
                {ChangedOn, u"2026-07-06"_s}, {accountability_change::Reason, u"At random"_s},
                {AppointedById, isAppointed ? Value(1) : Value()}});
        counts.moved += done ? 1 : 0;
        return isAppointed || !done;
    }
    }
}

/// One of the last changes; where somebody must choose, everything goes back.
bool TestConsequences::takeBackFromHistory(QRandomGenerator &random)
{
    const qint64 newest = one(u"SELECT max(id) FROM change"_s).toLongLong();
    Result<HistoryUndo> undo
        = HistoryUndo::plan(m_document->database(), newest - random.bounded(std::min(newest, qint64(12))));
    if (!undo || !undo->isPossible()) {
        return false;
    }
    for (qsizetype row = 0; row < undo->rows().size(); ++row) {
        for (qsizetype field = 0; field < undo->rows().at(row).fields.size(); ++field) {
            undo->choose(row, field, UndoField::Choice::GoBack);
        }
    }
    const Result<Change> change = undo->change(m_document->database());
    return change && m_document->apply(*change);
}

/// Ends a duty yesterday, and enters it again for somebody.
void TestConsequences::enterAgain(const QString &clause, QRandomGenerator &random, Counts &counts)
{
    using namespace responsibility;
    const qint64 id = dutyInForce(clause);
    const Record duty = id == 0 ? Record() : find(responsibility::schema, id);
    if (id == 0 || duty.values.at(FromOn).toString() >= u"2026-07-05") {
        return;
    }
    std::ignore = update(responsibility::schema, id, {{ToOn, u"2026-07-05"_s}});
    QMap<qsizetype, Value> values = test::valuesOf(duty, responsibility::schema);
    values[FromOn] = u"2026-07-06"_s;
    values[ToOn] = Value();
    if (random.bounded(2) == 0) {
        values[AccountableId] = 1 + random.bounded(24);
    }
    counts.again += insert(responsibility::schema, values) ? 1 : 0;
}

QTEST_GUILESS_MAIN(TestConsequences)
#include "tst_consequences.moc"
