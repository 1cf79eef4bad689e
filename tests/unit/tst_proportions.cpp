#include "models/measures/statistics/proportions.h"
#include "tests/support/testvectors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;
using namespace binnacle::test;

class TestProportions : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheVectors_data();
    void agreesWithTheVectors();
    void refusesImpossibleCounts();
    void holdsTheShareAndStaysBetweenNoughtAndOne();
    void isTheMirrorOfTheFailures();
    void narrowsWithMoreCases();
};

void TestProportions::agreesWithTheVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = testVectors("wilson95"_L1).toArray();
    QVERIFY(!vectors.isEmpty());
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        QTest::newRow(rowName(i, vectors.at(i)).constData()) << vectors.at(i).toObject();
    }
}

void TestProportions::agreesWithTheVectors()
{
    QFETCH(QJsonObject, vector);
    const std::optional<Interval> interval = wilsonInterval(vector["x"_L1].toInt(), vector["n"_L1].toInt());
    QVERIFY(interval);
    QVERIFY(isClose(interval->low, vector["low"_L1].toDouble()));
    QVERIFY(isClose(interval->high, vector["high"_L1].toDouble()));
}

void TestProportions::refusesImpossibleCounts()
{
    QVERIFY(!wilsonInterval(0, 0));
    QVERIFY(!wilsonInterval(-1, 5));
    QVERIFY(!wilsonInterval(6, 5));
    QVERIFY(!wilsonInterval(0, -1));
}

void TestProportions::holdsTheShareAndStaysBetweenNoughtAndOne()
{
    for (int n = 1; n <= 200; ++n) {
        for (int x = 0; x <= n; ++x) {
            const Interval interval = *wilsonInterval(x, n);
            const double share = double(x) / n;
            QVERIFY(interval.low >= 0 && interval.low <= share);
            QVERIFY(interval.high <= 1 && interval.high >= share);
        }
    }
}

void TestProportions::isTheMirrorOfTheFailures()
{
    for (int x = 0; x <= 40; ++x) {
        QVERIFY(isClose(wilsonInterval(x, 40)->low, 1 - wilsonInterval(40 - x, 40)->high));
    }
}

void TestProportions::narrowsWithMoreCases()
{
    double before = 1;
    for (int n = 10; n <= 10000; n *= 10) {
        const Interval interval = *wilsonInterval(n / 2, n);
        QVERIFY(interval.high - interval.low < before);
        before = interval.high - interval.low;
    }
}

QTEST_APPLESS_MAIN(TestProportions)
#include "tst_proportions.moc"
