#include "models/exchange/csvreader.h"
#include "models/exchange/exporter.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "support/importing.h"
#include "support/testdocument.h"

#include <QSet>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Real files: an extract that is kept with the tests, and the whole ones where the folder beside the project has them.
class TestRealFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void importsTheExtractOfFindings();
    void importsAllFindings();
    void importsAllIncidents();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;

    QString single(const QString &sql) const { return test::single(m_document->database(), sql); }
};

static const QString findingsMap = QStringLiteral(TEST_DATA_DIR "/fac_findings_map.json");
static const QString incidentsMap = QStringLiteral(TEST_DATA_DIR "/vcdb_incidents_map.json");

using Row = QHash<QString, QString>;

static QList<Row> readRows(const QString &path)
{
    QList<Row> rows;
    Result<CsvReader> reader = CsvReader::open(path);
    while (reader && reader->next().value()) {
        Row row;
        for (qsizetype i = 0; i < reader->header().size(); ++i) {
            row.insert(reader->header().at(i), reader->row().text(i));
        }
        rows << row;
    }
    return rows;
}

/// Findings that name, as an earlier one, another finding of the same auditee that is in the file.
static qint64 countRepeats(const QString &path)
{
    const QList<Row> rows = readRows(path);
    QSet<std::pair<QString, QString>> present;
    for (const Row &row : rows) {
        present.insert({row[u"auditee_uei"_s], row[u"finding_ref"_s]});
    }
    return std::count_if(rows.begin(), rows.end(), [&](const Row &row) {
        const QStringList earlier = row[u"prior_finding_refs"_s].split(u' ', Qt::SkipEmptyParts);
        return std::any_of(earlier.begin(), earlier.end(), [&](const QString &reference) {
            return reference != row[u"finding_ref"_s] && present.contains({row[u"auditee_uei"_s], reference});
        });
    });
}

void TestRealFiles::init()
{
    test::failOnAnyWarning();
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    QVERIFY(m_document);
}

static const QString linked = u"SELECT count(*) FROM finding WHERE origin = 'imported' AND repeat_of_id IS NOT NULL"_s;

void TestRealFiles::importsTheExtractOfFindings()
{
    const QString extract = QStringLiteral(TEST_DATA_DIR "/fac_findings_200.csv");
    const test::ImportRun run = test::importFile(*m_document, finding::schema, extract, {.mapPath = findingsMap});
    QVERIFY2(run.result, qPrintable(run.refusals().join(u'\n')));
    QCOMPARE(run.counts(), (QList<qint64>{200, 0, 0, 0, 0}));
    QCOMPARE(single(linked).toLongLong(), countRepeats(extract));
    QVERIFY(countRepeats(extract) > 0);
    QCOMPARE(single(u"SELECT title || '|' || grade || '|' || raised_on FROM finding "
                    "WHERE reference = '2022-06-GSAFAC-0000023214/2022-002'"_s),
        u"2022 2022-002: WIA ADULT PROGRAM|major|2024-02-06"_s);
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestRealFiles::importsAllFindings()
{
    const QString path = test::realData(u"fac_audit_findings.csv"_s);
    if (path.isEmpty()) {
        QSKIP("The folder of real data is not there.");
    }
    const test::ImportRun run = test::importFile(*m_document, finding::schema, path, {.mapPath = findingsMap});
    QVERIFY2(run.result, qPrintable(run.refusals().join(u'\n')));
    QCOMPARE(run.counts(), (QList<qint64>{6183, 0, 0, 0, 0}));
    QCOMPARE(single(linked).toLongLong(), countRepeats(path));
    QCOMPARE(countRepeats(path), 83);
    QCOMPARE(single(u"SELECT count(*) FROM finding a JOIN finding b ON b.id = a.repeat_of_id "
                    "WHERE a.origin = 'imported' AND b.title >= a.title"_s),
        u"0"_s); // a title begins with the year: what is repeated is of an earlier one
    QCOMPARE(test::verify(m_document->path()), QStringList());

    const test::ImportRun again = test::importFile(
        *m_document, finding::schema, path, {.mapPath = findingsMap, .onDuplicate = ImportPlan::OnDuplicate::Update});
    QCOMPARE(again.counts(), (QList<qint64>{0, 0, 6183, 0, 0}));
}

void TestRealFiles::importsAllIncidents()
{
    const QString path = test::realData(u"vcdb_incidents.csv"_s);
    if (path.isEmpty()) {
        QSKIP("The folder of real data is not there.");
    }
    const test::ImportRun run = test::importFile(
        *m_document, incident::schema, path, {.mapPath = incidentsMap, .onDuplicate = ImportPlan::OnDuplicate::Skip});
    QVERIFY2(run.result, qPrintable(run.refusals().join(u'\n')));
    QCOMPARE(run.counts(), (QList<qint64>{9294, 0, 0, 120, 0}));
    QCOMPARE(run.report.duplicates.size(), 120);
    QCOMPARE(run.report.duplicates.first().column, u"incident_id"_s);

    const QString count = u"SELECT count(*) FROM incident WHERE origin = 'imported' AND "_s;
    QHash<QString, int> precisions;
    QSet<QString> seen;
    for (const Row &row : readRows(path)) {
        if (seen.contains(row[u"incident_id"_s])) {
            continue;
        }
        seen.insert(row[u"incident_id"_s]);
        const int year = row[u"year"_s].toInt();
        const int month = row[u"month"_s].toInt();
        const bool isDay = month > 0 && QDate(year, month, row[u"day"_s].toInt()).isValid();
        ++precisions[isDay ? u"day"_s : month > 0 ? u"month"_s : u"year"_s];
    }
    for (const auto &[precision, expected] : precisions.asKeyValueRange()) {
        QCOMPARE(single(count + u"occurred_precision = '%1'"_s.arg(precision)).toInt(), expected);
    }
    QCOMPARE(single(count + u"(occurred_precision = 'unknown') <> (occurred_at IS NULL)"_s), u"0"_s);
    QCOMPARE(single(count + u"detected_precision IN ('hour', 'minute')"_s), u"0"_s); // never finer than what occurred
    QCOMPARE(
        single(count + u"counted_by = 'occurred' AND (occurred_precision = 'year') <> (counted_on_month IS NULL)"_s),
        u"0"_s);
    QVERIFY(single(count + u"counted_on_month IS NULL"_s).toInt() > 2000);
    QVERIFY(single(count + u"detected_precision = 'unknown'"_s).toInt() > 5000);
    QCOMPARE(test::verify(m_document->path()), QStringList());

    const QString out = m_folder->filePath(u"incident.csv"_s);
    QVERIFY(exportRegister(m_document->database(), incident::schema, ExportFormat::Csv, out));
    const test::ImportRun again
        = test::importFile(*m_document, incident::schema, out, {.onDuplicate = ImportPlan::OnDuplicate::Update});
    QCOMPARE(again.counts(), (QList<qint64>{0, 0, 9694, 0, 0}));
}

QTEST_GUILESS_MAIN(TestRealFiles)
#include "tst_realfiles.moc"
