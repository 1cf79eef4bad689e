#include "models/measures/statistics/controlchart.h"
#include "tests/support/testvectors.h"

#include <QRandomGenerator>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace binnacle;
using namespace binnacle::test;
using Rule = ControlSignal::Rule;

class TestControlChart : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheVectors_data();
    void agreesWithTheVectors();
    void needsSixReadingsAndSaysWhenProvisional_data();
    void needsSixReadingsAndSaysWhenProvisional();
    void clipsLimitsToTheScale_data();
    void clipsLimitsToTheScale();
    void limitsStandWhateverComesLater();
    void runsPassOverReadingsOnTheLine();
    void marksARunBackToItsFirstReading();
    void nearLimitsNeedThreeOfFourOnOneSide_data();
    void nearLimitsNeedThreeOfFourOnOneSide();
    void nearLimitsAreOffBeyondTheEndOfTheScale();
    void emptyPeriodsAreSkipped();
    void newBaselineBeginsNewLimitsAndBreaksRuns();
    void medianLimitsResistAnOutlier();
    void equalReadingsNeverSignal();
    void shiftingAndScalingChangesNothing();
    void judgesTheNewestReadingByDirection_data();
    void judgesTheNewestReadingByDirection();
    void tooFewReadingsGiveNoVerdict();
    void findsWhereTheLevelChanged();
};

/// Twelve readings with mean 10 and mean moving range 2: limits 10 +- 5.32, near from 2.66 on.
static const Readings steady = {11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9};

static Readings steadyAnd(const Readings &more)
{
    return steady + more;
}

static QList<int> completing(const ControlChart &chart, Rule rule)
{
    QList<int> periods;
    for (const ControlSignal &signal : chart.signalList) {
        if (signal.rule == rule) {
            periods << signal.at;
        }
    }
    return periods;
}

void TestControlChart::agreesWithTheVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = testVectors("xmr"_L1).toArray();
    QVERIFY(!vectors.isEmpty());
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        QTest::newRow(rowName(i, vectors.at(i)).constData()) << vectors.at(i).toObject();
    }
}

void TestControlChart::agreesWithTheVectors()
{
    QFETCH(QJsonObject, vector);
    const ControlChart chart = controlChart(readings(vector["values"_L1]),
        {.scale = Scale::Count, .baselines = {{.from = 0, .points = vector["baseline"_L1].toInt()}}});
    QCOMPARE(chart.limits.size(), 1);
    const ControlLimits &limits = chart.limits.first();
    QVERIFY(isClose(limits.mean, vector["mean"_L1].toDouble()));
    QVERIFY(isClose(limits.meanRange, vector["mean_mr"_L1].toDouble()));
    QVERIFY(isClose(limits.upper, vector["upper"_L1].toDouble()));
    QVERIFY(isClose(limits.lower, vector["lower"_L1].toDouble()));
    QVERIFY(isClose(limits.rangeUpper, vector["mr_upper"_L1].toDouble()));
    QCOMPARE(completing(chart, Rule::OutsideLimit), integers(vector["rule1_idx"_L1]));
    QCOMPARE(completing(chart, Rule::LongRun), integers(vector["rule2_idx"_L1]));
    QCOMPARE(completing(chart, Rule::NearLimit), integers(vector["rule3_idx"_L1]));
}

void TestControlChart::needsSixReadingsAndSaysWhenProvisional_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("baseline");
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("isProvisional");
    QTest::newRow("none") << 0 << 12 << 0 << false;
    QTest::newRow("five") << 5 << 12 << 0 << false;
    QTest::newRow("six") << 6 << 12 << 6 << true;
    QTest::newRow("eleven") << 11 << 12 << 11 << true;
    QTest::newRow("twelve") << 12 << 12 << 12 << false;
    QTest::newRow("thirteen") << 13 << 12 << 12 << false;
    QTest::newRow("a short baseline by choice") << 13 << 6 << 6 << true;
    QTest::newRow("a long baseline not yet full") << 13 << 24 << 13 << true;
}

