#include "models/registers/definitions/acknowledgement.h"
#include "models/registers/definitions/audit.h"
#include "models/registers/definitions/audit_scope.h"
#include "models/registers/definitions/communication.h"
#include "models/registers/definitions/control.h"
#include "models/registers/definitions/due_rule.h"
#include "models/registers/definitions/exposure.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/metric.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/policy.h"
#include "models/registers/definitions/policy_version.h"
#include "models/registers/definitions/repeat_candidate.h"
#include "models/registers/definitions/risk.h"
#include "models/registers/definitions/risk_assessment.h"
#include "models/registers/definitions/supplier.h"
#include "models/registers/definitions/training.h"
#include "models/registers/definitions/treatment.h"
#include "models/registers/occasion.h"
#include "models/registers/settling.h"
#include "models/registers/validation.h"
#include "support/judging.h"
#include "support/shelf.h"
#include "support/testdocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;
using test::Values;

/// The rules that the data dictionary writes beside single columns, each with what it says.
class TestDictionaryRules : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void columnsAreJudged_data();
    void columnsAreJudged();
    void whatStaysIsNotJudgedAgain();
    void clausesAreThoseOfAdoptedFrameworks_data();
    void clausesAreThoseOfAdoptedFrameworks();
    void timeLimitsAreThereOnce();
    void policyInForceIsApproved();
    void closedRisksHaveTheirDay();
    void scoresAreWithinTheirBounds_data();
    void scoresAreWithinTheirBounds();
    void daysOfValidityAreInOrder();

private:
    test::Shelf m_shelf;
    qint64 m_person = 0;
    qint64 m_other = 0;
    qint64 m_organization = 0;
};

void TestDictionaryRules::init()
{
    test::failOnAnyWarning();
    m_shelf = test::Shelf();
    m_organization = m_shelf.put(organization::schema, {{organization::SmallOrganization, 0LL}});
    m_person = m_shelf.put(person::schema, {{person::Name, u"One"_s}});
    m_other = m_shelf.put(person::schema, {{person::Name, u"Other"_s}});
}

/// Values of a new record, the columns of which something is said, and words of it.
struct Row
{
    const char *name;
    const RegisterSchema *schema;
    Values values;
    QStringList fields = {};
    QString words = {};
};

static QList<Row> organizationRows()
{
    using namespace organization;
    const Values good{{Currency, u"EUR"_s}, {FiscalYearStart, u"07-01"_s}, {organization::TimeZone, u"Europe/London"_s},
        {WorkingDays, u"mon,tue,wed,thu,fri"_s}};
    const auto over = [&](qsizetype field, const Value &value) {
        Values values = good;
        values.insert(field, value);
        return values;
    };
    const QStringList currency{u"currency"_s};
    const QStringList year{u"fiscal_year_start"_s};
    const QStringList zone{u"time_zone"_s};
    const RegisterSchema *const of = &organization::schema;
    return {
        {"organization", of, good},
        {"currency in words", of, over(Currency, u"eur"_s), currency, u"three capital letters"_s},
        {"currency as a sign", of, over(Currency, u"€"_s), currency, u"three capital letters"_s},
        {"currency of no country", of, over(Currency, u"XQZ"_s), {u"~currency"_s}, u"No country pays with XQZ"_s},
        {"currency of another country", of, over(Currency, u"JPY"_s)},
        {"year from the 13th month", of, over(FiscalYearStart, u"13-01"_s), year, u"such as 07-01"_s},
        {"year from a leap day", of, over(FiscalYearStart, u"02-29"_s), year, u"such as 07-01"_s},
        {"year from July", of, over(FiscalYearStart, u"July"_s), year, u"such as 07-01"_s},
        {"zone that is not there", of, over(organization::TimeZone, u"Europe/Leeds"_s), zone,
            u"no time zone “Europe/Leeds”"_s},
        {"zone as an offset", of, over(organization::TimeZone, u"UTC+01:00"_s), zone, u"such as Europe/London"_s},
        {"zone UTC", of, over(organization::TimeZone, u"UTC"_s)},
        {"six working days", of, over(WorkingDays, u"Mon, tue,wed,thu,fri,sat"_s)},
        {"working days in German", of, over(WorkingDays, u"mon,die"_s), {u"working_days"_s},
            u"“die” is no working day"_s},
        {"working days with a gap", of, over(WorkingDays, u"mon,,tue"_s), {u"working_days"_s}, u"no working day"_s},
        {"holidays", of, over(Holidays, u"2026-12-25\n\n2026-12-28\n"_s)},
        {"holiday that is no day", of, over(Holidays, u"2026-12-25\n2026-02-30"_s), {u"holidays"_s},
            u"“2026-02-30” is no day"_s},
        {"frameworks", of, over(Frameworks, u"iso27001_2022, soc2_tsc_2017"_s)},
        {"framework that is not there", of, over(Frameworks, u"iso27001_2022,pci_dss"_s), {u"frameworks"_s},
            u"There is no framework “pci_dss”"_s},
        {"logo as PNG", of, over(Logo, "\x89PNG\r\n\x1a\n..."_ba)},
        {"logo as SVG", of, over(Logo, "<?xml version='1.0'?>\n<svg/>"_ba)},
        {"logo of another kind", of, over(Logo, "GIF89a"_ba), {u"logo"_s}, u"PNG or SVG"_s},
        {"logo that is too large", of, over(Logo, QByteArray("<svg").append(QByteArray(1 << 20, ' '))), {u"logo"_s},
            u"larger than 1 MiB"_s},
    };
}

