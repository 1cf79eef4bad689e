#include "models/registers/accountability.h"
#include "models/registers/definitions/accountability_change.h"
#include "models/registers/definitions/action.h"
#include "models/registers/definitions/decision.h"
#include "models/registers/definitions/delegation.h"
#include "models/registers/definitions/due_extension.h"
#include "models/registers/definitions/due_rule.h"
#include "models/registers/definitions/effectiveness_check.h"
#include "models/registers/definitions/exception.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/finding_event.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/metric_target.h"
#include "models/registers/definitions/obligation.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/policy_version.h"
#include "models/registers/definitions/repeat_candidate.h"
#include "models/registers/definitions/resource_request.h"
#include "models/registers/definitions/review_input.h"
#include "models/registers/definitions/risk.h"
#include "models/registers/definitions/risk_acceptance.h"
#include "models/registers/definitions/risk_assessment.h"
#include "models/registers/definitions/seat.h"
#include "models/registers/definitions/seat_holding.h"
#include "models/registers/definitions/why.h"
#include "models/registers/occasion.h"
#include "models/registers/settling.h"
#include "support/judging.h"
#include "support/shelf.h"
#include "support/testdocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

using Values = QMap<qsizetype, Value>;

/// The rules of registers, on records without a database.
class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void wholeNonconformityCloses();
    void closingNames_data();
    void closingNames();
    void majorIsClosedByTopManagementOnly();
    void smallOrganizationsAreWarned();
    void humanErrorIsNoCause_data();
    void humanErrorIsNoCause();
    void observationsCloseWithoutProof();
    void failedCheckBeginsTheNextCycle();
    void stepsAreStamped();
    void dueDayMovesByApprovedExtensionOnly();
    void extensions_data();
    void extensions();
    void checks_data();
    void checks();
    void delegations_data();
    void delegations();
    void accountabilityMovesByRecordOnly();
    void changesOfAccountability_data();
    void changesOfAccountability();
    void reservedMatters_data();
    void reservedMatters();
    void timelineWarns_data();
    void timelineWarns();
    void obligations_data();
    void obligations();
    void obligationIsDueByItsClock();
    void gradeIsNoWayRound_data();
    void gradeIsNoWayRound();
    void closedFindingsKeepWhatTheyRestOn();
    void whoHadTheTaskDoesNotCheck();
    void smallOrganizationsStillReserve();
    void acceptanceIsOfTheAssessedScore();
    void bandsKeepTheirHistory();
    void theSecondCauseIsSoughtAnew();
    void blamingIsMatchedWhole_data();
    void blamingIsMatchedWhole();
    void reopeningTakesTheDayBack();

private:
    Record record(const RegisterSchema &schema, const Values &values) const;
    Record closing() const;
    QList<Issue> close(const Record &after) const;

    test::Shelf m_shelf;
    qint64 m_organization = 0;
    qint64 m_top = 0; ///< holds a seat of top management
    qint64 m_owner = 0;
    qint64 m_other = 0;
    qint64 m_gone = 0; ///< left in 2025
    qint64 m_minor = 0; ///< of m_owner, m_other accountable
    qint64 m_major = 0;
};

static Record with(Record record, qsizetype field, const Value &value)
{
    record.values[field] = value;
    return record;
}

Record TestRules::record(const RegisterSchema &schema, const Values &values) const
{
    Record made = Record::empty(schema);
    for (const auto &[field, value] : values.asKeyValueRange()) {
        made.values[field] = value;
    }
    return made;
}

void TestRules::init()
{
    test::failOnAnyWarning();
    m_shelf = test::Shelf();
    m_organization = m_shelf.put(organization::schema,
        {{organization::SmallOrganization, 0LL}, {organization::DelegationMaxMonths, 12LL},
            {organization::AppetiteScore, 9LL}, {organization::WorkingDays, u"mon,tue,wed,thu,fri"_s}});
    m_top = m_shelf.put(person::schema, {{person::Name, u"Top"_s}});
    m_owner = m_shelf.put(person::schema, {{person::Name, u"Owner"_s}});
    m_other = m_shelf.put(person::schema, {{person::Name, u"Other"_s}});
    m_gone = m_shelf.put(person::schema, {{person::Name, u"Gone"_s}, {person::ToOn, u"2025-01-31"_s}});
    const qint64 seat = m_shelf.put(seat::schema, {{seat::Code, u"CEO"_s}, {seat::TopManagement, 1LL}});
    m_shelf.put(seat_holding::schema,
        {{seat_holding::SeatId, seat}, {seat_holding::PersonId, m_top}, {seat_holding::FromOn, u"2026-01-01"_s}});
    const auto put = [&](const QString &grade) {
        return m_shelf.put(finding::schema,
            {{finding::Grade, grade}, {finding::Status, u"verifying"_s}, {finding::ResponsibleId, m_owner},
                {finding::AccountableId, m_other}, {finding::Cycle, 1LL}, {finding::RaisedOn, u"2026-01-10"_s},
                {finding::ImplementedOn, u"2026-05-01"_s}, {finding::CheckDueOn, u"2026-07-01"_s},
                {finding::OriginalDueOn, u"2026-06-01"_s}, {finding::CurrentDueOn, u"2026-06-01"_s},
                {finding::Seen, u"Seven leavers had accounts."_s}, {finding::WhyNotMet, u"A.5.18 asks for removal."_s},
                {finding::Correction, u"The seven accounts were disabled on the same day."_s},
                {finding::CauseCode, u"procedure_missing"_s}, {finding::CauseText, u"Contractors are not announced."_s},
                {finding::Extent, u"All units looked at, none more found."_s},
                {finding::CorrectiveAction, u"Contractors go through the same workflow as staff."_s}});
    };
    m_minor = put(u"minor"_s);
    m_major = put(u"major"_s);
    for (const auto &[amount, step] : {std::pair(180LL, u"implementation"_s), {180LL, u"check_to"_s}}) {
        m_shelf.put(due_rule::schema,
            {{due_rule::Grade, u"minor"_s}, {due_rule::Step, step}, {due_rule::Amount, amount},
                {due_rule::Unit, u"d"_s}});
    }
}

