#include "models/base/canonicaljson.h"
#include "tests/support/testvectors.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace binnacle;
using namespace binnacle::test;

class TestCanonicalJson : public QObject
{
    Q_OBJECT

private slots:
    void writesTheCanonicalBytes_data();
    void writesTheCanonicalBytes();
    void readsItsOwnBytesBack_data() { writesTheCanonicalBytes_data(); }
    void readsItsOwnBytesBack();
    void refusesToRead_data();
    void refusesToRead();
    void refusesToWrite_data();
    void refusesToWrite();
    void keepsIntegersOf64Bits_data();
    void keepsIntegersOf64Bits();
    void readsOtherOrderAndWhiteSpaceButDoesNotCallItCanonical_data();
    void readsOtherOrderAndWhiteSpaceButDoesNotCallItCanonical();
    void nestsToTheLimitAndNoDeeper();
    void roundTripsRandomValues();
    void writesStatistics_data();
    void writesStatistics();
    void writesMetricValues_data();
    void writesMetricValues();
    void readsNumbersOfItsOwnNotationOnly_data();
    void readsNumbersOfItsOwnNotationOnly();
    void writesEveryNumberSoThatItReadsBack();
};

static QJsonObject canonicalVectors()
{
    return testVectors("canonical_json"_L1).toObject();
}

void TestCanonicalJson::writesTheCanonicalBytes_data()
{
    QTest::addColumn<QJsonValue>("input");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("sha256");
    const QJsonArray vectors = canonicalVectors().value("objects"_L1).toArray();
    QVERIFY(!vectors.isEmpty());
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        const QJsonObject v = vectors.at(i).toObject();
        QTest::newRow(rowName(i, v.value("input"_L1)).constData())
            << v.value("input"_L1) << v.value("canonical"_L1).toString() << v.value("sha256"_L1).toString();
    }
    const QJsonValue decomposed = QJsonObject{{u"label"_s, u"e\u0301"_s}};
    QTest::newRow("a decomposed accent is composed")
        << decomposed << u"{\"label\":\"é\"}"_s
        << u"59a69e5a8f92914b2096dd10b10431fe5c21baa7990508f95718e2f40fc718db"_s;
}

void TestCanonicalJson::writesTheCanonicalBytes()
{
    QFETCH(QJsonValue, input);
    QFETCH(QString, canonical);
    QFETCH(QString, sha256);
    const Result<QByteArray> bytes = canonicalJson(input);
    QVERIFY(bytes);
    QCOMPARE(QString::fromUtf8(*bytes), canonical);
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()), sha256);
}

void TestCanonicalJson::readsItsOwnBytesBack()
{
    QFETCH(QString, canonical);
    const QByteArray bytes = canonical.toUtf8();
    QVERIFY(isCanonicalJson(bytes));
    const Result<QJsonValue> value = readCanonicalJson(bytes);
    QVERIFY(value);
    QCOMPARE(*canonicalJson(*value), bytes);
}

void TestCanonicalJson::refusesToRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QJsonArray refused = canonicalVectors().value("refused"_L1).toArray();
    QVERIFY(!refused.isEmpty());
    for (qsizetype i = 0; i < refused.size(); ++i) {
        QTest::newRow(rowName(i, refused.at(i)).constData()) << refused.at(i).toString().toUtf8();
    }
    QTest::newRow("a key repeated through an escape") << "{\"a\":1,\"\\u0061\":2}"_ba;
    QTest::newRow("a key repeated deep inside") << "[{\"x\":{\"a\":1,\"b\":2,\"a\":3}}]"_ba;
    QTest::newRow("an escaped key beyond ASCII") << "{\"\\u00e4\":1}"_ba;
    QTest::newRow("a whole number with a fraction") << "1.0"_ba;
    QTest::newRow("an exponent") << "1e3"_ba;
    QTest::newRow("infinity") << "[Infinity]"_ba;
    QTest::newRow("a leading zero") << "[01]"_ba;
    QTest::newRow("one beyond the largest integer") << "9223372036854775808"_ba;
    QTest::newRow("one below the smallest integer") << "-9223372036854775809"_ba;
    QTest::newRow("invalid UTF-8") << "\"\xC3\x28\""_ba;
    QTest::newRow("an overlong form") << "\"\xC0\xAF\""_ba;
    QTest::newRow("a lone surrogate") << "\"\\ud800\""_ba;
    QTest::newRow("a raw control character") << "\"a\nb\""_ba;
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF{}"_ba;
    QTest::newRow("something after the value") << "{} {}"_ba;
    QTest::newRow("a comment") << "{/* */}"_ba;
    QTest::newRow("a trailing comma") << "[1,]"_ba;
    QTest::newRow("cut short") << "{\"a\":"_ba;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a hundred thousand brackets") << QByteArray(100000, '[');
}

