#include "models/registers/definitions/delegation.h"
#include "models/registers/definitions/exception.h"
#include "models/registers/definitions/metric.h"
#include "models/registers/definitions/objective.h"
#include "models/registers/definitions/objective_progress.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/resource_request.h"
#include "models/registers/definitions/risk.h"
#include "models/registers/definitions/risk_acceptance.h"
#include "models/registers/definitions/seat.h"
#include "models/registers/definitions/seat_holding.h"
#include "models/registers/definitions/status_override.h"
#include "models/registers/definitions/unit.h"
#include "support/judging.h"
#include "support/shelf.h"
#include "support/testdocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;
using test::Values;

/// Who may do what beside whom, and for how long.
class TestDutyRules : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void reservedApprovalsAreNoTasks_data();
    void reservedApprovalsAreNoTasks();
    void delegationsNameRegisters();
    void delegatesApproveNothingOfTheirDelegators_data();
    void delegatesApproveNothingOfTheirDelegators();
    void ownersDoNotAnalyse();
    void overridesEnd_data();
    void overridesEnd();
    void overridesAreOfTheAccountable_data();
    void overridesAreOfTheAccountable();
    void objectivesEndOnce_data();
    void objectivesEndOnce();

private:
    test::Shelf m_shelf;
    qint64 m_organization = 0;
    qint64 m_owner = 0; ///< works in a unit that leads to the seat of m_head
    qint64 m_head = 0;
    qint64 m_top = 0; ///< holds another seat of top management
    qint64 m_free = 0; ///< works in no unit
};

void TestDutyRules::init()
{
    test::failOnAnyWarning();
    m_shelf = test::Shelf();
    m_organization = m_shelf.put(organization::schema,
        {{organization::SmallOrganization, 0LL}, {organization::AppetiteScore, 9LL},
            {organization::ReviewIntervalDays, 100LL}});
    const auto putSeat = [&](const QString &code) {
        return m_shelf.put(seat::schema, {{seat::Code, code}, {seat::TopManagement, 1LL}});
    };
    const auto hold = [&](qint64 ofSeat, qint64 person) {
        m_shelf.put(seat_holding::schema,
            {{seat_holding::SeatId, ofSeat}, {seat_holding::PersonId, person},
                {seat_holding::FromOn, u"2026-01-01"_s}});
    };
    const qint64 technology = putSeat(u"CTO"_s);
    const qint64 unit = m_shelf.put(unit::schema, {{unit::Name, u"IT"_s}, {unit::SeatId, technology}});
    m_owner = m_shelf.put(person::schema, {{person::Name, u"Owner"_s}, {person::UnitId, unit}});
    m_head = m_shelf.put(person::schema, {{person::Name, u"Head"_s}});
    m_top = m_shelf.put(person::schema, {{person::Name, u"Top"_s}});
    m_free = m_shelf.put(person::schema, {{person::Name, u"Free"_s}});
    hold(technology, m_head);
    hold(putSeat(u"CEO"_s), m_top);
}

void TestDutyRules::reservedApprovalsAreNoTasks_data()
{
    QTest::addColumn<bool>("isReserved");
    for (const char *task :
        {"Approve policies", "Policy approval", "policy_approval", "Sign the minutes", "Decide on resource requests",
            "Set objectives", "Changing the risk appetite", "Approve a change of scope", "Accept risks above appetite",
            "Close major nonconformities", "Extend the due date of majors", "Decisions of the management review",
            "Prepare and approve the information security policy", "Change the thresholds of measures",
            "Accept risks above the appetite", "Review/approve resource requests"}) {
        QTest::newRow(task) << true;
    }
    for (const char *task : {"Prepare and pre-check resource requests", "Handle site incidents",
             "Prepare topic policies of engineering", "Keep training records and evaluate courses",
             "Send notices to authorities after release by the data protection officer", "A-014",
             "Draft the approval of policies", "Accept risks", "Close minor findings", "Design the appetizers",
             "Assess critical suppliers", "Watch thresholds of firewalls", "Close major incident tickets",
             "Record decisions on the budget"}) {
        QTest::newRow(task) << false;
    }
}

void TestDutyRules::reservedApprovalsAreNoTasks()
{
    QFETCH(bool, isReserved);
    using namespace delegation;
    const QList<Issue> issues = delegation::conduct(Record::empty(delegation::schema),
        test::recordOf(delegation::schema,
            {{DelegatorId, m_head}, {DelegateId, m_owner}, {Tasks, QString::fromLatin1(QTest::currentDataTag())},
                {FromOn, u"2026-03-01"_s}, {ToOn, u"2026-09-01"_s}}),
        m_shelf);
    QCOMPARE(test::fieldsOf(issues).contains(u"tasks"_s), isReserved);
    QCOMPARE(test::textOf(issues).contains(u"reserved to top management and cannot be delegated"_s), isReserved);
}