Record TestRules::closing() const
{
    Record after = *m_shelf.find(finding::schema, m_minor);
    after.values[finding::Status] = u"closed"_s;
    after.values[finding::ClosedOn] = u"2026-07-06"_s;
    after.values[finding::ClosedById] = m_other;
    return after;
}

QList<Issue> TestRules::close(const Record &after) const
{
    return finding::conduct(*m_shelf.find(finding::schema, after.id), after, m_shelf);
}

static Values passedCheck(qint64 finding, qint64 checker)
{
    using namespace effectiveness_check;
    return {{FindingId, finding}, {Cycle, 1LL}, {CheckerId, checker}, {DoneOn, u"2026-07-01"_s},
        {effectiveness_check::Result, u"pass"_s}};
}

void TestRules::wholeNonconformityCloses()
{
    m_shelf.put(effectiveness_check::schema, passedCheck(m_minor, m_other));
    QCOMPARE(close(closing()), QList<Issue>());
}

void TestRules::closingNames_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("check"); // result of the check, or "own"; empty: none was done
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int field, const QVariant &value, const char *check, const char *named,
                         const char *words) {
        QTest::newRow(name) << field << value << QString::fromLatin1(check) << QStringList{QString::fromLatin1(named)}
                            << QString::fromUtf8(words);
    };
    using namespace finding;
    const QVariant none;
    row("nothing seen", Seen, none, "pass", "seen", "Enter “What was seen”.");
    row("no reason", WhyNotMet, none, "pass", "why_not_met", "Enter “Why the requirement is not met”.");
    row("no correction", Correction, none, "pass", "correction", "Enter “Correction”.");
    row("no cause", CauseText, u" "_s, "pass", "cause_text", "Enter “Root cause”.");
    row("no similar-case search", Extent, none, "pass", "extent", "Enter “Similar cases”.");
    row("no corrective action", CorrectiveAction, none, "pass", "corrective_action", "Enter “Corrective action”.");
    row("action repeats correction", CorrectiveAction, u"The 7 seven accounts were disabled on the same day."_s, "pass",
        "corrective_action", "repeats the correction");
    row("no check", Title, none, "", "status", "No effectiveness check of this cycle is done.");
    row("failed check", Title, none, "fail", "status", "failed");
    row("inconclusive check", Title, none, "inconclusive", "status", "inconclusive");
    row("checked by the owner", Title, none, "own", "status", "Owner owns this finding and checked it as well.");
}

void TestRules::closingNames()
{
    QFETCH(int, field);
    QFETCH(QVariant, value);
    QFETCH(QString, check);
    QFETCH(QString, words);
    if (!check.isEmpty()) {
        Values values = passedCheck(m_minor, check == u"own" ? m_owner : m_other);
        values[effectiveness_check::Result] = check == u"own" ? u"pass"_s : check;
        m_shelf.put(effectiveness_check::schema, values);
    }
    const QList<Issue> issues = close(with(closing(), field, value));
    QTEST(test::fieldsOf(issues), "fields");
    QVERIFY2(test::textOf(issues).contains(words), qPrintable(test::textOf(issues)));
}

void TestRules::majorIsClosedByTopManagementOnly()
{
    m_shelf.put(effectiveness_check::schema, passedCheck(m_major, m_other));
    Record after = closing();
    after.id = m_major;
    after.values[finding::Grade] = u"major"_s;
    const QList<Issue> issues = close(after);
    QCOMPARE(test::fieldsOf(issues), QStringList{u"closed_by_id"_s});
    QVERIFY2(test::textOf(issues).contains(u"closing a major nonconformity is reserved"_s),
        qPrintable(test::textOf(issues)));
    QCOMPARE(close(with(after, finding::ClosedById, m_top)), QList<Issue>());
    const Record early = with(with(after, finding::ClosedById, m_top), finding::ClosedOn, u"2025-12-31"_s);
    QVERIFY(test::fieldsOf(close(early)).contains(u"closed_by_id"_s)); // took the seat in 2026
}

void TestRules::smallOrganizationsAreWarned()
{
    m_shelf.change(organization::schema, m_organization, organization::SmallOrganization, 1LL);
    m_shelf.put(effectiveness_check::schema, passedCheck(m_minor, m_owner));
    QCOMPARE(test::fieldsOf(close(closing())), QStringList{u"~status"_s});
}

