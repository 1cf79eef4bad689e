#include "binnacle.h"

#include "models/base/canonicaljson.h"
#include "models/measures/metricpanel.h"
#include "models/measures/panelcodec.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// `binnacle figures`: canonical Panel JSON, nothing else on standard output, and numbers that anybody can count again
/// in the records.
class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPanelIsCanonicalAndReadBack();
    void headlineIsThatOfTheSample();
    void measuresAreThoseOfTheSample_data();
    void measuresAreThoseOfTheSample();
    void incidentMonthsAreCountedFromTheRecords_data();
    void incidentMonthsAreCountedFromTheRecords();
    void findingAgesAreCountedFromTheRecords();
    void openFindingsAreAllListed();
    void overdueActionsAreTheLateRecords();
    void pastDateIsAnsweredFromDatedRecords();
    void periodChoosesTheMonths_data();
    void periodChoosesTheMonths();
    void onePanelIsAnObject_data();
    void onePanelIsAnObject();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void emptyDocumentHasFiguresToo();
    void numbersAreInTheLanguageOfTheTexts();
    void documentIsNotTouched();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_document;

    QList<Panel> panels(const QStringList &options = {}) const;
    Panel panel(const QString &id, const QStringList &options = {}) const;
    int count(const QString &sql) const { return test::column(m_document, sql).value(0).toInt(); }
};

void TestFigures::initTestCase()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::copyOfSample(*m_folder);
}

/// Empty when the output is not what it should be; then the test has failed already.
static QList<Panel> panelsFrom(const test::Said &said)
{
    const Result<QJsonValue> json = readCanonicalJson(said.bytes);
    if (said.code != 0 || !said.err.isEmpty() || !json) {
        qWarning("%s", said.text().constData());
        return {};
    }
    QList<Panel> found;
    for (const QJsonValue &value : json->isArray() ? json->toArray() : QJsonArray{*json}) {
        const Result<Panel> panel = panelFromJson(value.toObject());
        if (!panel) {
            qWarning("%s", qPrintable(panel.error().detail));
            return {};
        }
        found << *panel;
    }
    return found;
}

QList<Panel> TestFigures::panels(const QStringList &options) const
{
    return panelsFrom(test::binnacle(QStringList{u"figures"_s, m_document, u"--json"_s} + options));
}

Panel TestFigures::panel(const QString &id, const QStringList &options) const
{
    return panelsFrom(test::binnacle(QStringList{u"figures"_s, m_document, id, u"--json"_s} + options)).value(0);
}

void TestFigures::everyPanelIsCanonicalAndReadBack()
{
    const test::Said said = test::binnacle({u"figures"_s, m_document, u"--json"_s});
    EXPECT_CODE(said, 0);
    QVERIFY(said.bytes.endsWith("]\n"));
    QVERIFY(isCanonicalJson(QByteArrayView(said.bytes).chopped(1)));
    const QList<Panel> found = panelsFrom(said);
    QSet<QString> ids;
    for (const Panel &one : found) {
        ids << one.id;
        QVERIFY2(!one.title.isEmpty(), qPrintable(one.id));
        QCOMPARE(one.period, (Period{{2025, 7, 1}, {2026, 6, 30}, {2026, 7, 6}}));
    }
    QCOMPARE(ids.size(), found.size());
    QCOMPARE(found.size(), 22);
    QCOMPARE(
        test::binnacle({u"figures"_s, m_document}).bytes, said.bytes); // the only form there is, and the same twice
}

void TestFigures::headlineIsThatOfTheSample()
{
    const Panel headline = panel(u"headline"_s);
    QCOMPARE(headline.sentence.text, u"Mostly. Outside appetite: serious incidents. Not known: restore tests."_s);
    QCOMPARE(headline.status, Status::Watch);
}

void TestFigures::measuresAreThoseOfTheSample_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Status>("status");
    QTest::newRow("inc_02") << u"20"_s << Status::Act;
    QTest::newRow("inc_05") << u"3.8"_s << Status::Good;
    QTest::newRow("vul_01") << u"100"_s << Status::Good;
    QTest::newRow("aud_04") << u"5.6"_s << Status::Good;
    QTest::newRow("trn_02") << u"54.3"_s << Status::Good;
    QTest::newRow("rsk_02") << u"89.5"_s << Status::Good;
    QTest::newRow("sup_01") << u"83.3"_s << Status::Watch;
    QTest::newRow("bcm_01") << u"No reading"_s << Status::Unknown;
}

