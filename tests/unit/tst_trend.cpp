#include "models/measures/statistics/trend.h"
#include "tests/support/testvectors.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace binnacle;
using namespace binnacle::test;

class TestTrend : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheVectors_data();
    void agreesWithTheVectors();
    void needsTwoReadings();
    void equalReadingsHaveNoTrend();
    void oneWildReadingDoesNotTurnTheSlope();
    void reversingTimeReversesTheTrend();
    void forecastsOnlyWithEnoughReadingsAndASignificantTrend_data();
    void forecastsOnlyWithEnoughReadingsAndASignificantTrend();
    void forecastGoesOnWhereTheLineStands();
    void forecastLooksAtTheLastTwelveReadings();
    void saysWhenAppetiteIsReached_data();
    void saysWhenAppetiteIsReached();
};

static const QList<double> rising = {70, 72, 71, 74, 75, 77, 76, 79, 80, 82, 81, 84};

void TestTrend::agreesWithTheVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = testVectors("theil_sen_mk"_L1).toArray();
    QVERIFY(!vectors.isEmpty());
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        QTest::newRow(rowName(i, vectors.at(i)).constData()) << vectors.at(i).toObject();
    }
}

void TestTrend::agreesWithTheVectors()
{
    QFETCH(QJsonObject, vector);
    const std::optional<Trend> result = trend(numbers(vector["values"_L1]));
    QVERIFY(result);
    QVERIFY(isClose(result->slope, vector["slope"_L1].toDouble()));
    QCOMPARE(result->s, vector["S"_L1].toInt());
    QVERIFY(isClose(result->variance, vector["var"_L1].toDouble()));
    QVERIFY(isClose(result->z, vector["z"_L1].toDouble()));
    // Relative, as p is small; the vectors print it with eight decimals.
    const double p = vector["p"_L1].toDouble();
    QVERIFY2(std::abs(result->p - p) <= 6e-9 + 1e-6 * p, qPrintable(QString::number(result->p, 'g', 12)));
}

void TestTrend::needsTwoReadings()
{
    QVERIFY(!trend({}));
    QVERIFY(!trend({1}));
    QCOMPARE(trend({1, 3})->slope, 2.0);
    QCOMPARE(trend({1, 3})->intercept, 1.0);
}

void TestTrend::equalReadingsHaveNoTrend()
{
    const Trend flat = *trend(QList<double>(12, 0.1));
    QCOMPARE(flat.slope, 0.0);
    QCOMPARE(flat.s, 0);
    QCOMPARE(flat.p, 1.0);
}

void TestTrend::oneWildReadingDoesNotTurnTheSlope()
{
    QList<double> wild = rising;
    wild[4] = 1000;
    QVERIFY(std::abs(trend(wild)->slope - trend(rising)->slope) < 0.2);
}

void TestTrend::reversingTimeReversesTheTrend()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 300; ++i) {
        QList<double> values;
        for (int j = random.bounded(2, 15); j > 0; --j) {
            values << random.bounded(10);
        }
        const Trend forward = *trend(values);
        std::reverse(values.begin(), values.end());
        const Trend backward = *trend(values);
        QCOMPARE(backward.slope + 1, 1 - forward.slope);
        QCOMPARE(backward.s, -forward.s);
        QCOMPARE(backward.p, forward.p);
        QVERIFY(forward.p >= 0 && forward.p <= 1);
    }
}

void TestTrend::forecastsOnlyWithEnoughReadingsAndASignificantTrend_data()
{
    QTest::addColumn<QList<double>>("readings");
    QTest::addColumn<bool>("hasTrend");
    QTest::newRow("twelve rising") << rising << true;
    QTest::newRow("eight rising") << rising.first(8) << true;
    QTest::newRow("seven rising") << QList<double>{1, 2, 3, 4, 5, 6, 7} << false;
    QTest::newRow("twelve without direction") << QList<double>{70, 69, 71, 70, 72, 69, 70, 71, 70, 69, 71, 70} << false;
    QTest::newRow("eight that rise no more than by chance") << QList<double>{1, 3, 2, 5, 4, 2, 6, 4} << false;
    QTest::newRow("one") << QList<double>{1} << false;
}

void TestTrend::forecastsOnlyWithEnoughReadingsAndASignificantTrend()
{
    QFETCH(QList<double>, readings);
    QFETCH(bool, hasTrend);
    const std::optional<Forecast> result = forecast(readings, 50, 56);
    QVERIFY(result);
    QCOMPARE(result->hasTrend, hasTrend);
    QCOMPARE(result->line.size(), 3);
    QCOMPARE(result->halfWidth, 6.0);
    if (!hasTrend) {
        QCOMPARE(result->line, (QList<double>{50, 50, 50}));
        QVERIFY(!periodsUntil(*result, 50, 60));
    }
    QVERIFY(!forecast({}, 50, 56));
}

void TestTrend::forecastGoesOnWhereTheLineStands()
{
    const Forecast result = *forecast({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 5.5, 8);
    QVERIFY(isClose(result.slope, 1));
    QVERIFY(isClose(result.current, 10));
    QVERIFY(isClose(result.line.first(), 11));
    QVERIFY(isClose(result.line.last(), 13));
}

void TestTrend::forecastLooksAtTheLastTwelveReadings()
{
    const QList<double> fallen = {99, 98, 97, 96, 95, 94, 93, 92};
    const Forecast longer = *forecast(fallen + rising, 75, 80);
    const Forecast shorter = *forecast(rising, 75, 80);
    QCOMPARE(longer.line, shorter.line);
}

void TestTrend::saysWhenAppetiteIsReached_data()
{
    QTest::addColumn<bool>("isRising");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("expected");
    constexpr double infinite = std::numeric_limits<double>::infinity();
    // The line stands at 10 or at 1 and moves by 1 a period.
    QTest::newRow("rising to an edge met exactly") << true << 15.0 << infinite << 5;
    QTest::newRow("rising to an edge between") << true << 14.5 << infinite << 5;
    QTest::newRow("already within") << true << 8.0 << infinite << 0;
    QTest::newRow("rising away") << true << -infinite << 5.0 << -1;
    QTest::newRow("falling to an edge") << false << -infinite << -3.0 << 4;
    QTest::newRow("falling away") << false << 15.0 << infinite << -1;
    QTest::newRow("into a range") << true << 12.0 << 13.0 << 2;
    QTest::newRow("too far away") << true << 71.0 << infinite << -1;
    QTest::newRow("just near enough") << true << 70.0 << infinite << 60;
}

void TestTrend::saysWhenAppetiteIsReached()
{
    QFETCH(bool, isRising);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, expected);
    QList<double> values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    if (!isRising) {
        std::reverse(values.begin(), values.end());
    }
    QCOMPARE(periodsUntil(*forecast(values, 5, 8), low, high).value_or(-1), expected);
}

QTEST_APPLESS_MAIN(TestTrend)
#include "tst_trend.moc"
