#include "models/registers/choice.h"
#include "models/registers/databaselookup.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/evidence_link.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/reading_mark.h"
#include "models/registers/definitions/review_event.h"
#include "models/registers/definitions/seat_holding.h"
#include "models/registers/definitions/unit.h"
#include "models/registers/recordstore.h"
#include "models/registers/validation.h"
#include "support/testdocument.h"

#include <QCryptographicHash>
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
    std::optional<Record> find(const RegisterSchema &, qint64) const override { return {}; }
    qint64 findReference(const RegisterSchema &, const QString &) const override { return 0; }
    qint64 findUnique(const RegisterSchema &, qsizetype, const Value &value) const override
    {
        return value.toString() == u"TAKEN" ? 7 : 0;
    }
    QList<Record> findAll(const RegisterSchema &schema, const FieldValues &wanted) const override
    {
        QList<Record> found;
        for (const Record &record : records.value(schema.id())) {
            const bool isWanted = std::all_of(wanted.begin(), wanted.end(),
                [&](const auto &pair) { return record.values.at(pair.first) == pair.second; });
            found << (isWanted ? QList{record} : QList<Record>());
        }
        return found;
    }

    QHash<QString, QList<Record>> records;
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
    void evidenceIsWhatItsContentIs_data();
    void evidenceIsWhatItsContentIs();
    void theOrganizationLimitsEvidence();
    void thereIsOneOrganization();
    void periodsDoNotOverlap_data();
    void periodsDoNotOverlap();
    void untouchedPeriodsAreNotJudged();
    void linksLeadToRecords_data();
    void linksLeadToRecords();
    void theSampleIsValid_data();
    void theSampleIsValid();
};

static Record wholeFinding()
{
    Record record = Record::empty(finding::schema);
    record.values[finding::Title] = u"Door left open"_s;
    record.values[finding::Source] = u"customer"_s;
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
    QTest::newRow("line separator") << int(finding::Title) << QVariant(u"a\u2028b"_s);
    QTest::newRow("paragraph separator") << int(finding::Title) << QVariant(u"a\u2029b"_s);
    QTest::newRow("next line") << int(finding::Title) << QVariant(u"a\u0085b"_s);
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
    const QString pairs = u"😀"_s.repeated(length); // characters, not halves of them
    QCOMPARE(!validateValue(finding::schema, finding::Title, pairs).has_value(), isRight);
    QCOMPARE(!validateValue(finding::schema, finding::Cycle, 1).has_value(), true); // an int from a form will do
}

static const QByteArray digestOfHello = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

static Record evidenceOf(const QByteArray &content, qint64 size, const QString &sha256)
{
    Record record = Record::empty(evidence::schema);
    record.values[evidence::Title] = u"Minutes"_s;
    record.values[evidence::FileName] = u"minutes.txt"_s;
    record.values[evidence::MediaType] = u"text/plain"_s;
    record.values[evidence::Size] = size;
    record.values[evidence::Sha256] = sha256;
    record.values[evidence::Content] = content.isEmpty() ? QVariant() : QVariant(content);
    record.values[evidence::DatedOn] = u"2026-07-01"_s;
    record.values[evidence::AddedById] = 1LL;
    record.values[evidence::AddedOn] = u"2026-07-02"_s;
    return record;
}

static QStringList fieldsOf(const QList<Issue> &issues)
{
    QStringList fields;
    for (const Issue &issue : issues) {
        fields << issue.field;
    }
    return fields;
}

void TestValidation::evidenceIsWhatItsContentIs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("sha256");
    QTest::addColumn<QStringList>("fields");
    const QByteArray hello = "hello";
    const QString right = QString::fromLatin1(digestOfHello);
    QTest::newRow("whole") << hello << qint64(5) << right << QStringList();
    QTest::newRow("negative size") << hello << qint64(-5) << right << QStringList{u"size"_s};
    QTest::newRow("other size") << hello << qint64(6) << right << QStringList{u"size"_s};
    QTest::newRow("no digest") << hello << qint64(5) << u"aaaa"_s << QStringList{u"sha256"_s};
    QTest::newRow("capital digest") << hello << qint64(5) << right.toUpper() << QStringList{u"sha256"_s};
    QTest::newRow("digest of another file") << hello << qint64(5) << QString(64, u'a') << QStringList{u"sha256"_s};
    QTest::newRow("all wrong") << hello << qint64(-5) << u"aaaa"_s << QStringList{u"size"_s, u"sha256"_s};
    QTest::newRow("content redacted") << QByteArray() << qint64(5) << right << QStringList();
    QTest::newRow("no digest, content redacted") << QByteArray() << qint64(5) << u"aaaa"_s << QStringList{u"sha256"_s};
}

void TestValidation::evidenceIsWhatItsContentIs()
{
    QFETCH(QByteArray, content);
    QFETCH(qint64, size);
    QFETCH(QString, sha256);
    const Record record = evidenceOf(content, size, sha256);
    QTEST(fieldsOf(validate(evidence::schema, nullptr, record, FakeLookup())), "fields");
    QCOMPARE(validate(evidence::schema, &record, record, FakeLookup()), QList<Issue>()); // nothing was changed
}

void TestValidation::theOrganizationLimitsEvidence()
{
    const QByteArray content(1024 * 1024 + 1, 'x');
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const Record record = evidenceOf(content, content.size(), digest);
    FakeLookup others;
    QCOMPARE(validate(evidence::schema, nullptr, record, others), QList<Issue>());
    Record settings = Record::empty(organization::schema);
    settings.values[organization::EvidenceLimitMib] = 1LL;
    others.records[u"organization"_s] = {settings};
    QCOMPARE(fieldsOf(validate(evidence::schema, nullptr, record, others)), QStringList{u"content"_s});
    const QByteArray fits = content.chopped(1);
    const QString digestOfFitting
        = QString::fromLatin1(QCryptographicHash::hash(fits, QCryptographicHash::Sha256).toHex());
    QCOMPARE(
        validate(evidence::schema, nullptr, evidenceOf(fits, fits.size(), digestOfFitting), others), QList<Issue>());
}