void TestFigures::measuresAreThoseOfTheSample()
{
    QFETCH(QString, value);
    QFETCH(Status, status);
    const Panel measure = panel(u"metric_"_s + QString::fromLatin1(QTest::currentDataTag()));
    const auto said = std::find_if(
        measure.remarks.begin(), measure.remarks.end(), [](const Sentence &remark) { return remark.id == u"value"; });
    QVERIFY(said != measure.remarks.end());
    QVERIFY2(said->text == value || said->text == value + u'%', qPrintable(said->text));
    QCOMPARE(measure.status, status);
}

void TestFigures::incidentMonthsAreCountedFromTheRecords_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QList<int>>("sums"); // of sample.md
    QTest::newRow("as of its own date") << QStringList{} << QList<int>{13, 11, 16, 17, 16, 12, 15, 13, 14, 14, 15, 13};
    QTest::newRow("a year before") << QStringList{u"--as-of"_s, u"2025-07-06"_s}
                                   << QList<int>{8, 6, 11, 12, 10, 7, 10, 8, 14, 15, 14, 13};
}

void TestFigures::incidentMonthsAreCountedFromTheRecords()
{
    QFETCH(QStringList, options);
    QFETCH(QList<int>, sums);
    const Panel months = panel(u"incident_months"_s, options);
    QCOMPARE(months.figure.categories.size(), 12);
    QCOMPARE(months.figure.series.size(), 4);
    int total = 0;
    for (qsizetype i = 0; i < 12; ++i) {
        const QString month = months.figure.categories.at(i);
        int sum = 0;
        for (int severity = 4; severity >= 1; --severity) {
            const int counted = count(u"SELECT count(*) FROM incident WHERE severity = %1 AND "
                                      "strftime('%Y-%m', detected_at, detected_offset || ' minutes') = '%2'"_s.arg(
                                          QString::number(severity), month));
            QCOMPARE(months.figure.series.at(4 - severity).values.at(i), double(counted));
            QCOMPARE(months.table.rows.at(i).cells.at(5 - severity), QString::number(counted));
            sum += counted;
        }
        QCOMPARE(sum, sums.at(i));
        QCOMPARE(months.table.rows.at(i).cells.last(), QString::number(sum));
        total += sum;
    }
    QCOMPARE(months.sources.first().counted, total);
}

// What is open today, by the state of the records themselves; the panel reads the dated history.
static const QString openFindings
    = u"SELECT %1 FROM finding WHERE status NOT IN ('closed', 'declined', 'withdrawn') AND %2"_s;

void TestFigures::findingAgesAreCountedFromTheRecords()
{
    const Panel ages = panel(u"finding_age"_s);
    const std::pair<int, int> brackets[]{{0, 30}, {31, 60}, {61, 90}, {91, 180}, {181, 100000}};
    double open = 0;
    for (int i = 0; i < 5; ++i) {
        const auto [from, to] = brackets[i];
        const QString age = u"julianday('2026-07-06') - julianday(raised_on) BETWEEN %1 AND %2"_s.arg(from).arg(to);
        const int counted = count(openFindings.arg(u"count(*)"_s, age));
        QCOMPARE(ages.figure.series.at(0).values.at(i), double(counted));
        QCOMPARE(ages.table.rows.at(i).cells.at(1), QString::number(counted));
        open += counted;
    }
    QCOMPARE(open, 18.0);
    double late = 0;
    for (const std::optional<double> &value : ages.figure.series.at(1).values) {
        late += value.value_or(0);
    }
    QCOMPARE(late, 1.0); // F-097
    QVERIFY2(ages.sentence.text.startsWith(u"18 open finding"_s) && ages.sentence.text.endsWith(u", 1 late."_s),
        qPrintable(ages.sentence.text));
}

void TestFigures::openFindingsAreAllListed()
{
    const Panel findings = panel(u"open_findings"_s);
    QStringList listed;
    for (const PanelTable::Row &row : findings.table.rows) {
        listed << row.cells.first();
        QCOMPARE(row.registerId, u"finding"_s);
        QCOMPARE(count(u"SELECT count(*) FROM finding WHERE id = %1 AND reference = '%2'"_s.arg(
                     QString::number(row.recordId), row.cells.first())),
            1);
    }
    listed.sort();
    QCOMPARE(listed, test::column(m_document, openFindings.arg(u"reference"_s, u"1 ORDER BY reference"_s)));
    QCOMPARE(findings.table.total, 18);
}

