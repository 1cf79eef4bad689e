#include "models/measures/statistics/percentiles.h"
#include "tests/support/testvectors.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace binnacle;
using namespace binnacle::test;

class TestPercentiles : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheVectors_data();
    void agreesWithTheVectors();
    void hasNothingToSayWithoutValues();
    void medianIsTheMiddle();
    void orderOfValuesDoesNotMatter();
    void risesWithTheShareAndStaysWithinTheValues();
};

void TestPercentiles::agreesWithTheVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = testVectors("percentile_type7"_L1).toArray();
    QVERIFY(!vectors.isEmpty());
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        QTest::newRow(rowName(i, vectors.at(i)).constData()) << vectors.at(i).toObject();
    }
}

void TestPercentiles::agreesWithTheVectors()
{
    QFETCH(QJsonObject, vector);
    const std::optional<double> result = percentile(numbers(vector["values"_L1]), vector["p"_L1].toDouble());
    QVERIFY(result);
    QVERIFY(isClose(*result, vector["result"_L1].toDouble()));
}

void TestPercentiles::hasNothingToSayWithoutValues()
{
    QVERIFY(!percentile({}, 0.5));
    QVERIFY(!median({}));
    QVERIFY(!mean({}));
}

void TestPercentiles::medianIsTheMiddle()
{
    QCOMPARE(median({7}), 7.0);
    QCOMPARE(median({3, 1}), 2.0);
    QCOMPARE(median({9, 1, 5}), 5.0);
    QCOMPARE(mean({1, 2, 6}), 3.0);
}

void TestPercentiles::orderOfValuesDoesNotMatter()
{
    QList<double> values = {5, 1, 4, 1, 3};
    const std::optional<double> expected = percentile(values, 0.9);
    std::sort(values.begin(), values.end());
    do {
        QCOMPARE(percentile(values, 0.9), expected);
    } while (std::next_permutation(values.begin(), values.end()));
}

void TestPercentiles::risesWithTheShareAndStaysWithinTheValues()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        QList<double> values;
        for (int j = random.bounded(1, 20); j > 0; --j) {
            values << random.generateDouble() * 100;
        }
        const auto [least, most] = std::minmax_element(values.cbegin(), values.cend());
        QCOMPARE(percentile(values, 0), *least);
        QCOMPARE(percentile(values, 1), *most);
        double before = *least;
        for (int step = 0; step <= 100; ++step) {
            const double now = *percentile(values, step / 100.0);
            QVERIFY(now >= before - 1e-12);
            before = now;
        }
    }
}

QTEST_APPLESS_MAIN(TestPercentiles)
#include "tst_percentiles.moc"
