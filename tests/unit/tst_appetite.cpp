#include "models/measures/appetite.h"
#include "models/measures/codes.h"
#include "tests/support/testvectors.h"

#include <QDate>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace binnacle;
using namespace binnacle::test;

class TestAppetite : public QObject
{
    Q_OBJECT

private slots:
    void bandsAgreeWithTheVectors_data();
    void bandsAgreeWithTheVectors();
    void freshnessAgreesWithTheVectors_data();
    void freshnessAgreesWithTheVectors();
    void defaultsOfPeriodAndGraceAreThoseOfTheVectors_data() { freshnessAgreesWithTheVectors_data(); }
    void defaultsOfPeriodAndGraceAreThoseOfTheVectors();
    void judgesInTheOrderOfTheRule_data();
    void judgesInTheOrderOfTheRule();
    void aReadingOfTheFutureIsFresh();
    void freshnessOnlyGrowsWorseWithAge();
    void openEndsAreInfinite();
    void statusGrowsBetterTowardTheGoodSide();
    void wordsLeadBackToTheirChoice();
};

static void addVectors(QLatin1StringView topic)
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = testVectors(topic).toArray();
    QVERIFY(!vectors.isEmpty());
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        QTest::newRow(rowName(i, vectors.at(i)).constData()) << vectors.at(i).toObject();
    }
}

/// An edge of the vectors: a number, or of a range [low, high].
static std::pair<double, double> edges(const QJsonValue &value)
{
    return value.isArray() ? std::pair(value[0].toDouble(), value[1].toDouble()) : std::pair(value.toDouble(), 0.0);
}

static Bands bandsOf(const QJsonObject &vector)
{
    const auto [appetite, appetiteHigh] = edges(vector["appetite"_L1]);
    const auto [limit, limitHigh] = edges(vector["limit"_L1]);
    return {*fromCode<Direction>(vector["direction"_L1].toString()), appetite, limit, appetiteHigh, limitHigh};
}

void TestAppetite::bandsAgreeWithTheVectors_data()
{
    addVectors("bands"_L1);
}

void TestAppetite::bandsAgreeWithTheVectors()
{
    QFETCH(QJsonObject, vector);
    const QJsonValue v = vector["v"_L1];
    const std::optional<double> value = v.isNull() ? std::nullopt : std::optional(v.toDouble());
    QCOMPARE(codeOf(statusOf(value, bandsOf(vector))), vector["status"_L1].toString());
}

void TestAppetite::freshnessAgreesWithTheVectors_data()
{
    addVectors("freshness"_L1);
}

void TestAppetite::freshnessAgreesWithTheVectors()
{
    QFETCH(QJsonObject, vector);
    const int age = vector["age_days"_L1].toInt();
    const Freshness result = freshness(age, vector["f"_L1].toInt(), vector["grace"_L1].toInt());
    QCOMPARE(codeOf(result), vector["freshness"_L1].toString());
    if (vector.contains("period_end"_L1)) {
        const QDate end = QDate::fromString(vector["period_end"_L1].toString(), Qt::ISODate);
        QCOMPARE(end.daysTo(QDate::fromString(vector["as_of"_L1].toString(), Qt::ISODate)), age);
    }
}

void TestAppetite::defaultsOfPeriodAndGraceAreThoseOfTheVectors()
{
    QFETCH(QJsonObject, vector);
    const std::optional<Frequency> frequency = fromCode<Frequency>(vector["frequency"_L1].toString());
    QVERIFY(frequency);
    QCOMPARE(periodDays(*frequency, 100), vector["f"_L1].toInt());
    QCOMPARE(defaultGraceDays(*frequency), vector["grace"_L1].toInt());
}

