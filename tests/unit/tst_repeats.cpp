#include "models/exchange/csvreader.h"
#include "models/measures/repeats.h"
#include "models/registers/definitions/finding.h"
#include "models/storage/query.h"
#include "support/importing.h"
#include "support/testdocument.h"
#include "support/testvectors.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <array>

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
    void realFileFindsItsEarlierOnes();
    void onlyEarlierOnesWithinThreeYearsCount();
    void oneFindingGivesItsOwn();
    void searchFindsWhatThePlainFormulaFinds_data();
    void searchFindsWhatThePlainFormulaFinds();

private:
    static Result<> setUnitsByAuditee(Document &document);

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
    QCOMPARE(repeats, 27);
    qInfo("%lld repeats proposed, nine of them planted; %lld earlier ones were still open",
        static_cast<long long>(repeats), static_cast<long long>(found->size() - repeats));
}

/// Findings of the real file that name an earlier one which is in it, with the references of the earlier ones.
static QHash<QString, QStringList> earlierOnes(const QString &path)
{
    QHash<QString, QString> references; // by auditee and number
    QList<std::array<QString, 3>> naming; // reference, auditee, earlier numbers
    Result<CsvReader> reader = CsvReader::open(path);
    const auto cell = [&](const QString &name) { return reader->row().text(reader->header().indexOf(name)); };
    while (reader && reader->next().value()) {
        const QString reference = cell(u"report_id"_s) + u'/' + cell(u"finding_ref"_s);
        references.insert(cell(u"auditee_uei"_s) + u' ' + cell(u"finding_ref"_s), reference);
        naming.append({reference, cell(u"auditee_uei"_s), cell(u"prior_finding_refs"_s)});
    }
    QHash<QString, QStringList> found;
    for (const auto &[reference, auditee, earlier] : naming) {
        for (const QString &number : earlier.split(u' ', Qt::SkipEmptyParts)) {
            if (references.contains(auditee + u' ' + number)) {
                found[reference] << references.value(auditee + u' ' + number);
            }
        }
    }
    return found;
}

/// The file says nothing of clauses, units and causes; the auditee is where a finding was made.
Result<> TestRepeats::setUnitsByAuditee(Document &document)
{
    const Database &database = document.database();
    const QString auditee = u"substr(seen, 9, 12)"_s; // "Auditee XZNBV6B3YJ75, programs …"
    const QString insert
        = u"INSERT INTO unit (code, name, is_security, seat_id) SELECT 'U' || row_number() OVER (), a, 0, "
          "1 FROM (SELECT DISTINCT %1 AS a FROM finding WHERE origin = 'imported')"_s.arg(auditee);
    const QString update
        = u"UPDATE finding SET unit_id = (SELECT id FROM unit WHERE name = %1) WHERE origin = 'imported'"_s;
    const Result<> inserted = execute(database, insert);
    return inserted ? execute(database, update.arg(auditee)) : inserted;
}

