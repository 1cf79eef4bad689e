#include "models/registers/codec.h"
#include "models/registers/validation.h"
#include "support/randomvalue.h"
#include "support/testdocument.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <cmath>
#include <ctime>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Every value has one text and one JSON form, which give it back.
class TestCodec : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void textAndJsonGiveEveryValueBack_data();
    void textAndJsonGiveEveryValueBack();
    void refusesWhatTheFieldCannotHold_data();
    void refusesWhatTheFieldCannotHold();
    void readsOtherSpellings_data();
    void readsOtherSpellings();
    void timesDoNotDependOnTheLocalTimeZone();
    void normalizesWhatFormsGive_data();
    void normalizesWhatFormsGive();
    void showsWordsAndLocalForms_data();
    void showsWordsAndLocalForms();
};

static Field fieldOf(FieldType type)
{
    using namespace define;
    switch (type) {
    case FieldType::Text:
        return text("a", "A");
    case FieldType::LongText:
        return longText("a", "A");
    case FieldType::Integer:
        return integer("a", "A");
    case FieldType::Decimal:
        return decimal("a", "A");
    case FieldType::Date:
        return date("a", "A");
    case FieldType::Time:
        return time("a", "A");
    case FieldType::TimeOffset:
        return timeOffset("a");
    case FieldType::TimePrecision:
        return timePrecision("a");
    case FieldType::Choice:
        return choice("a", "A", "grade");
    case FieldType::Reference:
        return reference("a", "A", "person");
    case FieldType::YesNo:
        return yesNo("a", "A");
    case FieldType::Blob:
        return blob("a", "A");
    }
    Q_UNREACHABLE();
}

void TestCodec::textAndJsonGiveEveryValueBack_data()
{
    QTest::addColumn<QString>("table");
    for (const RegisterSchema *schema : allRegisters()) {
        QTest::newRow(schema->table) << schema->id();
    }
}

void TestCodec::textAndJsonGiveEveryValueBack()
{
    QFETCH(QString, table);
    const RegisterSchema &schema = *findRegister(table);
    QRandomGenerator random(27001);
    for (int round = 0; round < 200; ++round) {
        for (const Field &field : schema.fields) {
            const Value value = test::randomValue(field, random);
            const QString text = codec::toText(field, value);
            const Result<Value> fromText = codec::fromText(field, text);
            QVERIFY2(fromText, qPrintable(text));
            QCOMPARE(*fromText, value);
            QCOMPARE(fromText->typeId(), value.typeId());
            const Result<Value> fromJson = codec::fromJson(field, codec::toJson(field, value));
            QVERIFY2(fromJson, qPrintable(text));
            QCOMPARE(*fromJson, value);
            QCOMPARE(codec::normalized(field, value), value);
            QCOMPARE(codec::displayText(field, value).isEmpty(), text.isEmpty());
        }
    }
}

void TestCodec::refusesWhatTheFieldCannotHold_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("text");
    QTest::newRow("word for an integer") << FieldType::Integer << u"five"_s;
    QTest::newRow("decimal for an integer") << FieldType::Integer << u"5.5"_s;
    QTest::newRow("integer too large") << FieldType::Integer << u"9223372036854775808"_s;
    QTest::newRow("group separators") << FieldType::Integer << u"1,000"_s;
    QTest::newRow("word for a decimal") << FieldType::Decimal << u"much"_s;
    QTest::newRow("decimal comma") << FieldType::Decimal << u"1,5"_s;
    QTest::newRow("infinity") << FieldType::Decimal << u"inf"_s;
    QTest::newRow("not a number") << FieldType::Decimal << u"nan"_s;
    QTest::newRow("decimal too large") << FieldType::Decimal << u"1e999"_s;
    QTest::newRow("30 February") << FieldType::Date << u"2026-02-30"_s;
    QTest::newRow("29 February of no leap year") << FieldType::Date << u"2026-02-29"_s;
    QTest::newRow("short day") << FieldType::Date << u"2026-7-6"_s;
    QTest::newRow("slashes") << FieldType::Date << u"2026/07/06"_s;
    QTest::newRow("dots") << FieldType::Date << u"2026.07.06"_s;
    QTest::newRow("day first") << FieldType::Date << u"06-07-2026"_s;
    QTest::newRow("day and time for a day") << FieldType::Date << u"2026-07-06T10:00Z"_s;
    QTest::newRow("space behind a day") << FieldType::Date << u"2026-07-06 "_s;
    QTest::newRow("Arabic digits") << FieldType::Date << u"٢٠٢٦-٠٧-٠٦"_s;
    QTest::newRow("day for a time") << FieldType::Time << u"2026-07-06"_s;
    QTest::newRow("seconds") << FieldType::Time << u"2026-07-06T10:00:00Z"_s;
    QTest::newRow("local time") << FieldType::Time << u"2026-07-06T10:00"_s;
    QTest::newRow("offset") << FieldType::Time << u"2026-07-06T10:00+01:00"_s;
    QTest::newRow("hour 24") << FieldType::Time << u"2026-07-06T24:00Z"_s;
    QTest::newRow("minute 60") << FieldType::Time << u"2026-07-06T10:60Z"_s;
    QTest::newRow("small letters") << FieldType::Time << u"2026-07-06t10:00z"_s;
    QTest::newRow("time on 30 February") << FieldType::Time << u"2026-02-30T10:00Z"_s;
    QTest::newRow("other choice") << FieldType::Choice << u"huge"_s;
    QTest::newRow("word of a choice") << FieldType::Choice << u"Major nonconformity"_s;
    QTest::newRow("other precision") << FieldType::TimePrecision << u"second"_s;
    QTest::newRow("perhaps") << FieldType::YesNo << u"perhaps"_s;
    QTest::newRow("2 for yes") << FieldType::YesNo << u"2"_s;
    QTest::newRow("name for a reference") << FieldType::Reference << u"P01"_s;
    QTest::newRow("not base64") << FieldType::Blob << u"!!!"_s;
}