void TestAppetite::judgesInTheOrderOfTheRule_data()
{
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<Status>("expected");
    QTest::newRow("computed, good") << Reading{90} << Status::Good;
    QTest::newRow("nothing to measure") << Reading{0, 0} << Status::NotApplicable;
    QTest::newRow("nothing to measure and no value") << Reading{{}, 0} << Status::NotApplicable;
    QTest::newRow("nothing to measure and stale") << Reading{0, 0, Freshness::Stale} << Status::NotApplicable;
    QTest::newRow("no value") << Reading{{}, 12} << Status::Unknown;
    QTest::newRow("no value, fresh") << Reading{{}, {}, Freshness::Fresh} << Status::Unknown;
    QTest::newRow("fresh") << Reading{72, {}, Freshness::Fresh} << Status::Watch;
    QTest::newRow("late is still judged") << Reading{10, {}, Freshness::Late} << Status::Act;
    QTest::newRow("stale is not known") << Reading{90, {}, Freshness::Stale} << Status::Unknown;
    QTest::newRow("stale is not known, even when bad") << Reading{10, {}, Freshness::Stale} << Status::Unknown;
}

void TestAppetite::judgesInTheOrderOfTheRule()
{
    QFETCH(Reading, reading);
    QFETCH(Status, expected);
    QCOMPARE(statusOf(reading, Bands{Direction::Higher, 85, 70}), expected);
}

void TestAppetite::aReadingOfTheFutureIsFresh()
{
    QCOMPARE(freshness(-20, 31, 10), Freshness::Fresh);
}

void TestAppetite::freshnessOnlyGrowsWorseWithAge()
{
    for (const int period : {7, 31, 92, 366}) {
        for (const int grace : {0, 5, 30}) {
            Freshness before = Freshness::Fresh;
            for (int age = -5; age < 2 * period + grace; ++age) {
                const Freshness now = freshness(age, period, grace);
                QVERIFY(now >= before);
                before = now;
            }
            QCOMPARE(before, Freshness::Stale);
        }
    }
}

void TestAppetite::openEndsAreInfinite()
{
    QVERIFY(std::isinf(appetiteRange({Direction::Higher, 85, 70}).second));
    QVERIFY(std::isinf(limitRange({Direction::Lower, 10, 25}).first));
    QCOMPARE(appetiteRange({Direction::Range, 90, 80, 105, 115}), std::pair(90.0, 105.0));
    QCOMPARE(limitRange({Direction::Range, 90, 80, 105, 115}), std::pair(80.0, 115.0));
}

void TestAppetite::statusGrowsBetterTowardTheGoodSide()
{
    Status higherBefore = Status::Act;
    Status lowerBefore = Status::Good;
    for (double value = 0; value <= 100; value += 0.5) {
        const Status higher = statusOf(value, {Direction::Higher, 85, 70});
        const Status lower = statusOf(value, {Direction::Lower, 10, 25});
        QVERIFY(higher <= higherBefore);
        QVERIFY(lower >= lowerBefore);
        higherBefore = higher;
        lowerBefore = lower;
    }
    QCOMPARE(higherBefore, Status::Good);
    QCOMPARE(lowerBefore, Status::Act);
}

template <typename Enum> static QStringList wordsOf(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i) {
        const QString word = codeOf(static_cast<Enum>(i));
        words << (fromCode<Enum>(word) == static_cast<Enum>(i) ? word : u"lost"_s);
    }
    return words;
}

static QStringList choices(const QString &name)
{
    return catalogue(u"taxonomies"_s)["choices"_L1][name].toVariant().toStringList();
}

void TestAppetite::wordsLeadBackToTheirChoice()
{
    QCOMPARE(wordsOf<Status>(5), choices(u"status"_s));
    QCOMPARE(wordsOf<Freshness>(3), choices(u"freshness"_s));
    QCOMPARE(wordsOf<Frequency>(5), choices(u"frequency"_s));
    QCOMPARE(wordsOf<Direction>(3), choices(u"direction"_s));
    QVERIFY(!fromCode<Status>(u"Good"));
    QVERIFY(!fromCode<Status>(u""));
}

QTEST_APPLESS_MAIN(TestAppetite)
#include "tst_appetite.moc"
