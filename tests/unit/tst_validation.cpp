#include "models/registers/choice.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/reading_mark.h"
#include "models/registers/definitions/review_event.h"
#include "models/registers/definitions/unit.h"
#include "models/registers/validation.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

namespace {

/// Knows some records without a database.
class FakeLookup final : public Lookup
{
public:
    const RegisterSchema *schema(QAnyStringView table) const override { return findRegister(table); }
    bool exists(const RegisterSchema &, qint64 id) const override { return id >= 1 && id <= 9; }
    qint64 findUnique(const RegisterSchema &, qsizetype, const Value &value) const override
    {
        return value.toString() == u"TAKEN" ? 7 : 0;
    }
};

} // namespace

/// The description of a register judges its records, without a database.
class TestValidation : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void acceptsAWholeRecord();
    void namesTheFieldOfEveryProblem_data();
    void namesTheFieldOfEveryProblem();
    void findsEveryProblemAtOnce();
    void requiredFieldsAreRequired_data();
    void requiredFieldsAreRequired();
    void timesAreWholeOrNotThere_data();
    void timesAreWholeOrNotThere();
    void requiredTimesMayBeUnknown();
    void uniqueValuesMayBeKeptByTheirOwner();
    void immutableFieldsMayBeFilledOnce();
    void unchangedReferencesAreNotAskedForAgain();
    void standInsAreNotAskedFor();
    void limitsAreInclusive_data();
    void limitsAreInclusive();
};

static Record wholeFinding()
{
    Record record = Record::empty(finding::schema);
    record.values[finding::Title] = u"Door left open"_s;
    record.values[finding::Source] = u"audit"_s;
    record.values[finding::Grade] = u"minor"_s;
    record.values[finding::Status] = u"draft"_s;
    record.values[finding::Clause] = u"A.7.2"_s;
    record.values[finding::UnitId] = 1LL;
    record.values[finding::ResponsibleId] = 2LL;
    record.values[finding::AccountableId] = 3LL;
    record.values[finding::Cycle] = 1LL;
    return record;
}

static QList<Issue> judge(const Record &after, const Record *before = nullptr)
{
    return validate(finding::schema, before, after, FakeLookup());
}

void TestValidation::acceptsAWholeRecord()
{
    QCOMPARE(judge(wholeFinding()), QList<Issue>());
}

void TestValidation::namesTheFieldOfEveryProblem_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("null") << int(finding::Title) << QVariant();
    QTest::newRow("null text") << int(finding::Title) << QVariant(QString());
    QTest::newRow("only spaces") << int(finding::Title) << QVariant(u" \u00a0 "_s);
    QTest::newRow("bell") << int(finding::Title) << QVariant(u"a\u0007"_s);
    QTest::newRow("NUL") << int(finding::Title) << QVariant(QString(u"a"_s + QChar(u'\0')));
    QTest::newRow("override") << int(finding::Seen) << QVariant(u"a\u202e"_s);
    QTest::newRow("isolate") << int(finding::Seen) << QVariant(u"a\u2066"_s);
    QTest::newRow("half a pair") << int(finding::Seen) << QVariant(QString(QChar(0xd800)));
    QTest::newRow("two lines") << int(finding::Title) << QVariant(u"a\nb"_s);
    QTest::newRow("no choice") << int(finding::Source) << QVariant(u""_s);
    QTest::newRow("other choice") << int(finding::CauseCode) << QVariant(u"bad luck"_s);
    QTest::newRow("other day") << int(finding::RaisedOn) << QVariant(u"yesterday"_s);
    QTest::newRow("slashes") << int(finding::RaisedOn) << QVariant(u"2026/07/06"_s);
    QTest::newRow("unknown person") << int(finding::RaisedById) << QVariant(10LL);
    QTest::newRow("person number 0") << int(finding::RaisedById) << QVariant(0LL);
    QTest::newRow("text for a reference") << int(finding::RaisedById) << QVariant(u"P01"_s);
    QTest::newRow("cycle 0") << int(finding::Cycle) << QVariant(0LL);
    QTest::newRow("decimal cycle") << int(finding::Cycle) << QVariant(1.5);
    QTest::newRow("number for a text") << int(finding::Title) << QVariant(5LL);
}

