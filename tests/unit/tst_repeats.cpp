#include "models/measures/repeats.h"
#include "models/storage/database.h"
#include "support/testdocument.h"
#include "support/testvectors.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace binnacle;

class TestRepeats : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void scoreIsThatOfTheVectors_data();
    void scoreIsThatOfTheVectors();
    void partsAreCompared_data();
    void partsAreCompared();
    void plantedPairsAreFoundWithTheirScores();
    void onlyEarlierOnesWithinThreeYearsCount();
    void oneFindingGivesItsOwn();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

void TestRepeats::initTestCase()
{
    m_document = test::sampleDocument(m_folder);
    QVERIFY(m_document);
}

void TestRepeats::scoreIsThatOfTheVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = test::testVectors("repeat_score"_L1).toArray();
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        QTest::newRow(test::rowName(i, vectors.at(i)).constData()) << vectors.at(i).toObject();
    }
}

void TestRepeats::scoreIsThatOfTheVectors()
{
    QFETCH(QJsonObject, vector);
    const RepeatScore score{.requirement = vector[u"req"_s].toDouble(),
        .unit = vector[u"unit"_s].toDouble(),
        .cause = vector[u"cause"_s].toDouble(),
        .text = vector[u"text"_s].toDouble()};
    QVERIFY(test::isClose(score.total(), vector[u"score"_s].toDouble()));
    QCOMPARE(score.isCandidate(), vector[u"candidate"_s].toBool());
}

void TestRepeats::partsAreCompared_data()
{
    QTest::addColumn<FindingTrace>("later");
    QTest::addColumn<FindingTrace>("earlier");
    QTest::addColumn<double>("requirement");
    QTest::addColumn<double>("unit");
    QTest::addColumn<double>("cause");
    const FindingTrace one{.clause = u"A.8.15"_s, .unitId = 3, .supplierId = 7, .cause = u"tool_gap"_s};
    const FindingTrace without{.clause = u"A.8.15"_s, .unitId = 3};
    const FindingTrace sibling{.clause = u"A.8.2"_s, .unitId = 4, .supplierId = 7, .cause = u"design"_s};
    const FindingTrace other{.clause = u"A.5.18"_s, .unitId = 4, .supplierId = 8, .cause = u"tool_gap"_s};
    const FindingTrace top{.clause = u"10"_s, .unitId = 4};
    QTest::newRow("the same") << one << one << 1.0 << 1.0 << 1.0;
    QTest::newRow("nothing known is nothing alike") << without << without << 1.0 << 1.0 << 0.0;
    QTest::newRow("sibling control, same supplier") << one << sibling << 0.5 << 1.0 << 0.0;
    QTest::newRow("another chapter, same cause") << one << other << 0.0 << 0.0 << 1.0;
    QTest::newRow("whole clauses have no parent") << top << FindingTrace{.clause = u"9"_s} << 0.0 << 0.0 << 0.0;
}

void TestRepeats::partsAreCompared()
{
    QFETCH(FindingTrace, later);
    QFETCH(FindingTrace, earlier);
    const RepeatScore score = repeatScore(later, earlier);
    QTEST(score.requirement, "requirement");
    QTEST(score.unit, "unit");
    QTEST(score.cause, "cause");
}

void TestRepeats::plantedPairsAreFoundWithTheirScores()
{
    const Result<QList<RepeatCandidate>> found = repeatCandidates(m_document->database());
    QVERIFY(found);
    const QStringList planted = test::column(m_document->database(),
        u"SELECT finding_id || ' ' || earlier_id || ' ' || score FROM repeat_candidate WHERE answer = 'confirmed'"_s);
    QCOMPARE(planted.size(), 9);
    for (const QString &pair : planted) {
        const QStringList parts = pair.split(u' ');
        const auto candidate = std::find_if(found->begin(), found->end(), [&](const RepeatCandidate &one) {
            return one.findingId == parts.at(0).toLongLong() && one.earlierId == parts.at(1).toLongLong();
        });
        QVERIFY2(candidate != found->end(), qPrintable(pair));
        QVERIFY(!candidate->isDuplicate);
        QVERIFY2(std::abs(candidate->score.total() - parts.at(2).toDouble()) < 0.0006, qPrintable(pair));
    }
    const auto repeats = std::count_if(
        found->begin(), found->end(), [](const RepeatCandidate &candidate) { return !candidate.isDuplicate; });
    qInfo("%lld repeats proposed, nine of them planted; %lld earlier ones were still open",
        static_cast<long long>(repeats), static_cast<long long>(found->size() - repeats));
}

void TestRepeats::onlyEarlierOnesWithinThreeYearsCount()
{
    const Result<QList<RepeatCandidate>> found = repeatCandidates(m_document->database());
    QVERIFY(found);
    for (const RepeatCandidate &candidate : *found) {
        const QString days = test::single(m_document->database(),
            u"SELECT (a.raised_on > b.raised_on AND (b.closed_on IS NULL OR b.closed_on >= "
            "date(a.raised_on, '-36 months'))) || ' ' || (b.closed_on IS NULL OR b.closed_on >= a.raised_on) "
            "FROM finding a, finding b WHERE a.id = %1 AND b.id = %2"_s.arg(candidate.findingId)
                .arg(candidate.earlierId));
        QCOMPARE(days, u"1 %1"_s.arg(candidate.isDuplicate ? 1 : 0));
    }
}

void TestRepeats::oneFindingGivesItsOwn()
{
    const Result<QList<RepeatCandidate>> found = repeatCandidates(m_document->database(), 63);
    QVERIFY(found && !found->isEmpty());
    QCOMPARE(found->first().earlierId, 22);
    double before = 2;
    for (const RepeatCandidate &candidate : *found) {
        QCOMPARE(candidate.findingId, 63);
        QVERIFY(candidate.score.total() <= before);
        before = candidate.score.total();
    }
}

QTEST_GUILESS_MAIN(TestRepeats)
#include "tst_repeats.moc"