void TestRepeats::realFileFindsItsEarlierOnes()
{
    const QString path = test::realData(u"fac_audit_findings.csv"_s);
    if (path.isEmpty()) {
        QSKIP("The folder of real data is not there.");
    }
    const QTemporaryDir folder;
    const auto document = test::sampleDocument(folder);
    const test::ImportRun run = test::importFile(*document, finding::schema, path,
        {.mapPath = QStringLiteral(TEST_DATA_DIR "/fac_findings_map.json"), .undoLimit = 0});
    QVERIFY2(run.result, qPrintable(run.refusals().join(u'\n')));
    const Result<> isSet = setUnitsByAuditee(*document);
    QVERIFY2(isSet, isSet ? "" : qPrintable(isSet.error().detail));
    const QHash<QString, QStringList> earlier = earlierOnes(path);
    QCOMPARE(earlier.size(), 88);

    const auto idOf = [&](const QString &reference) {
        return test::single(document->database(), u"SELECT id FROM finding WHERE reference = '%1'"_s.arg(reference))
            .toLongLong();
    };
    int proposed = 0;
    int firsts = 0;
    int isBefore = 0; // the others were accepted on the same day, later, or name themselves
    qsizetype all = 0;
    QMap<int, int> scores; // in hundredths, downward
    for (const auto &[reference, before] : earlier.asKeyValueRange()) {
        const Result<QList<RepeatCandidate>> candidates = repeatCandidates(document->database(), idOf(reference));
        QVERIFY(candidates);
        all += candidates->size();
        QList<qint64> wanted;
        for (const QString &each : before) {
            wanted << idOf(each);
        }
        const auto found = std::find_if(candidates->begin(), candidates->end(),
            [&](const RepeatCandidate &candidate) { return wanted.contains(candidate.earlierId); });
        const QString names = u"SELECT count(*) FROM finding a, finding b WHERE a.reference = '%1' AND b.reference IN "
                              "('%2') AND b.raised_on < a.raised_on"_s.arg(reference, before.join(u"', '"_s));
        isBefore += test::single(document->database(), names) != u"0" ? 1 : 0;
        if (found != candidates->end()) {
            ++proposed;
            firsts += found == candidates->begin() ? 1 : 0;
            ++scores[static_cast<int>(found->score.total() * 100)];
        }
    }
    const Result<QList<RepeatCandidate>> every = repeatCandidates(document->database());
    QVERIFY(every);
    QSet<qint64> ids;
    for (const QString &reference : earlier.keys()) {
        ids << idOf(reference);
    }
    QCOMPARE(std::count_if(every->begin(), every->end(),
                 [&](const RepeatCandidate &candidate) { return ids.contains(candidate.findingId); }),
        all); // the same, however they are asked for
    QStringList distribution;
    for (const auto &[hundredths, count] : scores.asKeyValueRange()) {
        distribution << u"0.%1: %2"_s.arg(hundredths).arg(count);
    }
    qInfo("of 88 findings whose earlier one is in the file %d have one that was raised before; %d find it, %d at once, "
          "among %lld candidates; scores %s; all findings have %lld",
        isBefore, proposed, firsts, static_cast<long long>(all), qPrintable(distribution.join(u", "_s)),
        static_cast<long long>(every->size()));
    QCOMPARE(isBefore, 18);
    QCOMPARE(proposed, 18);
    QCOMPARE(firsts, 16);
    QCOMPARE(all, 64);
    QCOMPARE(distribution.join(u", "_s), u"0.72: 1, 0.75: 1, 0.77: 1, 0.78: 10, 0.79: 5"_s);
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

/// Findings in the order in which they were raised, of few clauses, units, causes and words, so that many are alike.
static QList<FindingTrace> randomTraces(QRandomGenerator &random, int count)
{
    const QStringList clauses{u"A.8.15"_s, u"A.8.2"_s, u"A.5.1"_s, u"A"_s, u"A.8"_s, u"9.2"_s, u"9"_s, u"10"_s, u""_s};
    const QStringList causes{u""_s, u"design"_s, u"tool_gap"_s};
    const QStringList texts{u"Leavers keep access"_s, u"leavers: keep ACCESS"_s, u"access keep leavers"_s, u"a"_s,
        u""_s, u"Backups were not restored"_s};
    QList<FindingTrace> traces;
    QDate day(2020, 2, 29);
    for (int i = 0; i < count; ++i) {
        day = day.addDays(random.bounded(40));
        const bool isClosed = random.bounded(3) > 0;
        traces << FindingTrace{.id = 1 + i,
            .clause = clauses.at(random.bounded(static_cast<int>(clauses.size()))),
            .unitId = random.bounded(1, 4),
            .supplierId = random.bounded(4),
            .cause = causes.at(random.bounded(static_cast<int>(causes.size()))),
            .text = texts.at(random.bounded(static_cast<int>(texts.size()))),
            .raisedOn = day,
            .closedOn = isClosed ? day.addDays(random.bounded(600)) : QDate()};
    }
    return traces;
}

/// The definition, pair by pair (domain, section d).
static QList<RepeatCandidate> plainCandidates(const QList<FindingTrace> &traces, qint64 wanted)
{
    QList<RepeatCandidate> all;
    for (const FindingTrace &later : traces) {
        QList<RepeatCandidate> found;
        for (const FindingTrace &earlier : traces) {
            const bool isOpen = !earlier.closedOn.isValid() || earlier.closedOn >= later.raisedOn;
            const bool isInReach = !earlier.closedOn.isValid() || earlier.closedOn >= later.raisedOn.addMonths(-36);
            const RepeatScore score = repeatScore(later, earlier);
            if (earlier.raisedOn < later.raisedOn && isInReach && score.isCandidate()) {
                found << RepeatCandidate{later.id, earlier.id, score, isOpen};
            }
        }
        std::stable_sort(
            found.begin(), found.end(), [](const auto &a, const auto &b) { return a.score.total() > b.score.total(); });
        all += wanted == 0 || wanted == later.id ? found : QList<RepeatCandidate>();
    }
    return all;
}

void TestRepeats::searchFindsWhatThePlainFormulaFinds_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestRepeats::searchFindsWhatThePlainFormulaFinds()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QList<FindingTrace> traces = randomTraces(random, 120);
    for (const qint64 id : {0, random.bounded(1, 121)}) {
        const QList<RepeatCandidate> found = repeatCandidates(traces, id);
        const QList<RepeatCandidate> wanted = plainCandidates(traces, id);
        QVERIFY(id != 0 || wanted.size() > 20);
        QCOMPARE(found.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            QCOMPARE(found.at(i).findingId, wanted.at(i).findingId);
            QCOMPARE(found.at(i).earlierId, wanted.at(i).earlierId);
            QCOMPARE(found.at(i).isDuplicate, wanted.at(i).isDuplicate);
            QVERIFY(found.at(i).score == wanted.at(i).score);
        }
    }
}

QTEST_GUILESS_MAIN(TestRepeats)
#include "tst_repeats.moc"