void TestValidation::namesTheFieldOfEveryProblem()
{
    QFETCH(int, field);
    QFETCH(QVariant, value);
    Record record = wholeFinding();
    record.id = 5;
    record.values[field] = value;
    const QList<Issue> issues = judge(record);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().severity, Issue::Severity::Error);
    QCOMPARE(issues.first().registerId, u"finding"_s);
    QCOMPARE(issues.first().recordId, 5);
    QCOMPARE(issues.first().field, QString::fromUtf8(finding::schema.field(field).column));
    QVERIFY2(issues.first().text.contains(finding::schema.labelText(field)), qPrintable(issues.first().text));
    QVERIFY(issues.first().text.endsWith(u'.'));
}

void TestValidation::findsEveryProblemAtOnce()
{
    const QList<Issue> issues = judge(Record::empty(finding::schema));
    QStringList fields;
    for (const Issue &issue : issues) {
        fields << issue.field;
    }
    QCOMPARE(fields,
        (QStringList{u"title"_s, u"source"_s, u"grade"_s, u"status"_s, u"clause"_s, u"unit_id"_s, u"responsible_id"_s,
            u"accountable_id"_s, u"cycle"_s}));
    QCOMPARE(errorText(issues).count(u'\n'), fields.size() - 1);
}

void TestValidation::requiredFieldsAreRequired_data()
{
    QTest::addColumn<QString>("table");
    for (const RegisterSchema *schema : allRegisters()) {
        QTest::newRow(schema->table) << schema->id();
    }
}

void TestValidation::requiredFieldsAreRequired()
{
    QFETCH(QString, table);
    const RegisterSchema &schema = *findRegister(table);
    QStringList expected;
    for (const Field &field : schema.fields) {
        if (field.necessity == Necessity::Always) {
            expected << QString::fromUtf8(field.column);
        }
    }
    QStringList found;
    for (const Issue &issue : validate(schema, nullptr, Record::empty(schema), FakeLookup())) {
        found << issue.field;
    }
    QCOMPARE(found, expected);
}

void TestValidation::timesAreWholeOrNotThere_data()
{
    QTest::addColumn<QVariant>("at");
    QTest::addColumn<QVariant>("offset");
    QTest::addColumn<QVariant>("precision");
    QTest::addColumn<bool>("isRight");
    const QVariant at(u"2026-07-06T07:00Z"_s);
    const QVariant null;
    QTest::newRow("not happened") << null << null << null << true;
    QTest::newRow("known") << at << QVariant(60LL) << QVariant(u"minute"_s) << true;
    QTest::newRow("happened, not known when") << null << null << QVariant(u"unknown"_s) << true;
    QTest::newRow("no offset") << at << null << QVariant(u"minute"_s) << false;
    QTest::newRow("no precision") << at << QVariant(60LL) << null << false;
    QTest::newRow("no time") << null << QVariant(60LL) << QVariant(u"minute"_s) << false;
    QTest::newRow("only an offset") << null << QVariant(60LL) << null << false;
    QTest::newRow("only a precision") << null << null << QVariant(u"day"_s) << false;
    QTest::newRow("unknown but given") << at << QVariant(60LL) << QVariant(u"unknown"_s) << false;
    QTest::newRow("offset of the far east") << at << QVariant(840LL) << QVariant(u"hour"_s) << true;
    QTest::newRow("offset beyond the earth") << at << QVariant(841LL) << QVariant(u"hour"_s) << false;
}