void TestControlChart::needsSixReadingsAndSaysWhenProvisional()
{
    QFETCH(int, count);
    QFETCH(int, baseline);
    QFETCH(int, points);
    QFETCH(bool, isProvisional);
    const ControlChart chart
        = controlChart(steadyAnd({9}).first(count), {.baselines = {{.from = 0, .points = baseline}}});
    QCOMPARE(chart.limits.isEmpty(), points == 0);
    if (points > 0) {
        QCOMPARE(chart.limits.first().points, points);
        QCOMPARE(chart.limits.first().isProvisional, isProvisional);
    }
}

void TestControlChart::clipsLimitsToTheScale_data()
{
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<double>("shift");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("open, below zero") << Scale::Open << -10.0 << -5.32 << 5.32;
    QTest::newRow("count near zero") << Scale::Count << -8.0 << 0.0 << 7.32;
    QTest::newRow("count far from zero") << Scale::Count << 0.0 << 4.68 << 15.32;
    QTest::newRow("percentage near 100") << Scale::Percentage << 88.0 << 92.68 << 100.0;
    QTest::newRow("percentage near 0") << Scale::Percentage << -8.0 << 0.0 << 7.32;
}

void TestControlChart::clipsLimitsToTheScale()
{
    QFETCH(Scale, scale);
    QFETCH(double, shift);
    QFETCH(double, lower);
    QFETCH(double, upper);
    Readings shifted;
    for (const std::optional<double> &reading : steady) {
        shifted << *reading + shift;
    }
    const ControlLimits limits = controlChart(shifted, {.scale = scale}).limits.first();
    QVERIFY(isClose(limits.lower, lower));
    QVERIFY(isClose(limits.upper, upper));
    QVERIFY(isClose(limits.naturalWidth, 5.32));
}

void TestControlChart::limitsStandWhateverComesLater()
{
    const ControlLimits before = controlChart(steady).limits.first();
    const ControlLimits after = controlChart(steadyAnd({50, 60, 70})).limits.first();
    QCOMPARE(after.mean, before.mean);
    QCOMPARE(after.upper, before.upper);
    QCOMPARE(after.until, 14);
}

void TestControlChart::runsPassOverReadingsOnTheLine()
{
    // The last reading of the baseline is below; then seven above with two on the line among them, then the eighth.
    const ControlChart chart = controlChart(steadyAnd({11, 11, 10, 11, 11, 10, 11, 11, 11, 11}));
    QCOMPARE(completing(chart, Rule::LongRun), QList<int>{21});
    QVERIFY(completing(controlChart(steadyAnd({11, 11, 11, 11, 11, 11, 11, 10, 10})), Rule::LongRun).isEmpty());
    QVERIFY(completing(controlChart(steadyAnd({11, 11, 11, 9, 11, 11, 11, 11, 11})), Rule::LongRun).isEmpty());
}

void TestControlChart::marksARunBackToItsFirstReading()
{
    const ControlChart chart = controlChart(steadyAnd({11, 12, 11, 12, 11, 12, 11, 12, 12}));
    QCOMPARE(chart.signalList.size(), 2);
    QCOMPARE(chart.signalList.first(), (ControlSignal{Rule::LongRun, 19, 12, true, 11.5}));
    QCOMPARE(chart.signalList.last().at, 20);
    QCOMPARE(chart.signalList.last().since, 12);
}

void TestControlChart::nearLimitsNeedThreeOfFourOnOneSide_data()
{
    QTest::addColumn<Readings>("more");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("three in a row") << Readings{13, 13, 13} << QList<int>{14};
    QTest::newRow("three of four") << Readings{13, 10, 13, 13} << QList<int>{15};
    QTest::newRow("three of four, the newest not near") << Readings{13, 13, 10} << QList<int>{};
    QTest::newRow("three of five") << Readings{13, 10, 10, 13, 13} << QList<int>{};
    QTest::newRow("both sides") << Readings{13, 7, 13} << QList<int>{};
    QTest::newRow("below") << Readings{7, 7, 7, 7} << QList<int>{14, 15};
    QTest::newRow("just half way does not count") << Readings{12.66, 12.66, 12.66} << QList<int>{};
}