void TestCanonicalJson::refusesToRead()
{
    QFETCH(QByteArray, bytes);
    const Result<QJsonValue> value = readCanonicalJson(bytes);
    QVERIFY(!value);
    QCOMPARE(value.error().code, Error::Code::Damaged);
    QVERIFY(!value.error().message.isEmpty());
    QVERIFY(!value.error().detail.isEmpty());
    QVERIFY(!isCanonicalJson(bytes));
}

void TestCanonicalJson::refusesToWrite_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a fraction") << QJsonValue(1.5);
    QTest::newRow("a fraction inside") << QJsonValue(QJsonArray{1, QJsonObject{{u"a"_s, 0.1}}});
    QTest::newRow("not a number") << QJsonValue(std::nan(""));
    QTest::newRow("infinity") << QJsonValue(std::numeric_limits<double>::infinity());
    QTest::newRow("a double beyond 64 bits") << QJsonValue(1e19);
    QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a key beyond ASCII") << QJsonValue(QJsonObject{{u"ä"_s, 1}});
    QTest::newRow("a lone surrogate") << QJsonValue(QString(QChar(0xD800)));
}

void TestCanonicalJson::refusesToWrite()
{
    QFETCH(QJsonValue, value);
    const Result<QByteArray> bytes = canonicalJson(value);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, Error::Code::Invalid);
}

void TestCanonicalJson::keepsIntegersOf64Bits_data()
{
    QTest::addColumn<qint64>("integer");
    QTest::newRow("zero") << qint64{0};
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max();
    QTest::newRow("the smallest") << std::numeric_limits<qint64>::min();
    QTest::newRow("the first that a double cannot hold") << qint64{9007199254740993};
    QTest::newRow("its negative") << qint64{-9007199254740993};
}

void TestCanonicalJson::keepsIntegersOf64Bits()
{
    QFETCH(qint64, integer);
    const Result<QByteArray> bytes = canonicalJson(QJsonArray{integer});
    QVERIFY(bytes);
    QCOMPARE(*bytes, "["_ba + QByteArray::number(integer) + "]"_ba);
    const Result<QJsonValue> value = readCanonicalJson(*bytes);
    QVERIFY(value);
    QCOMPARE(value->toArray().at(0).toInteger(1), integer);
    QCOMPARE(*canonicalJson(*value), *bytes);
}

void TestCanonicalJson::readsOtherOrderAndWhiteSpaceButDoesNotCallItCanonical_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("white space") << "{ \"a\": 1 }\n"_ba;
    QTest::newRow("keys not sorted") << "{\"b\":1,\"a\":2}"_ba;
    QTest::newRow("an escape that is not needed") << "[\"\\u0041\"]"_ba;
    QTest::newRow("an escape in capitals") << "[\"\\u001F\"]"_ba;
    QTest::newRow("an escaped slash") << "[\"\\/\"]"_ba;
    QTest::newRow("a decomposed accent") << "[\"e\xCC\x81\"]"_ba;
    QTest::newRow("minus zero") << "[-0]"_ba;
}

void TestCanonicalJson::readsOtherOrderAndWhiteSpaceButDoesNotCallItCanonical()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(readCanonicalJson(bytes));
    QVERIFY(!isCanonicalJson(bytes));
    QVERIFY(isCanonicalJson(*canonicalJson(*readCanonicalJson(bytes))));
}

static QByteArray inBrackets(const QByteArray &bytes)
{
    return "["_ba + bytes + "]"_ba;
}

void TestCanonicalJson::nestsToTheLimitAndNoDeeper()
{
    QJsonValue value = 1;
    for (int level = 0; level < canonicalJsonMaxDepth; ++level) {
        value = QJsonArray{value};
    }
    const Result<QByteArray> bytes = canonicalJson(value);
    QVERIFY(bytes);
    QVERIFY(readCanonicalJson(*bytes));
    QVERIFY(!canonicalJson(QJsonArray{value}));
    QVERIFY(!readCanonicalJson(inBrackets(*bytes)));
}

static QString randomText(QRandomGenerator &random)
{
    static const QString alphabet = u"aZ0 \"\\\n\t\u0001\u007Fé\u0301\u2028日\U0001F600ą/"_s;
    const QList<uint> points = alphabet.toUcs4();
    QString text;
    for (int i = random.bounded(8); i > 0; --i) {
        text += QChar::fromUcs4(points.at(random.bounded(int(points.size()))));
    }
    return text;
}

static QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 6 : 4)) {
    case 0:
        return QJsonValue();
    case 1:
        return random.bounded(2) == 1;
    case 2:
        return static_cast<qint64>(random.generate64());
    case 3:
        return randomText(random);
    case 4: {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i) {
            array.append(randomValue(random, depth - 1));
        }
        return array;
    }
    default:
        break;
    }
    QJsonObject object;
    for (int i = random.bounded(4); i > 0; --i) {
        object.insert(QString(QChar(char16_t(random.bounded(1, 0x80)))), randomValue(random, depth - 1));
    }
    return object;
}

