#include "models/measures/codes.h"
#include "models/measures/headline.h"
#include "models/measures/sentence.h"
#include "tests/support/testvectors.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;
using namespace binnacle::test;

class TestHeadline : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheVectors_data();
    void agreesWithTheVectors();
    void speaksInThePatternsOfTheCatalogue();
    void leavesOutMeasuresThatDoNotApply();
    void countsInWordsThatFit_data();
    void countsInWordsThatFit();
    void namesWithPercentSignsStayAsTheyAre();
    void textComesAgainFromIdAndArguments();
    void answerNeverImprovesWhenAStatusWorsens();
    void foreignSentenceHasNoText();
    void fillsPatternsInOnePass_data();
    void fillsPatternsInOnePass();
};

static QList<HeadlineMeasure> measuresOf(const QList<Status> &statuses)
{
    QList<HeadlineMeasure> measures;
    for (const Status status : statuses) {
        measures << HeadlineMeasure{QString(QChar(char16_t(u'A' + measures.size()))), status};
    }
    return measures;
}

void TestHeadline::agreesWithTheVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = testVectors("headline"_L1).toArray();
    QVERIFY(!vectors.isEmpty());
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        QTest::newRow(rowName(i, vectors.at(i)["sentence"_L1]).constData()) << vectors.at(i).toObject();
    }
}

void TestHeadline::agreesWithTheVectors()
{
    QFETCH(QJsonObject, vector);
    QList<HeadlineMeasure> measures;
    for (qsizetype i = 0; i < vector["statuses"_L1].toArray().size(); ++i) {
        const std::optional<Status> status = fromCode<Status>(vector["statuses"_L1][i].toString());
        QVERIFY(status);
        measures << HeadlineMeasure{vector["plain_names"_L1][i].toString(), *status};
    }
    const Headline result = headline(measures, vector["overdue_major"_L1].toString());
    QCOMPARE(codeOf(result.answer), vector["answer"_L1].toString());
    QCOMPARE(result.sentence.text, vector["sentence"_L1].toString());
}

/// Fills a pattern of the catalogue with one value for every name, as the code under test would.
static QString catalogueText(const QString &pattern)
{
    return QString(pattern)
        .replace(u"%unknown"_s, u"3"_s)
        .replace(u"%outside"_s, u"3"_s)
        .replace(u"%count"_s, u"7"_s)
        .replace(u"%reference"_s, u"F-1"_s);
}

void TestHeadline::speaksInThePatternsOfTheCatalogue()
{
    const QJsonObject patterns = catalogue(u"taxonomies"_s)["headline_patterns"_L1].toObject();
    const QList<std::pair<QString, QString>> numbers
        = {{u"unknown"_s, u"3"_s}, {u"outside"_s, u"3"_s}, {u"count"_s, u"7"_s}, {u"reference"_s, u"F-1"_s}};
    for (const QString &key : {u"cannot_say"_s, u"no_measures"_s, u"no_major"_s, u"yes"_s}) {
        QVERIFY(patterns.contains(key));
        QCOMPARE(headlineText({u"headline."_s + key, numbers}), catalogueText(patterns[key].toString()));
    }
    const QList<std::pair<QString, QString>> names
        = {{u"outside"_s, u"%names"_s}, {u"unknown"_s, u"%names"_s}, {u"watch"_s, u"%names"_s}};
    QCOMPARE(headlineText({u"headline.mostly"_s, names}), patterns["mostly"_L1].toString());
}

void TestHeadline::leavesOutMeasuresThatDoNotApply()
{
    using enum Status;
    QCOMPARE(
        headline(measuresOf({Good, NotApplicable, Good})).sentence.text, u"Yes. All 2 measures are within appetite."_s);
    QCOMPARE(headline(measuresOf({Act, Act, Act, NotApplicable})).sentence.text,
        u"No. 3 of 3 measures are outside appetite."_s);
}