void TestControlChart::nearLimitsNeedThreeOfFourOnOneSide()
{
    QFETCH(Readings, more);
    QFETCH(QList<int>, expected);
    QCOMPARE(completing(controlChart(steadyAnd(more)), Rule::NearLimit), expected);
}

void TestControlChart::nearLimitsAreOffBeyondTheEndOfTheScale()
{
    const Readings low = {5, 1, 5, 1, 5, 1, 5, 1, 5, 1, 5, 1, 5, 0, 0, 0, 0};
    QVERIFY(completing(controlChart(low, {.scale = Scale::Count}), Rule::NearLimit).isEmpty());
    const Readings high = {95, 99, 95, 99, 95, 99, 95, 99, 95, 99, 95, 99, 95, 100, 100, 100, 100};
    QVERIFY(completing(controlChart(high, {.scale = Scale::Percentage}), Rule::NearLimit).isEmpty());
    const Readings lively = {1, 5, 1, 5, 1, 5, 1, 5, 1, 5, 1, 5, 9, 9, 9};
    QCOMPARE(completing(controlChart(lively, {.scale = Scale::Count}), Rule::NearLimit), QList<int>{14});
}

void TestControlChart::emptyPeriodsAreSkipped()
{
    Readings gappy;
    for (const std::optional<double> &reading : steadyAnd({13, 13, 13, 20})) {
        gappy << std::nullopt << reading << std::nullopt;
    }
    const ControlChart chart = controlChart(gappy);
    QVERIFY(isClose(chart.limits.first().upper, 15.32));
    QCOMPARE(completing(chart, Rule::NearLimit), (QList<int>{14 * 3 + 1, 15 * 3 + 1}));
    QCOMPARE(completing(chart, Rule::OutsideLimit), QList<int>{15 * 3 + 1});
    QCOMPARE(chart.lastReading, 15 * 3 + 1);
    QCOMPARE(chart.movingRanges.size(), gappy.size());
    QVERIFY(!chart.movingRanges.at(1));
    QCOMPARE(chart.movingRanges.at(4), 2.0);
}

void TestControlChart::newBaselineBeginsNewLimitsAndBreaksRuns()
{
    const Readings jumped = steadyAnd({21, 19, 21, 19, 21, 19, 21, 19});
    QVERIFY(!controlChart(jumped).signalList.isEmpty());
    const ControlChart split
        = controlChart(jumped, {.baselines = {{.from = 0, .points = 12}, {.from = 12, .points = 12}}});
    QCOMPARE(split.limits.size(), 2);
    QCOMPARE(split.limits.first().until, 11);
    QCOMPARE(split.limits.last().from, 12);
    QVERIFY(isClose(split.limits.last().mean, 20));
    QVERIFY(split.limits.last().isProvisional);
    QVERIFY(split.signalList.isEmpty());
    QCOMPARE(trendVerdict(split, Direction::Lower), TrendVerdict::NoSignal);

    const ControlChart fresh = controlChart(jumped, {.baselines = {{}, {.from = 16, .points = 12}}});
    QCOMPARE(fresh.limits.size(), 1);
    QCOMPARE(trendVerdict(fresh, Direction::Lower), TrendVerdict::TooFewData);
}

void TestControlChart::medianLimitsResistAnOutlier()
{
    Readings outlier = steady;
    outlier[5] = 90;
    const ControlLimits limits = controlChart(outlier, {.byMedian = true}).limits.first();
    QVERIFY(isClose(limits.mean, 11));
    QVERIFY(isClose(limits.upper, 11 + 3.145 * 2));
    QVERIFY(controlChart(outlier).limits.first().upper > 40);
}