static QList<Row> catalogueRows()
{
    const auto incidentOf = [](const char *of, const char *type, const char *marking = nullptr) {
        using namespace incident;
        return Values{{RsitClass, QString::fromLatin1(of)}, {RsitType, QString::fromLatin1(type)},
            {Marking, marking ? Value(QString::fromLatin1(marking)) : Value()}};
    };
    const RegisterSchema *const cases = &incident::schema;
    return {
        {"scope of a clause", &audit_scope::schema, {{audit_scope::Item, u"9.2.1"_s}}},
        {"scope of a control", &audit_scope::schema, {{audit_scope::Item, u"A.8.34"_s}}},
        {"scope of nothing", &audit_scope::schema, {{audit_scope::Item, u"A.8.35"_s}}, {u"item"_s},
            u"“A.8.35” is no clause or control"_s},
        {"control", &control::schema, {{control::Code, u"A.5.1"_s}}},
        {"theme of controls", &control::schema, {{control::Code, u"A.5"_s}}, {u"code"_s}, u"no control of Annex A"_s},
        {"clause as a control", &control::schema, {{control::Code, u"5.1"_s}}, {u"code"_s}, u"A.5.1 to A.8.34"_s},
        {"treatment by a control", &treatment::schema, {{treatment::ControlCode, u"A.8.9"_s}}},
        {"treatment without one", &treatment::schema, {}},
        {"treatment by no control", &treatment::schema, {{treatment::ControlCode, u"A.9.1"_s}}, {u"control_code"_s},
            u"“A.9.1” is no control"_s},
        {"incident", cases, incidentOf("Fraud", "Phishing", "TLP:AMBER+STRICT")},
        {"class that is not there", cases, incidentOf("Phishing", "Phishing"), {u"rsit_class"_s},
            u"There is no class “Phishing”. Known are: Abusive Content, "_s},
        {"type of another class", cases, incidentOf("Fraud", "Infected System"), {u"rsit_type"_s},
            u"“Infected System” is no type of “Fraud”"_s},
        {"marking in own words", cases, incidentOf("Fraud", "Phishing", "Secret"), {u"marking"_s},
            u"“Secret” is no label of the Traffic Light Protocol"_s},
    };
}

static Values scoresOf(qint64 inherent, qint64 residualLikelihood, qint64 residual)
{
    using namespace risk_assessment;
    return {{InherentLikelihood, 4LL}, {InherentImpact, 3LL}, {Inherent, inherent},
        {ResidualLikelihood, residualLikelihood}, {ResidualImpact, 2LL}, {Residual, residual}};
}

static QList<Row> otherRows()
{
    const auto led = [](const char *status, const Values &lead) {
        Values values = lead;
        values.insert(audit::Status, QString::fromLatin1(status));
        return values;
    };
    using namespace acknowledgement;
    return {
        {"result without its review", &communication::schema, {{communication::Kind, u"result_of_review"_s}},
            {u"review_id"_s}, u"Choose “Review”."_s},
        {"result of a review", &communication::schema,
            {{communication::Kind, u"result_of_review"_s}, {communication::ReviewId, 3LL}}},
        {"a leadership act", &communication::schema, {{communication::Kind, u"leadership_act"_s}}},
        {"audit that nobody leads yet", &audit::schema, led("planned", {})},
        {"audit that nobody leads", &audit::schema, led("running", {}), {u"lead_id"_s},
            u"Choose who leads this audit"_s},
        {"audit by others", &audit::schema, led("closed", {{audit::LeadOrganization, u"Certifier"_s}})},
        {"more trained than there are", &training::schema,
            {{training::InScopeCount, 9LL}, {training::CompletedCount, 10LL}}, {u"completed_count"_s},
            u"must be from 0 to"_s},
        {"all are trained", &training::schema, {{training::InScopeCount, 9LL}, {training::CompletedCount, 9LL}}},
        {"nobody read it", &acknowledgement::schema, {}, {u"person_id"_s}, u"Choose who read it"_s},
        {"more read it than there are", &acknowledgement::schema, {{InScopeCount, 3LL}, {AcknowledgedCount, 4LL}},
            {u"acknowledged_count"_s}, u"must be from 0 to"_s},
        {"all read it", &acknowledgement::schema, {{InScopeCount, 3LL}, {AcknowledgedCount, 3LL}}},
        {"month", &exposure::schema, {{exposure::MonthOn, u"2026-07-01"_s}}},
        {"day of a month", &exposure::schema, {{exposure::MonthOn, u"2026-07-02"_s}}, {u"month_on"_s},
            u"by its first day"_s},
        {"scores", &risk_assessment::schema, scoresOf(12, 4, 8)},
        {"wrong inherent score", &risk_assessment::schema, scoresOf(7, 4, 8), {u"inherent"_s}, u"impact is 12"_s},
        {"wrong residual score", &risk_assessment::schema, scoresOf(12, 4, 7), {u"residual"_s}, u"impact is 8"_s},
        {"residual above inherent", &risk_assessment::schema, scoresOf(12, 5, 10), {u"residual_likelihood"_s},
            u"does not raise it"_s},
    };
}