void TestHeadline::countsInWordsThatFit_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::addColumn<HeadlineAnswer>("answer");
    QTest::newRow("none") << 0 << u"We cannot say. No measure is chosen for this page."_s << HeadlineAnswer::CannotSay;
    QTest::newRow("one") << 1 << u"Yes. The only measure is within appetite."_s << HeadlineAnswer::Yes;
    QTest::newRow("seven") << 7 << u"Yes. All 7 measures are within appetite."_s << HeadlineAnswer::Yes;
    QTest::newRow("eight") << 8 << u"Yes. All eight measures are within appetite."_s << HeadlineAnswer::Yes;
}

void TestHeadline::countsInWordsThatFit()
{
    QFETCH(int, count);
    QFETCH(QString, text);
    QFETCH(HeadlineAnswer, answer);
    const Headline result = headline(measuresOf(QList<Status>(count, Status::Good)));
    QCOMPARE(result.sentence.text, text);
    QCOMPARE(result.answer, answer);
}

void TestHeadline::namesWithPercentSignsStayAsTheyAre()
{
    const Headline result = headline({{u"100 %watch"_s, Status::Act}, {u"%1 %outside"_s, Status::Watch}});
    QCOMPARE(result.sentence.text, u"Mostly. Outside appetite: 100 %watch. Watch: %1 %outside."_s);
}

static QList<Status> randomStatuses(QRandomGenerator &random)
{
    QList<Status> statuses;
    for (int i = random.bounded(9); i > 0; --i) {
        statuses << static_cast<Status>(random.bounded(5));
    }
    return statuses;
}

void TestHeadline::textComesAgainFromIdAndArguments()
{
    QRandomGenerator random(9);
    for (int i = 0; i < 1000; ++i) {
        const QString major = random.bounded(4) == 0 ? u"F-109"_s : QString();
        const Sentence sentence = headline(measuresOf(randomStatuses(random)), major).sentence;
        QVERIFY(sentence.id.startsWith(u"headline."_s));
        QCOMPARE(headlineText({sentence.id, sentence.arguments}), sentence.text);
        QVERIFY(!sentence.text.contains(u'%'));
        QVERIFY(sentence.text.count(u',') <= 1); // two names at most
    }
}

void TestHeadline::answerNeverImprovesWhenAStatusWorsens()
{
    QRandomGenerator random(10);
    for (int i = 0; i < 1000; ++i) {
        QList<Status> statuses = randomStatuses(random);
        statuses << Status::Good;
        const HeadlineAnswer before = headline(measuresOf(statuses)).answer;
        statuses.last() = Status::Unknown;
        QVERIFY(headline(measuresOf(statuses)).answer >= before);
        statuses.last() = Status::Act;
        QVERIFY(headline(measuresOf(statuses)).answer >= before);
    }
}

void TestHeadline::foreignSentenceHasNoText()
{
    QCOMPARE(headlineText({u"incidents.rising"_s}), QString());
}

void TestHeadline::fillsPatternsInOnePass_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no names") << u"Nothing."_s << u"Nothing."_s;
    QTest::newRow("one name, twice") << u"%a and %a"_s << u"%b and %b"_s;
    QTest::newRow("a name that begins another") << u"%a_long %a"_s << u"L %b"_s;
    QTest::newRow("an unknown name") << u"%x of %b"_s << u"%x of B"_s;
    QTest::newRow("percent signs") << u"100% of %b%, %"_s << u"100% of B%, %"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestHeadline::fillsPatternsInOnePass()
{
    QFETCH(QString, pattern);
    QFETCH(QString, expected);
    QCOMPARE(filled(pattern, {{u"a"_s, u"%b"_s}, {u"b"_s, u"B"_s}, {u"a_long"_s, u"L"_s}}), expected);
}

QTEST_APPLESS_MAIN(TestHeadline)
#include "tst_headline.moc"