void TestCanonicalJson::roundTripsRandomValues()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 2000; ++i) {
        const QJsonValue value = randomValue(random, 4);
        const Result<QByteArray> bytes = canonicalJson(value);
        QVERIFY(bytes);
        const Result<QJsonValue> again = readCanonicalJson(*bytes);
        QVERIFY2(again, bytes->constData());
        QCOMPARE(*canonicalJson(*again), *bytes);
        // The general reader of Qt agrees about what the bytes say.
        QCOMPARE(QJsonDocument::fromJson(inBrackets(*bytes)).array().at(0), *again);
    }
}

void TestCanonicalJson::writesStatistics_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const QJsonArray vectors = canonicalVectors().value("doubles"_L1).toArray();
    QVERIFY(!vectors.isEmpty());
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        const QJsonObject v = vectors.at(i).toObject();
        QTest::newRow(rowName(i, v).constData()) << v.value("value"_L1).toDouble() << v.value("text"_L1).toString();
    }
    QTest::newRow("minus zero") << -0.0 << u"0"_s;
    QTest::newRow("a negative fraction") << -0.5 << u"-0.5"_s;
    QTest::newRow("rounding up to a new digit") << 9999999999.5 << u"10000000000"_s;
    QTest::newRow("rounding up through the point") << 0.9999999999 << u"1"_s;
    QTest::newRow("trailing zeros before the point stay") << 1200.0 << u"1200"_s;
    QTest::newRow("the smallest double") << 5e-324 << u"0."_s + QString(323, u'0') + u"494065646"_s;
    QTest::newRow("a tie goes to the even digit") << 1234567885.0 << u"1234567880"_s;
    QTest::newRow("not a number has no text") << std::nan("") << QString();
    QTest::newRow("infinity has no text") << std::numeric_limits<double>::infinity() << QString();
}

void TestCanonicalJson::writesStatistics()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(statisticText(value), text);
}

void TestCanonicalJson::writesMetricValues_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    const QJsonArray vectors = canonicalVectors().value("metric_values"_L1).toArray();
    QVERIFY(!vectors.isEmpty());
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        const QJsonObject v = vectors.at(i).toObject();
        QTest::newRow(rowName(i, v).constData())
            << v.value("value"_L1).toDouble() << v.value("decimals"_L1).toInt() << v.value("text"_L1).toString();
    }
    QTest::newRow("half, below as a double") << 94.15 << 1 << u"94.2"_s;
    QTest::newRow("half, above as a double") << 1.005 << 2 << u"1.01"_s;
    QTest::newRow("half away from zero below zero") << -94.25 << 1 << u"-94.3"_s;
    QTest::newRow("half to one") << 0.5 << 0 << u"1"_s;
    QTest::newRow("below half to zero") << 0.49 << 0 << u"0"_s;
    QTest::newRow("nearly nothing") << -1e-300 << 4 << u"0.0000"_s;
    QTest::newRow("one more digit before the point") << 99.95 << 1 << u"100.0"_s;
    QTest::newRow("large") << 1e21 << 2 << u"1000000000000000000000.00"_s;
    QTest::newRow("not a number has no text") << std::nan("") << 1 << QString();
}

void TestCanonicalJson::writesMetricValues()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE(decimalText(value, decimals), text);
}

void TestCanonicalJson::readsNumbersOfItsOwnNotationOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::newRow("an integer") << u"120"_s << true;
    QTest::newRow("zero") << u"0"_s << true;
    QTest::newRow("decimals") << u"-0.50"_s << true;
    for (const QString &text : {u""_s, u"-"_s, u"."_s, u"1."_s, u".5"_s, u"01"_s, u"+1"_s, u"1e3"_s, u" 1"_s, u"1 "_s,
             u"1,000"_s, u"nan"_s, u"inf"_s, u"--1"_s, u"٣"_s, u"0x10"_s}) {
        QTest::newRow(qPrintable(u"refuses \""_s + text + u'"')) << text << false;
    }
}

void TestCanonicalJson::readsNumbersOfItsOwnNotationOnly()
{
    QFETCH(QString, text);
    QFETCH(bool, isNumber);
    QCOMPARE(numberFromText(text).has_value(), isNumber);
}

void TestCanonicalJson::writesEveryNumberSoThatItReadsBack()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 20000; ++i) {
        const double value = (random.generateDouble() - 0.5) * std::pow(10.0, random.bounded(-12, 16));
        const QString text = statisticText(value);
        const std::optional<double> again = numberFromText(text);
        QVERIFY2(again, qPrintable(text));
        QVERIFY(std::abs(*again - value) <= 5.000001e-9 * std::abs(value));
        QCOMPARE(statisticText(*again), text);
        QCOMPARE(numberFromText(decimalText(value, 3)).has_value(), true);
        QVERIFY(std::abs(*numberFromText(decimalText(value, 3)) - value) <= 0.000500001 + 1e-15 * std::abs(value));
    }
}

QTEST_APPLESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