void TestDictionaryRules::columnsAreJudged_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("words");
    for (const Row &row : organizationRows() + catalogueRows() + otherRows()) {
        QTest::addRow("%s: %s", row.schema->table, row.name)
            << row.schema->id() << row.values << row.fields << row.words;
    }
}

static QList<Issue> judged(
    const RegisterSchema &schema, const Record &before, const Record &after, const Lookup &others)
{
    return (schema.check ? schema.check(before, after, others) : QList<Issue>())
        + (schema.conduct ? schema.conduct(before, after, others) : QList<Issue>());
}

void TestDictionaryRules::columnsAreJudged()
{
    QFETCH(QString, table);
    QFETCH(Values, values);
    QFETCH(QString, words);
    const RegisterSchema &schema = *findRegister(table);
    const QList<Issue> issues = judged(schema, Record::empty(schema), test::recordOf(schema, values), m_shelf);
    QTEST(test::fieldsOf(issues), "fields");
    QVERIFY2(test::textOf(issues).contains(words), qPrintable(test::textOf(issues)));
}

/// What was imported before may be mended field by field.
void TestDictionaryRules::whatStaysIsNotJudgedAgain()
{
    for (const Row &row : organizationRows() + catalogueRows() + otherRows()) {
        Record before = test::recordOf(*row.schema, row.values);
        before.id = 99;
        before.revision = 1;
        if (row.schema != &risk_assessment::schema && row.schema != &acknowledgement::schema) {
            QVERIFY2(judged(*row.schema, before, before, m_shelf).isEmpty(), row.name);
        }
    }
}

void TestDictionaryRules::clausesAreThoseOfAdoptedFrameworks_data()
{
    QTest::addColumn<QString>("adopted");
    QTest::addColumn<QString>("clause");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("a control") << u"iso27001_2022"_s << u"A.5.18"_s << true;
    QTest::newRow("a part of a clause") << u"iso27001_2022"_s << u"9.3.2 d.1"_s << true;
    QTest::newRow("no clause") << u"iso27001_2022"_s << u"A.9.2.1"_s << false;
    QTest::newRow("criterion of SOC 2, which is adopted") << u"iso27001_2022, soc2_tsc_2017"_s << u"CC1.1"_s << true;
    QTest::newRow("criterion of SOC 2, which is not") << u"iso27001_2022"_s << u"CC1.1"_s << false;
    QTest::newRow("article of the GDPR") << u"eu_gdpr_2016_679"_s << u"Art. 5"_s << true;
    QTest::newRow("nothing is adopted yet: the standard") << QString() << u"A.5.18"_s << true;
    QTest::newRow("nothing is adopted yet: another") << QString() << u"Art. 5"_s << false;
}

void TestDictionaryRules::clausesAreThoseOfAdoptedFrameworks()
{
    QFETCH(QString, adopted);
    QFETCH(QString, clause);
    m_shelf.change(organization::schema, m_organization, organization::Frameworks, adopted);
    const QList<Issue> issues = finding::conduct(Record::empty(finding::schema),
        test::recordOf(finding::schema, {{finding::Clause, clause}, {finding::Grade, u"ofi"_s}}), m_shelf);
    QTEST(issues.isEmpty(), "isThere");
    if (!issues.isEmpty()) {
        QCOMPARE(test::fieldsOf(issues), QStringList{u"clause"_s});
        QVERIFY(issues.first().text.startsWith(u"“%1” is no clause or control of iso27001_2022"_s.arg(clause)));
    }
}