void TestFigures::overdueActionsAreTheLateRecords()
{
    QStringList references;
    for (const PanelTable::Row &row : panel(u"overdue_actions"_s).table.rows) {
        references << row.cells.first();
    }
    QCOMPARE(references, (QStringList{u"A-079"_s, u"F-097"_s})); // 45 and 17 days late
}

void TestFigures::pastDateIsAnsweredFromDatedRecords()
{
    const Panel today = panel(u"headline"_s);
    const Panel past = panel(u"headline"_s, {u"--as-of"_s, u"2025-07-06"_s});
    QVERIFY(past.sentence.text != today.sentence.text);
    QCOMPARE(past.period, (Period{{2024, 7, 1}, {2025, 6, 30}, {2025, 7, 6}}));
    const Panel before = panel(u"headline"_s, {u"--as-of"_s, u"2020-01-01"_s});
    QCOMPARE(before.status, Status::Unknown); // before the first dated record nothing is known
    QCOMPARE(panel(u"open_findings"_s, {u"--as-of"_s, u"2020-01-01"_s}).table.total, 0);
    for (const QString &id : {u"incident_months"_s, u"finding_age"_s, u"overdue_actions"_s, u"risk_map"_s,
             u"cause_pareto"_s, u"audit_coverage"_s, u"responsibility_map"_s}) {
        const Panel unknown = panel(id, {u"--as-of"_s, u"2020-01-01"_s});
        QCOMPARE(unknown.status, Status::Unknown);
        QVERIFY2(unknown.sentence.text.startsWith(u"Not known: "_s), qPrintable(unknown.sentence.text));
        QCOMPARE(unknown.figure.kind, Figure::Kind::None);
    }
    // The sample is pinned to July: it has no quiet months after that.
    QCOMPARE(
        panel(u"incident_months"_s, {u"--as-of"_s, u"2026-11-01"_s}).sentence, panel(u"incident_months"_s).sentence);
    const Panel major = panel(u"headline"_s, {u"--as-of"_s, u"2026-07-13"_s});
    QVERIFY2(major.sentence.text.startsWith(u"No. A major nonconformity is overdue: F-109"_s),
        qPrintable(major.sentence.text));
}

void TestFigures::periodChoosesTheMonths_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("months"); // first, last
    QTest::addColumn<int>("counted");
    QTest::newRow("half a year") << QStringList{u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-06-30"_s}
                                 << QStringList{u"2026-01"_s, u"2026-06"_s} << 84;
    QTest::newRow("an earlier year") << QStringList{u"--from"_s, u"2024-07-01"_s, u"--to"_s, u"2025-06-30"_s}
                                     << QStringList{u"2024-07"_s, u"2025-06"_s} << 128;
    QTest::newRow("two years") << QStringList{u"--from"_s, u"2024-07-01"_s} << QStringList{u"2024-07"_s, u"2026-06"_s}
                               << 128 + 169;
    QTest::newRow("one month") << QStringList{u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s}
                               << QStringList{u"2026-03"_s, u"2026-03"_s} << 14;
    QTest::newRow("only whole months") << QStringList{u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-05-30"_s}
                                       << QStringList{u"2026-04"_s, u"2026-04"_s} << 14;
    QTest::newRow("the running month has not ended")
        << QStringList{u"--from"_s, u"2026-06-01"_s, u"--to"_s, u"2026-07-31"_s}
        << QStringList{u"2026-06"_s, u"2026-06"_s} << 13;
}

void TestFigures::periodChoosesTheMonths()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, months);
    const Panel shown = panel(u"incident_months"_s, options);
    QVERIFY(!shown.figure.categories.isEmpty());
    QCOMPARE((QStringList{shown.figure.categories.first(), shown.figure.categories.last()}), months);
    QTEST(shown.sources.first().counted, "counted");
    QCOMPARE(shown.table.rows.size(), shown.figure.categories.size());
    for (const Figure::Mark &mark : shown.figure.marks) {
        QVERIFY(mark.category >= 0 && mark.category < shown.figure.categories.size());
        QVERIFY(mark.until.value_or(mark.category) < shown.figure.categories.size());
    }
}