void TestRules::humanErrorIsNoCause_data()
{
    QTest::addColumn<QStringList>("whys");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("last why") << QStringList{u"a"_s, u"b"_s, u"Human error."_s} << QStringList{u"status"_s};
    QTest::newRow("went on asking") << QStringList{u"a"_s, u"HUMAN  ERROR"_s, u"Nobody checks it."_s} << QStringList();
    QTest::newRow("two whys") << QStringList{u"a"_s, u"b"_s} << QStringList{u"~cause_text"_s};
    QTest::newRow("eight whys") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s}
                                << QStringList{u"~cause_text"_s};
}

void TestRules::humanErrorIsNoCause()
{
    QFETCH(QStringList, whys);
    m_shelf.change(finding::schema, m_minor, finding::Status, u"corrected"_s);
    for (qsizetype i = whys.size(); i > 0; --i) { // their position counts, not their age
        m_shelf.put(why::schema,
            {{why::FindingId, m_minor}, {why::Cycle, 1LL}, {why::Position, i}, {why::Statement, whys.at(i - 1)}});
    }
    const Record before = *m_shelf.find(finding::schema, m_minor);
    const QList<Issue> issues = finding::conduct(before, with(before, finding::Status, u"cause_approved"_s), m_shelf);
    QTEST(test::fieldsOf(issues), "fields");
    if (hasError(issues)) {
        QVERIFY2(test::textOf(issues).contains(u"why could the error happen and pass unnoticed?"),
            qPrintable(test::textOf(issues)));
    }
}

void TestRules::observationsCloseWithoutProof()
{
    m_shelf.change(finding::schema, m_minor, finding::Grade, u"observation"_s);
    QCOMPARE(close(with(closing(), finding::Grade, u"observation"_s)), QList<Issue>());
}

static Occasion occasion(qint64 personId)
{
    return {QDate(2026, 7, 6), QDateTime({2026, 7, 6}, {9, 0}, Qt::UTC), QTimeZone("Europe/London"), personId};
}

void TestRules::failedCheckBeginsTheNextCycle()
{
    m_shelf.change(finding::schema, m_minor, finding::Status, u"ineffective"_s);
    const Record before = *m_shelf.find(finding::schema, m_minor);
    Record after = with(before, finding::Status, u"cause_approved"_s);
    settle(finding::schema, before, after, occasion(m_owner), m_shelf);
    QCOMPARE(after.values.at(finding::Cycle), 2LL);
    QCOMPARE(after.values.at(finding::CurrentDueOn), u"2027-01-02"_s); // 180 days, no extension
    QCOMPARE(after.values.at(finding::OriginalDueOn), u"2026-06-01"_s);
    QVERIFY(after.values.at(finding::ImplementedOn).isNull());
    QVERIFY(!hasError(
        finding::conduct(before, with(after, finding::CauseText, u"Contractors have no manager."_s), m_shelf)));
    QCOMPARE(
        test::fieldsOf(finding::conduct(before, with(before, finding::Cycle, 2LL), m_shelf)), QStringList{u"cycle"_s});
}

void TestRules::stepsAreStamped()
{
    const Record none = Record::empty(finding::schema);
    Record after
        = record(finding::schema, {{finding::Grade, u"minor"_s}, {finding::Status, u"draft"_s}, {finding::Cycle, 1LL}});
    settle(finding::schema, none, after, occasion(m_owner), m_shelf);
    QVERIFY(after.values.at(finding::RaisedOn).isNull());
    Record before = after;
    before.revision = 1;
    after.values[finding::Status] = u"raised"_s;
    settle(finding::schema, before, after, occasion(m_owner), m_shelf);
    QCOMPARE(after.values.at(finding::RaisedOn), u"2026-07-06"_s);
    QCOMPARE(after.values.at(finding::OriginalDueOn), u"2027-01-02"_s);
    QCOMPARE(after.values.at(finding::CurrentDueOn), u"2027-01-02"_s);

    before = record(incident::schema, {{incident::Status, u"lessons"_s}});
    before.revision = 1;
    after = with(before, incident::Status, u"closed"_s);
    settle(incident::schema, before, after, occasion(0), m_shelf);
    QCOMPARE(after.values.at(incident::ClosedAt), u"2026-07-06T09:00Z"_s);
    QCOMPARE(after.values.at(incident::ClosedOffset), 60LL);
    QCOMPARE(after.values.at(incident::ClosedPrecision), u"minute"_s);
    after = with(with(before, incident::Status, u"closed"_s), incident::ClosedPrecision, u"unknown"_s);
    settle(incident::schema, before, after, occasion(0), m_shelf);
    QVERIFY(after.values.at(incident::ClosedAt).isNull()); // known to be unknown

    after = record(finding::schema, {{finding::Grade, u"minor"_s}, {finding::Status, u"closed"_s}});
    after.origin = u"imported"_s;
    settle(finding::schema, none, after, occasion(m_owner), m_shelf);
    QVERIFY(after.values.at(finding::ClosedOn).isNull());
}