void TestDictionaryRules::timeLimitsAreThereOnce()
{
    const Values limit{{due_rule::Grade, u"minor"_s}, {due_rule::Step, u"plan"_s}};
    const Record none = Record::empty(due_rule::schema);
    const Record another = test::recordOf(due_rule::schema, limit);
    QVERIFY(due_rule::check(none, another, m_shelf).isEmpty());
    const qint64 id = m_shelf.put(due_rule::schema, limit);
    QCOMPARE(test::fieldsOf(due_rule::check(none, another, m_shelf)), QStringList{u"step"_s});
    const Record same = *m_shelf.find(due_rule::schema, id);
    QVERIFY(due_rule::check(test::with(same, {{due_rule::Step, u"cause"_s}}), same, m_shelf).isEmpty());
}

void TestDictionaryRules::policyInForceIsApproved()
{
    const qint64 id = m_shelf.put(policy::schema, {{policy::Status, u"draft"_s}});
    const Record draft = *m_shelf.find(policy::schema, id);
    const auto putInForce = [&] {
        return policy::conduct(draft, test::with(draft, {{policy::Status, u"in_force"_s}}), m_shelf);
    };
    QCOMPARE(test::fieldsOf(putInForce()), QStringList{u"status"_s});
    QCOMPARE(putInForce().first().mend, u"policy_version"_s);
    m_shelf.put(policy_version::schema, {{policy_version::PolicyId, id}, {policy_version::Version, 1LL}});
    QVERIFY(putInForce().isEmpty());
}

void TestDictionaryRules::closedRisksHaveTheirDay()
{
    const Occasion occasion{QDate(2026, 7, 6), QDateTime({2026, 7, 6}, {9, 0}, Qt::UTC), QTimeZone::utc(), m_person};
    Record active = test::recordOf(risk::schema, {{risk::Status, u"active"_s}, {risk::IdentifiedOn, u"2026-01-10"_s}});
    active.revision = 1;
    const auto judge = [&](const Record &before, const Values &values) {
        return test::fieldsOf(risk::conduct(before, test::with(before, values), m_shelf));
    };
    QCOMPARE(judge(active, {{risk::ClosedOn, u"2026-07-06"_s}}), QStringList{u"closed_on"_s});
    QCOMPARE(judge(active, {{risk::Status, u"closed"_s}}), QStringList{u"closed_on"_s});
    QCOMPARE(judge(active, {{risk::Status, u"closed"_s}, {risk::ClosedOn, u"2026-01-09"_s}}),
        QStringList{u"closed_on"_s}); // before it was identified
    Record closed = test::with(active, {{risk::Status, u"closed"_s}});
    settle(risk::schema, active, closed, occasion, m_shelf);
    QCOMPARE(closed.values.at(risk::ClosedOn), u"2026-07-06"_s);
    QVERIFY(risk::conduct(active, closed, m_shelf).isEmpty());
    Record again = test::with(closed, {{risk::Status, u"active"_s}});
    settle(risk::schema, closed, again, occasion, m_shelf);
    QVERIFY(again.values.at(risk::ClosedOn).isNull());
    QVERIFY(risk::conduct(closed, again, m_shelf).isEmpty());
}

void TestDictionaryRules::scoresAreWithinTheirBounds_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("below") << 0.59 << false;
    QTest::newRow("least") << 0.6 << true;
    QTest::newRow("most") << 1.0 << true;
    QTest::newRow("above") << 1.01 << false;
}

void TestDictionaryRules::scoresAreWithinTheirBounds()
{
    QFETCH(double, score);
    using namespace repeat_candidate;
    const Record candidate = test::recordOf(repeat_candidate::schema, {{EarlierId, 7LL}, {Score, score}});
    QTEST(!validateValue(repeat_candidate::schema, Score, score)
            && !test::fieldsOf(repeat_candidate::conduct(Record::empty(repeat_candidate::schema), candidate, m_shelf))
                    .contains(u"score"_s),
        "isThere");
}

void TestDictionaryRules::daysOfValidityAreInOrder()
{
    using namespace supplier;
    Values values{{Name, u"Host"_s}, {Service, u"Hosting"_s}, {Criticality, u"ordinary"_s}, {PersonalData, 0LL},
        {FromOn, u"2026-02-01"_s}, {ToOn, u"2026-02-01"_s}, {ResponsibleId, m_person}, {AccountableId, m_other}};
    const auto fields = [&] {
        return test::fieldsOf(validate(supplier::schema, nullptr, test::recordOf(supplier::schema, values), m_shelf));
    };
    QCOMPARE(fields(), QStringList());
    values[ToOn] = u"2026-01-31"_s;
    QCOMPARE(fields(), QStringList{u"to_on"_s});
}

QTEST_GUILESS_MAIN(TestDictionaryRules)
#include "tst_dictionaryrules.moc"