void TestValidation::thereIsOneOrganization()
{
    QTemporaryDir folder;
    const auto document = test::sampleDocument(folder);
    const DatabaseLookup others(document->database());
    Record record = *RecordStore(document->database(), organization::schema).find(1);
    QCOMPARE(validate(organization::schema, nullptr, record, others), QList<Issue>());
    record.id = 0;
    const QList<Issue> issues = validate(organization::schema, nullptr, record, others);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().text, u"A document has one organization only. Change that one."_s);
}

static Record holding(qint64 id, qint64 seat, const QString &from, const QString &to)
{
    Record record = Record::empty(seat_holding::schema);
    record.id = id;
    record.values[seat_holding::SeatId] = seat;
    record.values[seat_holding::PersonId] = 1LL;
    record.values[seat_holding::FromOn] = from;
    record.values[seat_holding::ToOn] = to.isEmpty() ? QVariant() : QVariant(to);
    return record;
}

void TestValidation::periodsDoNotOverlap_data()
{
    QTest::addColumn<qint64>("seat");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("text");
    const QString closed = u"Another holder of a seat is valid from 1 Feb 2026 to 28 Feb 2026. Enter other days."_s;
    const QString open = u"Another holder of a seat is valid from 1 May 2026 on, without an end. Enter its last day "
                         "first, or other days here."_s;
    QTest::newRow("before all") << 1LL << u"2026-01-01"_s << u"2026-01-31"_s << QString();
    QTest::newRow("between") << 1LL << u"2026-03-01"_s << u"2026-04-30"_s << QString();
    QTest::newRow("another seat") << 2LL << u"2026-02-10"_s << QString() << QString();
    QTest::newRow("one day in common") << 1LL << u"2026-01-01"_s << u"2026-02-01"_s << closed;
    QTest::newRow("inside") << 1LL << u"2026-02-10"_s << u"2026-02-11"_s << closed;
    QTest::newRow("around") << 1LL << u"2026-01-10"_s << u"2026-04-11"_s << closed;
    QTest::newRow("last day in common") << 1LL << u"2026-02-28"_s << u"2026-03-01"_s << closed;
    QTest::newRow("after the open one") << 1LL << u"2026-06-01"_s << QString() << open;
    QTest::newRow("open, before the open one") << 1LL << u"2026-04-01"_s << QString() << open;
}

void TestValidation::periodsDoNotOverlap()
{
    QFETCH(qint64, seat);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, text);
    FakeLookup others;
    others.records[u"seat_holding"_s]
        = {holding(1, 1, u"2026-02-01"_s, u"2026-02-28"_s), holding(2, 1, u"2026-05-01"_s, {})};
    const QList<Issue> issues = validate(seat_holding::schema, nullptr, holding(0, seat, from, to), others);
    QCOMPARE(issues.isEmpty() ? QString() : issues.first().text, text);
    QCOMPARE(fieldsOf(issues), text.isEmpty() ? QStringList() : QStringList{u"from_on"_s});
}

void TestValidation::untouchedPeriodsAreNotJudged()
{
    FakeLookup others;
    const Record first = holding(1, 1, u"2026-02-01"_s, {});
    others.records[u"seat_holding"_s] = {first, holding(2, 1, u"2026-05-01"_s, {})};
    Record after = first;
    after.values[seat_holding::Note] = u"Acting"_s;
    QCOMPARE(validate(seat_holding::schema, &first, after, others), QList<Issue>());
    after.values[seat_holding::ToOn] = u"2026-04-30"_s;
    QCOMPARE(validate(seat_holding::schema, &first, after, others), QList<Issue>());
    after.values[seat_holding::ToOn] = u"2026-05-01"_s;
    QCOMPARE(validate(seat_holding::schema, &first, after, others).size(), 1);
}

void TestValidation::linksLeadToRecords_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("a record") << u"risk"_s << 9LL << QStringList();
    QTest::newRow("no record") << u"risk"_s << 10LL << QStringList{u"record_id"_s};
    QTest::newRow("no register") << u"weather"_s << 9LL << QStringList{u"record_register"_s};
}

void TestValidation::linksLeadToRecords()
{
    QFETCH(QString, table);
    QFETCH(qint64, id);
    Record record = Record::empty(evidence_link::schema);
    record.values[evidence_link::EvidenceId] = 1LL;
    record.values[evidence_link::RecordRegister] = table;
    record.values[evidence_link::RecordId] = id;
    QTEST(fieldsOf(validate(evidence_link::schema, nullptr, record, FakeLookup())), "fields");
}

void TestValidation::theSampleIsValid_data()
{
    requiredFieldsAreRequired_data();
}

void TestValidation::theSampleIsValid()
{
    QFETCH(QString, table);
    QTemporaryDir folder;
    const auto document = test::sampleDocument(folder);
    const RegisterSchema &schema = *findRegister(table);
    const DatabaseLookup others(document->database());
    QList<Issue> issues;
    const Result<> visited = RecordStore(document->database(), schema).visitAll([&](const Record &record) -> Result<> {
        Record told = record; // steps are judged when they are taken, not when they are told
        told.origin = u"imported"_s;
        issues += validate(schema, nullptr, told, others);
        return {};
    });
    QVERIFY(visited);
    QVERIFY2(!hasError(issues), qPrintable(errorText(issues)));
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