void TestControlChart::equalReadingsNeverSignal()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 500; ++i) {
        const double value = (random.generateDouble() - 0.5) * std::pow(10.0, random.bounded(-9, 12));
        QVERIFY(controlChart(Readings(24, value)).signalList.isEmpty());
        QVERIFY(controlChart(Readings(24, value), {.byMedian = true}).signalList.isEmpty());
    }
    QVERIFY(controlChart(Readings(24, 0.0), {.scale = Scale::Count}).signalList.isEmpty());
    QVERIFY(controlChart(Readings(24, 100.0), {.scale = Scale::Percentage}).signalList.isEmpty());
}

void TestControlChart::shiftingAndScalingChangesNothing()
{
    QRandomGenerator random(6);
    for (int i = 0; i < 300; ++i) {
        Readings values;
        Readings moved;
        for (int j = 0; j < 30; ++j) {
            values << random.bounded(20);
            moved << *values.last() * 0.1 + 7;
        }
        const ControlChart a = controlChart(values);
        const ControlChart b = controlChart(moved);
        for (const Rule rule : {Rule::OutsideLimit, Rule::LongRun, Rule::NearLimit}) {
            QCOMPARE(completing(b, rule), completing(a, rule));
        }
        for (const ControlSignal &signal : a.signalList) {
            QVERIFY(signal.since <= signal.at);
            QCOMPARE(signal.isAbove, signal.level > a.limits.first().mean);
        }
    }
}

void TestControlChart::judgesTheNewestReadingByDirection_data()
{
    QTest::addColumn<Readings>("more");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<TrendVerdict>("expected");
    QTest::newRow("more is better") << Readings{20} << Direction::Higher << TrendVerdict::SignalBetter;
    QTest::newRow("more is worse") << Readings{20} << Direction::Lower << TrendVerdict::SignalWorse;
    QTest::newRow("less is better") << Readings{1} << Direction::Lower << TrendVerdict::SignalBetter;
    QTest::newRow("less is worse") << Readings{1} << Direction::Higher << TrendVerdict::SignalWorse;
    QTest::newRow("usual range") << Readings{12} << Direction::Lower << TrendVerdict::NoSignal;
    QTest::newRow("a signal that is over") << Readings{20, 10} << Direction::Lower << TrendVerdict::NoSignal;
    QTest::newRow("no reading since") << Readings{20, {}} << Direction::Lower << TrendVerdict::SignalWorse;
    QTest::newRow("nearer to the range") << Readings{20} << Direction::Range << TrendVerdict::SignalBetter;
    QTest::newRow("farther from the range") << Readings{1} << Direction::Range << TrendVerdict::SignalWorse;
}

void TestControlChart::judgesTheNewestReadingByDirection()
{
    QFETCH(Readings, more);
    QFETCH(Direction, direction);
    QFETCH(TrendVerdict, expected);
    const ControlChart chart = controlChart(steadyAnd(more));
    QCOMPARE(trendVerdict(chart, direction, std::pair(15.0, 22.0)), expected);
}

void TestControlChart::tooFewReadingsGiveNoVerdict()
{
    QCOMPARE(trendVerdict(controlChart({}), Direction::Lower), TrendVerdict::TooFewData);
    QCOMPARE(trendVerdict(controlChart({1, 2, 3, 4, 50}), Direction::Lower), TrendVerdict::TooFewData);
    QCOMPARE(trendVerdict(controlChart(Readings(20)), Direction::Lower), TrendVerdict::TooFewData);
}

void TestControlChart::findsWhereTheLevelChanged()
{
    QCOMPARE(estimatedChange(steadyAnd({21, 19, 21, 19, 21, 19})), 12);
    QCOMPARE(estimatedChange(Readings{5, 5, 5, {}, 9, 9, 9}), 4);
    QCOMPARE(estimatedChange(Readings(12, 0.1)), std::nullopt);
    QCOMPARE(estimatedChange({1, 2, 3, 4, 5}), std::nullopt);
}

QTEST_APPLESS_MAIN(TestControlChart)
#include "tst_controlchart.moc"