void TestRules::dueDayMovesByApprovedExtensionOnly()
{
    m_shelf.change(finding::schema, m_minor, finding::Status, u"in_progress"_s);
    const Record before = *m_shelf.find(finding::schema, m_minor);
    const Record after = with(before, finding::CurrentDueOn, u"2026-08-01"_s);
    QCOMPARE(test::fieldsOf(finding::conduct(before, after, m_shelf)), QStringList{u"current_due_on"_s});
    using namespace due_extension;
    const qint64 request = m_shelf.put(
        due_extension::schema, {{FindingId, m_minor}, {Answer, u"requested"_s}, {ToDueOn, u"2026-08-01"_s}});
    QCOMPARE(test::fieldsOf(finding::conduct(before, after, m_shelf)), QStringList{u"current_due_on"_s});
    m_shelf.change(due_extension::schema, request, Answer, u"approved"_s);
    QCOMPARE(finding::conduct(before, after, m_shelf), QList<Issue>());
    QCOMPARE(test::fieldsOf(finding::conduct(before, with(after, finding::CurrentDueOn, u"2026-09-01"_s), m_shelf)),
        QStringList{u"current_due_on"_s});
}

void TestRules::extensions_data()
{
    using namespace due_extension;
    QTest::addColumn<Values>("values"); // over a good request that m_other approves; -1 owner, -2 other, -3 top
    QTest::addColumn<bool>("isMajor");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("good") << Values{} << false << QStringList();
    QTest::newRow("not answered") << Values{{Answer, u"requested"_s}, {DecidedById, {}}} << false << QStringList();
    QTest::newRow("asked too late") << Values{{RequestedOn, u"2026-06-02"_s}} << false
                                    << QStringList{u"requested_on"_s};
    QTest::newRow("on the last day") << Values{{RequestedOn, u"2026-06-01"_s}} << false << QStringList();
    QTest::newRow("no later day") << Values{{ToDueOn, u"2026-06-01"_s}} << false << QStringList{u"to_due_on"_s};
    QTest::newRow("from another day") << Values{{FromDueOn, u"2026-06-20"_s}} << false << QStringList{u"from_due_on"_s};
    QTest::newRow("nobody decided") << Values{{DecidedById, {}}} << false << QStringList{u"decided_by_id"_s};
    QTest::newRow("who asked decides") << Values{{RequestedById, -2}} << false << QStringList{u"decided_by_id"_s};
    QTest::newRow("the owner decides") << Values{{RequestedById, -3}, {DecidedById, -1}} << false
                                       << QStringList{u"decided_by_id"_s};
    QTest::newRow("major by the accountable person") << Values{} << true << QStringList{u"decided_by_id"_s};
    QTest::newRow("major by top management") << Values{{DecidedById, -3}} << true << QStringList();
    QTest::newRow("of nothing") << Values{{FindingId, {}}} << false << QStringList{u"finding_id"_s};
}

void TestRules::extensions()
{
    using namespace due_extension;
    QFETCH(Values, values);
    QFETCH(bool, isMajor);
    Record request = record(due_extension::schema,
        {{FindingId, isMajor ? m_major : m_minor}, {RequestedOn, u"2026-05-20"_s}, {RequestedById, m_owner},
            {Reason, u"The release is late."_s}, {FromDueOn, u"2026-06-01"_s}, {ToDueOn, u"2026-07-01"_s},
            {Answer, u"approved"_s}, {DecidedOn, u"2026-05-22"_s}, {DecidedById, m_other}});
    for (const auto &[field, value] : values.asKeyValueRange()) {
        const qlonglong person = value.toLongLong();
        request.values[field] = person == -1 ? Value(m_owner)
            : person == -2                   ? Value(m_other)
            : person == -3                   ? Value(m_top)
                                             : value;
    }
    const QList<Issue> issues = due_extension::conduct(Record::empty(due_extension::schema), request, m_shelf);
    QTEST(test::fieldsOf(issues), "fields");

    if (issues.isEmpty() && !isMajor && request.values.at(Answer) == u"approved"_s) { // once; then it is reserved
        m_shelf.put(due_extension::schema,
            {{FindingId, m_minor}, {Answer, u"approved"_s}, {DecidedOn, u"2026-03-01"_s}, {ToDueOn, u"2026-06-01"_s}});
        const QList<Issue> second = due_extension::conduct(Record::empty(due_extension::schema), request, m_shelf);
        QCOMPARE(test::fieldsOf(second), QStringList{u"decided_by_id"_s});
    }
}

void TestRules::checks_data()
{
    using namespace effectiveness_check;
    QTest::addColumn<Values>("values");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("good") << Values{} << QStringList();
    QTest::newRow("by the owner") << Values{{CheckerId, -1}} << QStringList{u"checker_id"_s};
    QTest::newRow("done without a result")
        << Values{{effectiveness_check::Result, {}}} << QStringList{u"result"_s, u"~measure"_s};
    QTest::newRow("before the action") << Values{{DoneOn, u"2026-04-30"_s}} << QStringList{u"result"_s};
    QTest::newRow("small sample") << Values{{Population, 400LL}, {SampleSize, 29LL}} << QStringList{u"~sample_size"_s};
    QTest::newRow("usual sample") << Values{{Population, 400LL}, {SampleSize, 30LL}} << QStringList();
    QTest::newRow("all of a small population") << Values{{Population, 3LL}, {SampleSize, 3LL}} << QStringList();
    QTest::newRow("more than there are") << Values{{Population, 3LL}, {SampleSize, 4LL}}
                                         << QStringList{u"sample_size"_s};
}