void TestDutyRules::delegationsNameRegisters()
{
    using namespace delegation;
    const auto fields = [&](const Value &scope) {
        return test::fieldsOf(delegation::conduct(Record::empty(delegation::schema),
            test::recordOf(delegation::schema,
                {{DelegatorId, m_head}, {DelegateId, m_owner}, {Tasks, u"Walks"_s}, {ScopeRegister, scope},
                    {FromOn, u"2026-03-01"_s}, {ToOn, u"2026-09-01"_s}}),
            m_shelf));
    };
    QVERIFY(fields(u"actions"_s).contains(u"scope_register"_s));
    QVERIFY(!fields(u"action"_s).contains(u"scope_register"_s));
    QVERIFY(!fields({}).contains(u"scope_register"_s));
}

/// Domain, section c: a delegate cannot approve the delegator's own expense, exception, acceptance.
void TestDutyRules::delegatesApproveNothingOfTheirDelegators_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<Value>("scope");
    QTest::addColumn<QString>("from");
    QTest::addColumn<Value>("revoked");
    QTest::addColumn<bool>("isRefused");
    for (const QString &table : {u"exception"_s, u"resource_request"_s, u"risk_acceptance"_s}) {
        const auto row
            = [&](const char *name, const Value &scope, const char *from, const Value &revoked, bool refused) {
                  QTest::addRow("%s: %s", qPrintable(table), name)
                      << table << scope << QString::fromLatin1(from) << revoked << refused;
              };
        row("for everything", {}, "2026-06-01", {}, true);
        row("for this register", table, "2026-06-01", {}, true);
        row("for another register", u"finding"_s, "2026-06-01", {}, false);
        row("later", {}, "2026-06-16", {}, false);
        row("revoked before", {}, "2026-06-01", u"2026-06-14"_s, false);
        row("revoked that day", {}, "2026-06-01", u"2026-06-15"_s, true);
    }
}

void TestDutyRules::delegatesApproveNothingOfTheirDelegators()
{
    QFETCH(QString, table);
    QFETCH(Value, scope);
    QFETCH(QString, from);
    QFETCH(Value, revoked);
    QFETCH(bool, isRefused);
    m_shelf.put(delegation::schema,
        {{delegation::DelegatorId, m_owner}, {delegation::DelegateId, m_top}, {delegation::ScopeRegister, scope},
            {delegation::FromOn, from}, {delegation::ToOn, u"2026-12-31"_s}, {delegation::RevokedOn, revoked}});
    const qint64 risk = m_shelf.put(risk::schema, {{risk::AccountableId, m_owner}});
    const QString day = u"2026-06-15"_s;
    const QMap<QString, Values> records{
        {u"exception"_s,
            {{exception::RequestedById, m_owner}, {exception::ApprovedById, m_top}, {exception::ApprovedOn, day},
                {exception::ExpiresOn, u"2026-12-01"_s}}},
        {u"resource_request"_s,
            {{resource_request::RaisedById, m_owner}, {resource_request::DecidedById, m_top},
                {resource_request::DecidedOn, day}, {resource_request::Answer, u"approved"_s}}},
        {u"risk_acceptance"_s,
            {{risk_acceptance::RiskId, risk}, {risk_acceptance::AcceptedById, m_top},
                {risk_acceptance::AcceptedOn, day}, {risk_acceptance::UntilOn, u"2026-12-01"_s},
                {risk_acceptance::Residual, 6LL}}},
    };
    const RegisterSchema &schema = *findRegister(table);
    const auto judge
        = [&] { return schema.conduct(Record::empty(schema), test::recordOf(schema, records.value(table)), m_shelf); };
    QCOMPARE(hasError(judge()), isRefused);
    QCOMPARE(test::textOf(judge()).contains(u"Top acts for Owner and approves nothing of Owner’s own"_s), isRefused);
    m_shelf.change(organization::schema, m_organization, organization::SmallOrganization, 1LL);
    QVERIFY(!hasError(judge()));
    QCOMPARE(judge().isEmpty(), !isRefused);
}

void TestDutyRules::ownersDoNotAnalyse()
{
    const auto fields = [&](qint64 analyst) {
        return test::fieldsOf(metric::conduct(Record::empty(metric::schema),
            test::recordOf(metric::schema, {{metric::ResponsibleId, m_owner}, {metric::AnalystId, analyst}}), m_shelf));
    };
    QCOMPARE(fields(m_owner), QStringList{u"analyst_id"_s});
    QCOMPARE(fields(m_head), QStringList());
}

/// From 1 March 2026 on.
void TestDutyRules::overridesEnd_data()
{
    QTest::addColumn<QString>("frequency");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("over");
    QTest::newRow("weekly") << u"weekly"_s << u"2026-03-14"_s << u"2026-03-15"_s;
    QTest::newRow("monthly") << u"monthly"_s << u"2026-04-30"_s << u"2026-05-01"_s;
    QTest::newRow("quarterly") << u"quarterly"_s << u"2026-08-31"_s << u"2026-09-01"_s;
    QTest::newRow("yearly") << u"yearly"_s << u"2028-02-29"_s << u"2028-03-01"_s;
    QTest::newRow("per review") << u"per_review"_s << u"2026-09-16"_s << u"2026-09-17"_s;
}