void TestValidation::timesAreWholeOrNotThere()
{
    QFETCH(QVariant, at);
    QFETCH(QVariant, offset);
    QFETCH(QVariant, precision);
    QFETCH(bool, isRight);
    Record record = Record::empty(incident::schema);
    record.values[incident::DetectedAt] = at;
    record.values[incident::DetectedOffset] = offset;
    record.values[incident::DetectedPrecision] = precision;
    const QList<Issue> issues = validate(incident::schema, nullptr, record, FakeLookup());
    const auto isAboutDetection = [](const Issue &issue) { return issue.field.startsWith(u"detected"_s); };
    QCOMPARE(std::none_of(issues.begin(), issues.end(), isAboutDetection), isRight);
}

void TestValidation::requiredTimesMayBeUnknown()
{
    Record record = Record::empty(reading_mark::schema);
    record.values[reading_mark::ReviewId] = 1LL;
    record.values[reading_mark::PersonId] = 1LL;
    record.values[reading_mark::Place] = QString::fromUtf8(findChoiceSet("reading_place")->choices.front().code);
    QCOMPARE(validate(reading_mark::schema, nullptr, record, FakeLookup()).size(), 1);
    record.values[reading_mark::MarkedPrecision] = u"unknown"_s;
    QCOMPARE(validate(reading_mark::schema, nullptr, record, FakeLookup()), QList<Issue>());
}

void TestValidation::uniqueValuesMayBeKeptByTheirOwner()
{
    Record record = Record::empty(unit::schema);
    record.values[unit::Code] = u"TAKEN"_s;
    record.values[unit::Name] = u"Name"_s;
    record.values[unit::SeatId] = 1LL;
    record.values[unit::IsSecurity] = 0LL;
    QCOMPARE(validate(unit::schema, nullptr, record, FakeLookup()).size(), 1);
    record.id = 7;
    QCOMPARE(validate(unit::schema, nullptr, record, FakeLookup()), QList<Issue>());
    record.id = 8;
    Record before = record;
    QCOMPARE(validate(unit::schema, &before, record, FakeLookup()), QList<Issue>()); // not changed
    before.values[unit::Code] = u"OTHER"_s;
    QCOMPARE(validate(unit::schema, &before, record, FakeLookup()).size(), 1);
}

void TestValidation::immutableFieldsMayBeFilledOnce()
{
    const Record before = wholeFinding();
    Record after = before;
    after.values[finding::OriginalDueOn] = u"2026-10-01"_s;
    QCOMPARE(judge(after, &before), QList<Issue>());
    Record moved = after;
    moved.values[finding::OriginalDueOn] = u"2026-10-02"_s;
    QCOMPARE(judge(moved, &after).size(), 1);
    moved.values[finding::OriginalDueOn] = {};
    QCOMPARE(judge(moved, &after).size(), 1);
}

void TestValidation::unchangedReferencesAreNotAskedForAgain()
{
    Record before = wholeFinding();
    before.values[finding::RaisedById] = 77LL; // was removed by other means
    Record after = before;
    after.values[finding::Title] = u"Other"_s;
    QCOMPARE(judge(after, &before), QList<Issue>());
}

void TestValidation::standInsAreNotAskedFor()
{
    Record record = wholeFinding();
    record.values[finding::RaisedById] = -1LL;
    QCOMPARE(judge(record), QList<Issue>());
}

void TestValidation::limitsAreInclusive_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("at the limit") << qsizetype(300) << true;
    QTest::newRow("one beyond") << qsizetype(301) << false;
}

void TestValidation::limitsAreInclusive()
{
    QFETCH(qsizetype, length);
    QFETCH(bool, isRight);
    const std::optional<Issue> issue = validateValue(finding::schema, finding::Title, QString(length, u'x'));
    QCOMPARE(!issue.has_value(), isRight);
    QCOMPARE(!validateValue(finding::schema, finding::Cycle, 1).has_value(), true); // an int from a form will do
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