void TestRules::checks()
{
    QFETCH(Values, values);
    Record check = record(effectiveness_check::schema, passedCheck(m_minor, m_other));
    for (const auto &[field, value] : values.asKeyValueRange()) {
        check.values[field] = value.toLongLong() == -1 ? Value(m_owner) : value;
    }
    QTEST(test::fieldsOf(effectiveness_check::conduct(Record::empty(effectiveness_check::schema), check, m_shelf)),
        "fields");
}

void TestRules::delegations_data()
{
    using namespace delegation;
    QTest::addColumn<Values>("values");
    QTest::addColumn<QStringList>("fields");
    const QStringList unproved{u"~delegate_id"_s}; // no competence on record
    QTest::newRow("good") << Values{} << unproved;
    QTest::newRow("to oneself") << Values{{DelegateId, -1}} << QStringList{u"delegate_id"_s};
    QTest::newRow("to somebody who left") << Values{{DelegateId, -4}} << QStringList{u"delegate_id"_s};
    QTest::newRow("for twelve months") << Values{{ToOn, u"2027-03-01"_s}} << unproved;
    QTest::newRow("for longer") << Values{{ToOn, u"2027-03-02"_s}} << QStringList{u"to_on"_s, u"~delegate_id"_s};
    QTest::newRow("ends before it begins")
        << Values{{ToOn, u"2026-02-01"_s}} << QStringList{u"to_on"_s, u"~delegate_id"_s};
    QTest::newRow("handed on") << Values{{DelegatorId, -2}, {DelegateId, -1}} << QStringList{u"delegator_id"_s};
}

void TestRules::delegations()
{
    using namespace delegation;
    QFETCH(Values, values);
    const Values task{{ScopeRegister, u"action"_s}, {Tasks, u"A-001"_s}, {FromOn, u"2026-03-01"_s},
        {ToOn, u"2026-09-01"_s}, {Reason, u"Leave"_s}};
    Values received = task;
    received.insert({{DelegatorId, m_top}, {DelegateId, m_other}});
    m_shelf.put(delegation::schema, received);
    Record given = record(delegation::schema, task);
    given.values[DelegatorId] = m_owner;
    given.values[DelegateId] = m_other;
    for (const auto &[field, value] : values.asKeyValueRange()) {
        const qlonglong person = value.toLongLong();
        given.values[field] = person == -1 ? Value(m_owner)
            : person == -2                 ? Value(m_other)
            : person == -4                 ? Value(m_gone)
                                           : value;
    }
    QTEST(test::fieldsOf(delegation::conduct(Record::empty(delegation::schema), given, m_shelf)), "fields");
}

void TestRules::accountabilityMovesByRecordOnly()
{
    const Record before = *m_shelf.find(finding::schema, m_minor);
    const auto move = [&](qint64 to) {
        return accountability::check(finding::schema, before, with(before, finding::AccountableId, to), m_shelf);
    };
    QVERIFY2(test::textOf(move(m_top)).startsWith(u"Other stays accountable."), qPrintable(test::textOf(move(m_top))));
    using namespace accountability_change;
    const auto record = [&](qint64 to, const QString &on) {
        m_shelf.put(accountability_change::schema,
            {{RecordRegister, u"finding"_s}, {RecordId, m_minor}, {ToId, to}, {ChangedOn, on}});
    };
    record(m_top, u"2026-02-01"_s);
    QCOMPARE(move(m_top), QList<Issue>());
    QCOMPARE(test::fieldsOf(move(m_owner)), QStringList{u"accountable_id"_s});
    record(m_other, u"2026-03-01"_s); // and back: the old record does not serve again
    QCOMPARE(test::fieldsOf(move(m_top)), QStringList{u"accountable_id"_s});
    m_shelf.change(finding::schema, m_minor, finding::Status, u"draft"_s);
    const Record draft = *m_shelf.find(finding::schema, m_minor);
    QCOMPARE(accountability::check(finding::schema, draft, with(draft, finding::AccountableId, m_top), m_shelf),
        QList<Issue>());
}

void TestRules::changesOfAccountability_data()
{
    using namespace accountability_change;
    QTest::addColumn<Values>("values");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("appointed by top management") << Values{} << QStringList();
    QTest::newRow("by nobody") << Values{{AppointedById, {}}} << QStringList{u"decision_id"_s};
    QTest::newRow("appointed by another") << Values{{AppointedById, -1}} << QStringList{u"appointed_by_id"_s};
    QTest::newRow("to somebody who left") << Values{{ToId, -4}} << QStringList{u"to_id"_s};
    QTest::newRow("to the same") << Values{{ToId, -2}} << QStringList{u"to_id"_s};
    QTest::newRow("from another") << Values{{FromId, -1}, {ToId, -3}} << QStringList{u"from_id"_s};
    QTest::newRow("of a register without")
        << Values{{RecordRegister, u"person"_s}} << QStringList{u"record_register"_s};
}