void TestDutyRules::overridesEnd()
{
    QFETCH(QString, frequency);
    QFETCH(QString, last);
    QFETCH(QString, over);
    using namespace status_override;
    const qint64 measure
        = m_shelf.put(metric::schema, {{metric::ResponsibleId, m_owner}, {metric::Frequency, frequency}});
    const auto fields = [&](const QString &to) {
        return test::fieldsOf(status_override::conduct(Record::empty(status_override::schema),
            test::recordOf(
                status_override::schema, {{MetricId, measure}, {FromOn, u"2026-03-01"_s}, {ToOn, to}, {ById, m_head}}),
            m_shelf));
    };
    QCOMPARE(fields(last), QStringList());
    QCOMPARE(fields(over), QStringList{u"to_on"_s});
}

void TestDutyRules::overridesAreOfTheAccountable_data()
{
    QTest::addColumn<bool>("hasUnit"); // the owner of the measure
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("head of the unit") << true << u"head"_s << u"2026-03-01"_s << true;
    QTest::newRow("head before holding the seat") << true << u"head"_s << u"2025-12-31"_s << false;
    QTest::newRow("another leader") << true << u"top"_s << u"2026-03-01"_s << false;
    QTest::newRow("the owner") << true << u"owner"_s << u"2026-03-01"_s << false;
    QTest::newRow("no unit: top management") << false << u"top"_s << u"2026-03-01"_s << true;
    QTest::newRow("no unit: somebody else") << false << u"owner"_s << u"2026-03-01"_s << false;
}

void TestDutyRules::overridesAreOfTheAccountable()
{
    QFETCH(bool, hasUnit);
    QFETCH(QString, by);
    QFETCH(QString, from);
    using namespace status_override;
    const qint64 measure = m_shelf.put(
        metric::schema, {{metric::ResponsibleId, hasUnit ? m_owner : m_free}, {metric::Frequency, u"monthly"_s}});
    const QHash<QString, qint64> people{{u"head"_s, m_head}, {u"top"_s, m_top}, {u"owner"_s, m_owner}};
    const QStringList fields = test::fieldsOf(status_override::conduct(Record::empty(status_override::schema),
        test::recordOf(
            status_override::schema, {{MetricId, measure}, {FromOn, from}, {ToOn, from}, {ById, people.value(by)}}),
        m_shelf));
    QTEST(fields.isEmpty(), "isAllowed");
    QVERIFY(fields.isEmpty() || fields == QStringList{u"by_id"_s});
}

void TestDutyRules::objectivesEndOnce_data()
{
    QTest::addColumn<QString>("known"); // status of a note of 1 June; empty: there is none
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("fields");
    const QStringList status{u"status"_s};
    QTest::newRow("first note") << QString() << u"2026-06-02"_s << u"at_risk"_s << QStringList();
    QTest::newRow("on the last day") << QString() << u"2026-06-30"_s << u"achieved"_s << QStringList();
    QTest::newRow("after the end") << QString() << u"2026-07-01"_s << u"achieved"_s << QStringList{u"noted_on"_s};
    QTest::newRow("back on track") << u"off_track"_s << u"2026-06-02"_s << u"on_track"_s << QStringList();
    QTest::newRow("after it was achieved") << u"achieved"_s << u"2026-06-02"_s << u"at_risk"_s << status;
    QTest::newRow("achieved once more") << u"achieved"_s << u"2026-06-02"_s << u"achieved"_s << QStringList();
    QTest::newRow("dropped after it was achieved") << u"achieved"_s << u"2026-06-02"_s << u"dropped"_s << status;
    QTest::newRow("on the same day") << u"dropped"_s << u"2026-06-01"_s << u"on_track"_s << status;
    QTest::newRow("before it was achieved") << u"achieved"_s << u"2026-05-31"_s << u"at_risk"_s << QStringList();
    QTest::newRow("achieved before it was at risk") << u"at_risk"_s << u"2026-05-31"_s << u"achieved"_s << status;
}

void TestDutyRules::objectivesEndOnce()
{
    QFETCH(QString, known);
    QFETCH(QString, day);
    QFETCH(QString, status);
    using namespace objective_progress;
    const qint64 objective = m_shelf.put(objective::schema, {{objective::ToOn, u"2026-06-30"_s}});
    if (!known.isEmpty()) {
        m_shelf.put(objective_progress::schema,
            {{ObjectiveId, objective}, {NotedOn, u"2026-06-01"_s}, {objective_progress::Status, known}});
    }
    QTEST(test::fieldsOf(objective_progress::conduct(Record::empty(objective_progress::schema),
              test::recordOf(objective_progress::schema,
                  {{ObjectiveId, objective}, {NotedOn, day}, {objective_progress::Status, status}}),
              m_shelf)),
        "fields");
}

QTEST_GUILESS_MAIN(TestDutyRules)
#include "tst_dutyrules.moc"
