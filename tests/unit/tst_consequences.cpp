#include "models/document/delegating.h"
#include "models/registers/definitions/accountability_change.h"
#include "models/registers/definitions/action.h"
#include "models/registers/definitions/action_progress.h"
#include "models/registers/definitions/delegation.h"
#include "models/registers/definitions/due_extension.h"
#include "models/registers/definitions/effectiveness_check.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/risk.h"
#include "models/registers/recordstore.h"
#include "models/storage/query.h"
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

/// Clause 5.3: for any sequence of delegations, edits, undo and redo the accountable person of a record changes with a
/// recorded decision or appointment only, and then to whom it names.
void TestConsequences::accountableStaysWhateverHappens()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto accountable
        = [this](qint64 id) { return find(action::schema, id).values.at(action::AccountableId).toLongLong(); };
    const QList<qint64> actions{79, 80, 84, 87, 89, 90};
    QHash<qint64, qint64> expected;
    for (const qint64 id : actions) {
        expected[id] = accountable(id);
    }
    int moved = 0;
    int delegated = 0;
    int refused = 0;
    for (int round = 0; round < 1000; ++round) {
        const qint64 id = actions.at(random.bounded(actions.size()));
        const qint64 person = 1 + random.bounded(24);
        const QDate today = m_document->asOf();
        switch (random.bounded(6)) {
        case 0:
        case 1:
            delegated += delegate(id, person, today.addDays(random.bounded(1, 500))) ? 1 : 0;
            break;
        case 2:
            if (const auto running = delegationOf(*m_document, action::schema, find(action::schema, id))) {
                QVERIFY(m_document->apply(takingBack(*running, today)));
            }
            break;
        case 3: {
            const bool isOther = person != expected[id];
            const bool isWritten
                = update(action::schema, id, {{action::AccountableId, person}, {action::Title, u"T"_s}}).isOk();
            QCOMPARE(isWritten, !isOther);
            refused += isOther ? 1 : 0;
            break;
        }
        case 4: {
            using namespace accountability_change;
            const bool isAppointed = random.bounded(2) == 0;
            const auto done = insert(accountability_change::schema,
                {{RecordRegister, u"action"_s}, {RecordId, id}, {FromId, expected[id]}, {ToId, person},
                    {ChangedOn, u"2026-07-06"_s}, {accountability_change::Reason, u"At random"_s},
                    {AppointedById, isAppointed ? Value(1) : Value()}});
            if (done) {
                QVERIFY(isAppointed);
                expected[id] = person;
                ++moved;
            }
            break;
        }
        default:
            m_document->undoStack().clear(); // what is taken back is another test's matter
        }
        for (const qint64 each : actions) {
            QCOMPARE(accountable(each), expected[each]);
        }
    }
    QVERIFY(moved > 20 && delegated > 20 && refused > 20);
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

QTEST_GUILESS_MAIN(TestConsequences)
#include "tst_consequences.moc"
