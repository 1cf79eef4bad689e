#include "models/measures/statistics/rates.h"
#include "tests/support/testvectors.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace binnacle;
using namespace binnacle::test;

class TestRates : public QObject
{
    Q_OBJECT

private slots:
    void intervalsAgreeWithTheVectors_data();
    void intervalsAgreeWithTheVectors();
    void comparisonsAgreeWithTheVectors_data();
    void comparisonsAgreeWithTheVectors();
    void refusesImpossibleInput();
    void intervalHoldsTheRateAndIsPerExposure();
    void intervalEndsAreWhereTheTailsAreExact();
    void nothingAgainstNothingIsNoChange();
    void noEventsBeforeHaveNoRatio();
    void exposureCounts();
    void intervalLeavesOutOneExactlyWhenThereIsAChange();
    void exchangingThePeriodsInvertsTheRatio();
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

void TestRates::intervalsAgreeWithTheVectors_data()
{
    addVectors("poisson_ci95"_L1);
}

void TestRates::intervalsAgreeWithTheVectors()
{
    QFETCH(QJsonObject, vector);
    const std::optional<Interval> interval = poissonInterval(vector["k"_L1].toInt(), vector["exposure"_L1].toDouble());
    QVERIFY(interval);
    QVERIFY(isClose(interval->low, vector["low"_L1].toDouble()));
    QVERIFY(isClose(interval->high, vector["high"_L1].toDouble()));
}

void TestRates::comparisonsAgreeWithTheVectors_data()
{
    addVectors("rate_test"_L1);
}

void TestRates::comparisonsAgreeWithTheVectors()
{
    QFETCH(QJsonObject, vector);
    const std::optional<RateComparison> result = compareRates(
        vector["k1"_L1].toInt(), vector["t1"_L1].toDouble(), vector["k2"_L1].toInt(), vector["t2"_L1].toDouble());
    QVERIFY(result && result->ratio);
    QVERIFY(isClose(*result->ratio, vector["ratio"_L1].toDouble()));
    // Relative to p, which the vectors print with eight decimals.
    const double p = vector["p_two_sided"_L1].toDouble();
    QVERIFY2(std::abs(result->p - p) <= 6e-9 + 1e-6 * p, qPrintable(QString::number(result->p, 'g', 12)));
}

void TestRates::refusesImpossibleInput()
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    QVERIFY(!poissonInterval(-1, 1));
    for (const double exposure : {0.0, -1.0, infinite, std::nan("")}) {
        QVERIFY(!poissonInterval(1, exposure));
        QVERIFY(!compareRates(1, exposure, 1, 1));
        QVERIFY(!compareRates(1, 1, 1, exposure));
    }
    QVERIFY(!compareRates(-1, 1, 1, 1));
    QVERIFY(!compareRates(1, 1, -1, 1));
}

void TestRates::intervalHoldsTheRateAndIsPerExposure()
{
    for (int k = 0; k <= 2000; k += 1 + k / 10) {
        const Interval one = *poissonInterval(k, 1);
        const Interval twelve = *poissonInterval(k, 12);
        QVERIFY(one.low <= k && one.high > k);
        QVERIFY(isClose(twelve.high * 12, one.high));
        QVERIFY(isClose(twelve.low * 12, one.low));
    }
    // Zero in twelve months still means up to 3.69 a year.
    QVERIFY(isClose(poissonInterval(0, 1)->high, -std::log(0.025)));
}

static double poissonAtMost(int k, double rate)
{
    double term = std::exp(-rate);
    double sum = term;
    for (int i = 1; i <= k; ++i) {
        term *= rate / i;
        sum += term;
    }
    return sum;
}

void TestRates::intervalEndsAreWhereTheTailsAreExact()
{
    for (const int k : {1, 2, 7, 40, 150}) {
        const Interval interval = *poissonInterval(k, 1);
        QVERIFY(isClose(poissonAtMost(k, interval.high), 0.025));
        QVERIFY(isClose(1 - poissonAtMost(k - 1, interval.low), 0.025));
    }
}

void TestRates::nothingAgainstNothingIsNoChange()
{
    const RateComparison none = *compareRates(0, 12, 0, 12);
    QCOMPARE(none.p, 1.0);
    QVERIFY(!none.isChange());
    QVERIFY(!none.ratio && !none.low && !none.high);
}

void TestRates::noEventsBeforeHaveNoRatio()
{
    const RateComparison fromNone = *compareRates(0, 12, 9, 12);
    QVERIFY(!fromNone.ratio && !fromNone.high);
    QVERIFY(*fromNone.low > 1);
    QVERIFY(fromNone.isChange());
    const RateComparison toNone = *compareRates(9, 12, 0, 12);
    QCOMPARE(toNone.ratio, 0.0);
    QCOMPARE(toNone.low, 0.0);
    QVERIFY(*toNone.high < 1);
    QVERIFY(isClose(toNone.p, 2 * std::pow(0.5, 9)));
}

void TestRates::exposureCounts()
{
    const RateComparison result = *compareRates(10, 6, 20, 12);
    QVERIFY(isClose(*result.ratio, 1));
    QVERIFY(!result.isChange());
    QVERIFY(compareRates(10, 12, 30, 12)->isChange());
    QVERIFY(!compareRates(10, 4, 30, 12)->isChange());
}

void TestRates::intervalLeavesOutOneExactlyWhenThereIsAChange()
{
    for (int k1 = 0; k1 <= 30; ++k1) {
        for (int k2 = 0; k2 <= 30; ++k2) {
            for (const double exposure2 : {5.0, 12.0, 29.5}) {
                const RateComparison result = *compareRates(k1, 12, k2, exposure2);
                const bool leavesOutOne = result.low.value_or(0) > 1 || result.high.value_or(2) < 1;
                QCOMPARE(result.isChange(), leavesOutOne);
                QVERIFY(result.p > 0 && result.p <= 1);
            }
        }
    }
}

void TestRates::exchangingThePeriodsInvertsTheRatio()
{
    for (int k1 = 1; k1 <= 12; ++k1) {
        for (int k2 = 1; k2 <= 12; ++k2) {
            const RateComparison there = *compareRates(k1, 12, k2, 7);
            const RateComparison back = *compareRates(k2, 7, k1, 12);
            QVERIFY(isClose(*there.ratio * *back.ratio, 1));
            QVERIFY(isClose(*there.low * *back.high, 1));
            QVERIFY(isClose(there.p, back.p));
        }
    }
}

QTEST_APPLESS_MAIN(TestRates)
#include "tst_rates.moc"