void TestRules::changesOfAccountability()
{
    using namespace accountability_change;
    QFETCH(Values, values);
    Record change = record(accountability_change::schema,
        {{RecordRegister, u"finding"_s}, {RecordId, m_minor}, {FromId, m_other}, {ToId, m_owner},
            {ChangedOn, u"2026-07-01"_s}, {Reason, u"New in office"_s}, {AppointedById, m_top}});
    for (const auto &[field, value] : values.asKeyValueRange()) {
        const qlonglong person = value.toLongLong();
        change.values[field] = person == -1 ? Value(m_owner)
            : person == -2                  ? Value(m_other)
            : person == -3                  ? Value(m_top)
            : person == -4                  ? Value(m_gone)
                                            : value;
    }
    QTEST(test::fieldsOf(accountability_change::conduct(Record::empty(accountability_change::schema), change, m_shelf)),
        "fields");
}

/// Data dictionary, section 2: the approver holds a seat of top management on that day.
void TestRules::reservedMatters_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<Values>("values");
    QTest::addColumn<int>("approver");
    QTest::newRow("policy") << u"policy_version"_s
                            << Values{{policy_version::Version, 1LL}, {policy_version::ApprovedOn, u"2026-06-01"_s}}
                            << int(policy_version::ApprovedById);
    QTest::newRow("decision") << u"decision"_s << Values{{decision::DecidedOn, u"2026-06-01"_s}}
                              << int(decision::ApprovedById);
    QTest::newRow("resources") << u"resource_request"_s
                               << Values{{resource_request::Answer, u"approved"_s},
                                      {resource_request::DecidedOn, u"2026-06-01"_s}}
                               << int(resource_request::DecidedById);
    QTest::newRow("risk above appetite") << u"risk_acceptance"_s
                                         << Values{{risk_acceptance::Residual, 10LL},
                                                {risk_acceptance::AcceptedOn, u"2026-06-01"_s},
                                                {risk_acceptance::UntilOn, u"2026-12-01"_s}}
                                         << int(risk_acceptance::AcceptedById);
}

void TestRules::reservedMatters()
{
    QFETCH(QString, table);
    QFETCH(Values, values);
    QFETCH(int, approver);
    const RegisterSchema &schema = *findRegister(table);
    const Record none = Record::empty(schema);
    const auto judge
        = [&](qint64 person) { return schema.conduct(none, with(record(schema, values), approver, person), m_shelf); };
    QCOMPARE(test::fieldsOf(judge(m_owner)), QStringList{QString::fromLatin1(schema.field(approver).column)});
    QVERIFY2(
        test::textOf(judge(m_owner)).contains(u"reserved to top management"), qPrintable(test::textOf(judge(m_owner))));
    QCOMPARE(judge(m_top), QList<Issue>());
}

void TestRules::timelineWarns_data()
{
    using namespace incident;
    QTest::addColumn<Values>("values");
    QTest::addColumn<QStringList>("fields");
    const auto time = [](int field, const char *at, const char *precision) {
        return Values{{field, QString::fromLatin1(at)}, {field + 2, QString::fromLatin1(precision)}};
    };
    const auto both = [](Values a, const Values &b) {
        a.insert(b);
        return a;
    };
    const Values detected = time(DetectedAt, "2026-03-10T10:00Z", "minute");
    QTest::newRow("in order") << both(detected, time(ContainedAt, "2026-03-10T11:00Z", "minute")) << QStringList();
    QTest::newRow("at once") << both(detected, time(ContainedAt, "2026-03-10T10:00Z", "minute")) << QStringList();
    QTest::newRow("contained first") << both(detected, time(ContainedAt, "2026-03-10T09:59Z", "minute"))
                                     << QStringList{u"~contained_at"_s};
    QTest::newRow("the same day") << both(detected, time(ContainedAt, "2026-03-10T00:00Z", "day")) << QStringList();
    QTest::newRow("the day before") << both(detected, time(ContainedAt, "2026-03-09T00:00Z", "day"))
                                    << QStringList{u"~contained_at"_s};
    QTest::newRow("the same month") << both(detected, time(ContainedAt, "2026-03-01T00:00Z", "month")) << QStringList();
    QTest::newRow("the year before") << both(detected, time(ContainedAt, "2025-01-01T00:00Z", "year"))
                                     << QStringList{u"~contained_at"_s};
    QTest::newRow("not known") << both(detected, {{ContainedPrecision, u"unknown"_s}}) << QStringList();
}

void TestRules::timelineWarns()
{
    QFETCH(Values, values);
    QTEST(test::fieldsOf(incident::conduct(Record::empty(incident::schema), record(incident::schema, values), m_shelf)),
        "fields");
}

void TestRules::obligations_data()
{
    using namespace obligation;
    QTest::addColumn<Values>("values");
    QTest::addColumn<QStringList>("fields");
    const Values running{{obligation::Clock, u"GDPR33"_s}, {Applicability, u"yes"_s},
        {StartedAt, u"2026-03-01T10:00Z"_s}, {DueAt, u"2026-03-04T10:00Z"_s}};
    const auto over = [&](const Values &values) {
        Values all = running;
        all.insert(values);
        return all;
    };
    QTest::newRow("running") << running << QStringList();
    QTest::newRow("unknown clock") << over({{obligation::Clock, u"GDPR99"_s}}) << QStringList{u"clock"_s};
    QTest::newRow("does not apply") << over({{Applicability, u"no"_s}}) << QStringList{u"reason"_s};
    QTest::newRow("applies from when?") << over({{StartedAt, {}}}) << QStringList{u"started_at"_s};
    QTest::newRow("in time") << over({{StoppedAt, u"2026-03-04T10:00Z"_s}}) << QStringList();
    QTest::newRow("late") << over({{StoppedAt, u"2026-03-04T10:01Z"_s}}) << QStringList{u"delay_reason"_s};
    QTest::newRow("late with its reason")
        << over({{StoppedAt, u"2026-03-04T10:01Z"_s}, {DelayReason, u"The portal was down."_s}}) << QStringList();
    QTest::newRow("before it started") << over({{StoppedAt, u"2026-02-28T10:00Z"_s}}) << QStringList{u"stopped_at"_s};
}