void TestCodec::refusesWhatTheFieldCannotHold()
{
    QFETCH(FieldType, type);
    QFETCH(QString, text);
    const Result<Value> value = codec::fromText(fieldOf(type), text);
    QVERIFY(!value);
    QCOMPARE(value.error().code, Error::Code::Invalid);
    QVERIFY(!value.error().message.isEmpty());
    QVERIFY(!codec::fromJson(fieldOf(type), text));
}

void TestCodec::readsOtherSpellings_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("true") << FieldType::YesNo << QJsonValue(true) << QVariant(1LL);
    QTest::newRow("no") << FieldType::YesNo << QJsonValue(u"no"_s) << QVariant(0LL);
    QTest::newRow("exponent") << FieldType::Decimal << QJsonValue(u"1e3"_s) << QVariant(1000.0);
    QTest::newRow("number as text") << FieldType::Integer << QJsonValue(u"-12"_s) << QVariant(-12LL);
    QTest::newRow("text as number") << FieldType::Text << QJsonValue(5) << QVariant(u"5"_s);
    QTest::newRow("whole decimal") << FieldType::Decimal << QJsonValue(5) << QVariant(5.0);
    QTest::newRow("nothing") << FieldType::Date << QJsonValue(u""_s) << QVariant();
    QTest::newRow("empty text stays") << FieldType::Text << QJsonValue(u""_s) << QVariant(u""_s);
    QTest::newRow("missing") << FieldType::Text << QJsonValue(QJsonValue::Undefined) << QVariant();
    QTest::newRow("leap day") << FieldType::Date << QJsonValue(u"2024-02-29"_s) << QVariant(u"2024-02-29"_s);
}

void TestCodec::readsOtherSpellings()
{
    QFETCH(FieldType, type);
    QFETCH(QJsonValue, json);
    QFETCH(QVariant, value);
    const Result<Value> read = codec::fromJson(fieldOf(type), json);
    QVERIFY(read);
    QCOMPARE(*read, value);
    QCOMPARE(read->isNull(), value.isNull());
    QVERIFY(!codec::fromJson(fieldOf(type), QJsonArray()));
    QVERIFY(!codec::fromJson(fieldOf(type), QJsonObject()));
}

// Half past two on 29 March 2026 does not exist on the clocks of Berlin, yet it is a time in UTC.
void TestCodec::timesDoNotDependOnTheLocalTimeZone()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    const bool isSkipped = !QDateTime(QDate(2026, 3, 29), QTime(2, 30)).isValid();
    const bool isTaken = codec::isTime(u"2026-03-29T02:30Z"_s);
    qputenv("TZ", "UTC");
    tzset();
    QVERIFY2(isSkipped, "the time zone database is missing");
    QVERIFY(isTaken);
}

void TestCodec::normalizesWhatFormsGive_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QVariant>("given");
    QTest::addColumn<QVariant>("kept");
    QTest::newRow("int") << FieldType::Integer << QVariant(5) << QVariant(5LL);
    QTest::newRow("unsigned") << FieldType::Integer << QVariant(5U) << QVariant(5LL);
    QTest::newRow("bool") << FieldType::YesNo << QVariant(true) << QVariant(1LL);
    QTest::newRow("whole decimal") << FieldType::Decimal << QVariant(5) << QVariant(5.0);
    QTest::newRow("minus zero") << FieldType::Decimal << QVariant(-0.0) << QVariant(0.0);
    QTest::newRow("null text") << FieldType::Text << QVariant(QString()) << QVariant();
    QTest::newRow("empty text") << FieldType::Text << QVariant(u""_s) << QVariant(u""_s);
    QTest::newRow("empty bytes") << FieldType::Blob << QVariant(QByteArray("", 0)) << QVariant();
    QTest::newRow("text for a number stays, to be refused")
        << FieldType::Integer << QVariant(u"5"_s) << QVariant(u"5"_s);
}

void TestCodec::normalizesWhatFormsGive()
{
    QFETCH(FieldType, type);
    QFETCH(QVariant, given);
    QFETCH(QVariant, kept);
    const Value value = codec::normalized(fieldOf(type), given);
    QCOMPARE(value, kept);
    QCOMPARE(value.typeId(), kept.typeId());
    if (value.typeId() == QMetaType::Double) {
        QVERIFY(!std::signbit(value.toDouble()) || value.toDouble() != 0.0);
    }
}

void TestCodec::showsWordsAndLocalForms_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("choice") << FieldType::Choice << QVariant(u"major"_s) << u"Major nonconformity"_s;
    QTest::newRow("unknown code") << FieldType::Choice << QVariant(u"huge"_s) << u"huge"_s;
    QTest::newRow("day") << FieldType::Date << QVariant(u"2026-07-06"_s) << u"6 Jul 2026"_s;
    QTest::newRow("yes") << FieldType::YesNo << QVariant(1LL) << u"Yes"_s;
    QTest::newRow("no") << FieldType::YesNo << QVariant(0LL) << u"No"_s;
    QTest::newRow("decimal") << FieldType::Decimal << QVariant(0.1) << u"0.1"_s;
    QTest::newRow("null") << FieldType::Decimal << QVariant() << QString();
}

void TestCodec::showsWordsAndLocalForms()
{
    QFETCH(FieldType, type);
    QFETCH(QVariant, value);
    QFETCH(QString, shown);
    QCOMPARE(codec::displayText(fieldOf(type), value), shown);
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