void TestFigures::onePanelIsAnObject_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : {u"headline"_s, u"compass"_s, u"tiles"_s, u"incident_months"_s, u"finding_age"_s,
             u"overdue_actions"_s, u"open_findings"_s, u"next_review"_s, u"risk_map"_s, u"cause_pareto"_s,
             u"audit_coverage"_s, u"next_audits"_s, u"responsibility_map"_s, u"metric_inc_02"_s}) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void TestFigures::onePanelIsAnObject()
{
    QFETCH(QString, id);
    const test::Said said = test::binnacle({u"figures"_s, m_document, id, u"--json"_s});
    EXPECT_CODE(said, 0);
    QVERIFY(said.bytes.startsWith('{') && said.bytes.endsWith("}\n"));
    QVERIFY(isCanonicalJson(QByteArrayView(said.bytes).chopped(1)));
    const QList<Panel> all = panels();
    const auto same = std::find_if(all.begin(), all.end(), [&](const Panel &one) { return one.id == id; });
    QVERIFY(same != all.end());
    QCOMPARE(toJson(panelsFrom(said).value(0)), toJson(*same)); // alone as among the others
}

void TestFigures::nonsenseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown panel") << QStringList{u"weather"_s} << u"no panel “weather”"_s;
    QTest::newRow("a measure that is not on the compass") << QStringList{u"metric_pol_01"_s} << u"metric_pol_01"_s;
    const auto day = [](const char *name, const QString &option, const QString &value) {
        QTest::newRow(name) << QStringList{option, value} << u"“%1” is no day of the calendar"_s.arg(value);
    };
    day("impossible day", u"--as-of"_s, u"2026-02-30"_s);
    day("no leap year", u"--from"_s, u"2025-02-29"_s);
    day("month 13", u"--to"_s, u"2026-13-01"_s);
    day("other order", u"--as-of"_s, u"06.07.2026"_s);
    day("other separators", u"--as-of"_s, u"2026/07/06"_s);
    day("something behind the day", u"--as-of"_s, u"2026-07-06T09:00"_s);
    day("no day at all", u"--as-of"_s, u"today"_s);
    day("nothing", u"--as-of"_s, u""_s);
    QTest::newRow("ends before it begins")
        << QStringList{u"--from"_s, u"2026-06-30"_s, u"--to"_s, u"2026-01-01"_s} << u"ends before it begins"_s;
    QTest::newRow("as of a day to come") << QStringList{u"--as-of"_s, u"2099-12-31"_s}
                                         << u"is still to come. Choose "_s;
    QTest::newRow("as of the year 4000") << QStringList{u"--as-of"_s, u"4000-12-31"_s} << u"is too far away"_s;
    QTest::newRow("as of the year 1") << QStringList{u"--as-of"_s, u"0001-01-01"_s} << u"is too far away"_s;
    QTest::newRow("begins after its end") << QStringList{u"--from"_s, u"2027-01-01"_s} << u"ends before it begins"_s;
}

void TestFigures::nonsenseIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const test::Said said
        = test::binnacle(QStringList{u"figures"_s, m_document} + arguments + QStringList{u"--json"_s});
    EXPECT_CODE(said, 2);
    QCOMPARE(said.bytes, QByteArray());
    QVERIFY2(said.err.contains(words), said.text().constData());
}

void TestFigures::emptyDocumentHasFiguresToo()
{
    const QString path = m_folder->filePath(u"empty.binnacle"_s);
    QVERIFY(test::emptyDocument(*m_folder, u"empty.binnacle"_s));
    const QList<Panel> found = panelsFrom(test::binnacle({u"figures"_s, path, u"--json"_s}));
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().id, u"headline"_s);
    QCOMPARE(found.first().status, Status::Unknown);
    QVERIFY(QFile::remove(path));
}

/// The program speaks English to somebody whose system speaks German, and writes its numbers so.
void TestFigures::numbersAreInTheLanguageOfTheTexts()
{
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "de_DE.UTF-8");
    const Panel measure = panel(u"metric_inc_05"_s);
    qputenv("LC_ALL", before);
    QCOMPARE(remark(measure, remarks::value).text, u"3.8"_s);
}

void TestFigures::documentIsNotTouched()
{
    const QByteArray before = test::bytesOf(m_document);
    QVERIFY(!panels({u"--as-of"_s, u"2025-01-01"_s}).isEmpty());
    QCOMPARE(test::bytesOf(m_document), before);
    QCOMPARE(test::filesIn(m_folder->path()), QStringList{u"sample.binnacle"_s});
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