void TestRules::obligations()
{
    QFETCH(Values, values);
    QTEST(test::fieldsOf(
              obligation::conduct(Record::empty(obligation::schema), record(obligation::schema, values), m_shelf)),
        "fields");
}

void TestRules::obligationIsDueByItsClock()
{
    using namespace obligation;
    const Record none = Record::empty(obligation::schema);
    Record clock = record(obligation::schema,
        {{obligation::Clock, u"GDPR33"_s}, {Applicability, u"yes"_s}, {StartedAt, u"2026-03-28T10:00Z"_s}});
    settle(obligation::schema, none, clock, occasion(0), m_shelf);
    QCOMPARE(clock.values.at(DueAt), u"2026-03-31T10:00Z"_s); // 72 h, through the change of the clocks
    QCOMPARE(clock.values.at(DueOffset), 60LL);
    clock = record(obligation::schema,
        {{obligation::Clock, u"CUST"_s}, {Applicability, u"yes"_s}, {StartedAt, u"2026-03-28T10:00Z"_s}});
    settle(obligation::schema, none, clock, occasion(0), m_shelf);
    QVERIFY(clock.values.at(DueAt).isNull()); // the contract says it
}

void TestRules::gradeIsNoWayRound_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isAllowed");
    const QStringList grades{u"major"_s, u"minor"_s, u"observation"_s, u"ofi"_s, u"strength"_s};
    const auto weight = [](const QString &grade) { return grade == u"major" ? 2 : grade == u"minor" ? 1 : 0; };
    for (const QString &status : {u"draft"_s, u"raised"_s, u"in_progress"_s, u"closed"_s}) {
        for (const QString &from : grades) {
            for (const QString &to : grades) {
                const bool isLate = status != u"draft" && status != u"raised";
                const bool isLighter = weight(to) < weight(from);
                const bool isNew = weight(from) == 0 && weight(to) > 0;
                if (from != to) {
                    QTest::addRow("%s: %s to %s", qPrintable(status), qPrintable(from), qPrintable(to))
                        << from << to << status << (status == u"draft" || !(isLighter || (isNew && isLate)));
                }
            }
        }
    }
}

void TestRules::gradeIsNoWayRound()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, status);
    m_shelf.change(finding::schema, m_minor, finding::Grade, from);
    m_shelf.change(finding::schema, m_minor, finding::Status, status);
    m_shelf.change(finding::schema, m_minor, finding::ClosedById, m_top);
    m_shelf.change(finding::schema, m_minor, finding::ClosedOn, u"2026-07-01"_s);
    const Record before = *m_shelf.find(finding::schema, m_minor);
    const Record after = with(before, finding::Grade, to);
    QTEST(!test::fieldsOf(finding::conduct(before, after, m_shelf)).contains(u"grade"_s), "isAllowed");
    if (status == u"raised") { // and never both at once
        QVERIFY(test::fieldsOf(finding::conduct(before, with(after, finding::Status, u"closed"_s), m_shelf))
                    .contains(u"grade"_s));
    }
}

void TestRules::closedFindingsKeepWhatTheyRestOn()
{
    m_shelf.change(finding::schema, m_major, finding::Status, u"closed"_s);
    m_shelf.change(finding::schema, m_major, finding::ClosedById, m_top);
    m_shelf.change(finding::schema, m_major, finding::ClosedOn, u"2026-07-01"_s);
    const Record before = *m_shelf.find(finding::schema, m_major);
    const auto judge = [&](qsizetype field, const Value &value) {
        return test::fieldsOf(finding::conduct(before, with(before, field, value), m_shelf));
    };
    QCOMPARE(judge(finding::ClosedById, m_other), QStringList{u"closed_by_id"_s});
    QCOMPARE(
        judge(finding::CorrectiveAction, before.values.at(finding::Correction)), QStringList{u"corrective_action"_s});
    QCOMPARE(judge(finding::Extent, {}), QStringList{u"extent"_s});
    QCOMPARE(judge(finding::Title, u"Other words"_s), QStringList());
}

void TestRules::whoHadTheTaskDoesNotCheck()
{
    m_shelf.put(finding_event::schema,
        {{finding_event::FindingId, m_minor}, {finding_event::Cycle, 1LL}, {finding_event::ToStatus, u"implemented"_s},
            {finding_event::ById, m_owner}});
    m_shelf.change(finding::schema, m_minor, finding::ResponsibleId, m_other); // handed over for a moment
    m_shelf.put(effectiveness_check::schema, passedCheck(m_minor, m_owner));
    QCOMPARE(test::fieldsOf(close(closing())), QStringList{u"status"_s});

    Values early = passedCheck(m_minor, m_top);
    early[effectiveness_check::DoneOn] = u"2026-07-02"_s;
    const qint64 check = m_shelf.put(effectiveness_check::schema, early);
    QCOMPARE(close(closing()), QList<Issue>());
    m_shelf.change(finding::schema, m_minor, finding::ImplementedOn, u"2026-07-03"_s);
    const QList<Issue> issues = close(closing());
    QVERIFY2(test::textOf(issues).contains(u"before the action"_s), qPrintable(test::textOf(issues)));
    m_shelf.change(effectiveness_check::schema, check, effectiveness_check::DoneOn, u"2026-07-03"_s);
    QCOMPARE(close(closing()), QList<Issue>());
}

void TestRules::smallOrganizationsStillReserve()
{
    m_shelf.change(organization::schema, m_organization, organization::SmallOrganization, 1LL);
    using namespace due_extension;
    const Record request = record(due_extension::schema,
        {{FindingId, m_major}, {RequestedOn, u"2026-05-20"_s}, {RequestedById, m_owner}, {FromDueOn, u"2026-06-01"_s},
            {ToDueOn, u"2026-12-31"_s}, {Answer, u"approved"_s}, {DecidedOn, u"2026-05-22"_s}, {DecidedById, m_owner}});
    const QStringList fields
        = test::fieldsOf(due_extension::conduct(Record::empty(due_extension::schema), request, m_shelf));
    QVERIFY(fields.contains(u"~decided_by_id"_s) && fields.contains(u"decided_by_id"_s));
}

void TestRules::acceptanceIsOfTheAssessedScore()
{
    const qint64 risk = m_shelf.put(risk::schema, {{risk::AccountableId, m_owner}});
    m_shelf.put(risk_assessment::schema,
        {{risk_assessment::RiskId, risk}, {risk_assessment::AssessedOn, u"2026-05-01"_s},
            {risk_assessment::AssessedById, m_other}, {risk_assessment::Residual, 12LL}});
    using namespace risk_acceptance;
    const auto judge = [&](qint64 person) {
        return test::fieldsOf(risk_acceptance::conduct(Record::empty(risk_acceptance::schema),
            record(risk_acceptance::schema,
                {{RiskId, risk}, {AcceptedOn, u"2026-06-01"_s}, {UntilOn, u"2026-12-01"_s}, {Residual, 1LL},
                    {AcceptedById, person}}),
            m_shelf));
    };
    QCOMPARE(judge(m_owner), (QStringList{u"accepted_by_id"_s, u"~residual"_s}));
    QCOMPARE(judge(m_top), QStringList{u"~residual"_s});
}

void TestRules::bandsKeepTheirHistory()
{
    Record before = record(metric_target::schema, {{metric_target::MetricId, 1LL}, {metric_target::Limit, 8.0}});
    before.revision = 1;
    QCOMPARE(test::fieldsOf(metric_target::conduct(before, with(before, metric_target::Limit, 16.0), m_shelf)),
        QStringList{u"from_on"_s});
}

void TestRules::theSecondCauseIsSoughtAnew()
{
    m_shelf.change(finding::schema, m_minor, finding::Status, u"ineffective"_s);
    const Record before = *m_shelf.find(finding::schema, m_minor);
    QCOMPARE(finding::causeCycle(before), 2);
    Record after = with(before, finding::Status, u"cause_approved"_s);
    settle(finding::schema, before, after, occasion(m_owner), m_shelf);
    QCOMPARE(test::fieldsOf(finding::conduct(before, after, m_shelf)), QStringList{u"cause_text"_s});
    m_shelf.put(why::schema,
        {{why::FindingId, m_minor}, {why::Cycle, 2LL}, {why::Position, 1LL}, {why::Statement, u"Human error"_s}});
    QVERIFY(hasError(finding::conduct(before, after, m_shelf)));
    m_shelf.put(why::schema,
        {{why::FindingId, m_minor}, {why::Cycle, 2LL}, {why::Position, 2LL}, {why::Statement, u"No second look."_s}});
    QVERIFY(!hasError(finding::conduct(before, after, m_shelf)));
}

void TestRules::blamingIsMatchedWhole_data()
{
    QTest::addColumn<bool>("isBlaming");
    for (const char *text : {"Human error", "human error.", "It was a human error", "Due to human error",
             "  HUMAN   ERROR ", "Carelessness"}) {
        QTest::newRow(text) << true;
    }
    for (const char *text :
        {"No second check catches human error", "Nobody was told", "The form invites mistakes", ""}) {
        QTest::newRow(text) << false;
    }
}

void TestRules::blamingIsMatchedWhole()
{
    QTEST(why::isHumanError(QString::fromUtf8(QTest::currentDataTag())), "isBlaming");
}

void TestRules::reopeningTakesTheDayBack()
{
    Record before = record(action::schema, {{action::Status, u"done"_s}, {action::DoneOn, u"2023-12-28"_s}});
    before.revision = 3;
    Record after = with(before, action::Status, u"in_progress"_s);
    settle(action::schema, before, after, occasion(m_owner), m_shelf);
    QVERIFY(after.values.at(action::DoneOn).isNull());
    before = after;
    after = with(before, action::Status, u"done"_s);
    settle(action::schema, before, after, occasion(m_owner), m_shelf);
    QCOMPARE(after.values.at(action::DoneOn), u"2026-07-06"_s);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
