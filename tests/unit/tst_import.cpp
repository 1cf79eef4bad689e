#include "models/exchange/csvreader.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/unit.h"
#include "support/importing.h"
#include "support/testdocument.h"

#include <QSignalSpy>
#include <limits>
#include <sys/stat.h>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;
using OnDuplicate = ImportPlan::OnDuplicate;

static const QByteArray header
    = "reference,title,source,grade,status,clause,unit_id,responsible_id,accountable_id,raised_on,cycle\r\n";

/// A row of a finding that nothing is wrong with, up to what is given.
static QByteArray row(const QByteArray &reference, const QByteArray &title = "Title",
    const QByteArray &raisedOn = "2026-05-01", const QByteArray &responsible = "P14", const QByteArray &grade = "minor")
{
    return reference + ',' + title + ",audit," + grade + ",raised,A.5.1,FIN," + responsible + ",P02," + raisedOn
        + ",1\r\n";
}

class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addsRowsWithOneEntryOfTheLog();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void importsNothingWhenOneRowIsRefused();
    void refusesFiles_data();
    void refusesFiles();
    void acceptsFiles_data();
    void acceptsFiles();
    void keepsNothingInADryRun();
    void keepsNothingWhenItIsStopped();
    void treatsDuplicatesAsAsked_data();
    void treatsDuplicatesAsAsked();
    void updatesOnlyWhatTheFileGives();
    void updatesARowOfTheSameFile();
    void keepsFreeReferencesAndCountsOn();
    void findsRecordsByNameAndCode();
    void refersToRowsOfTheSameFile();
    void refersToLaterRowsWithoutAMapping();
    void namesTheRowThatTheDocumentRefuses();
    void countsRefusalsItDoesNotKeep();
    void findsImportedRecordsBySearch();
    void buildsTimesWithTheirPrecision_data();
    void buildsTimesWithTheirPrecision();
    void neverGivesAReferenceAgain();
    void keepsApartReferencesGivenAndOwn_data();
    void keepsApartReferencesGivenAndOwn();
    void refusesNumbersOfOtherDocuments();
    void findsRecordsByTheirKeys();
    void tellsRowsApartByTheirKey();
    void checksEvidence();
    void keepsPeriodsApart();
    void leadsLinksToRecordsOfAnyRegister();
    void refusesToImportADocumentIntoItself();
    void readsOnlyFiles();
    void neverCountsBeyondTheLastNumber_data();
    void neverCountsBeyondTheLastNumber();
    void nameOfTheFileIsPlainInTheLog();
    void runsAsALongJob();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;

    QString write(const QByteArray &content, const QString &name = u"rows.csv"_s) const
    {
        test::writeBytes(m_folder->filePath(name), content);
        return m_folder->filePath(name);
    }
    test::ImportRun import(const QByteArray &content, const test::ImportOptions &options = {})
    {
        return test::importFile(*m_document, finding::schema, write(content), options);
    }
    QString single(const QString &sql) const { return test::single(m_document->database(), sql); }
};

void TestImport::init()
{
    test::failOnAnyWarning();
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    QVERIFY(m_document);
}

void TestImport::addsRowsWithOneEntryOfTheLog()
{
    QSignalSpy changed(m_document.get(), &Document::changed);
    const test::ImportRun run = import(header + row("X-1") + row("") + row("X-2", "=HYPERLINK(1)"));
    QVERIFY2(run.result, run.result ? "" : qPrintable(run.refusals().join(u'\n')));
    QCOMPARE(run.counts(), (QList<qint64>{3, 0, 0, 0, 0}));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(single(u"SELECT kind || ' ' || title FROM change ORDER BY id DESC"_s), u"import rows.csv"_s);
    QCOMPARE(single(u"SELECT count(*) FROM change"_s), u"2"_s);
    QCOMPARE(test::column(m_document->database(),
                 u"SELECT reference || ' ' || origin || ' ' || title FROM finding WHERE id > 120 ORDER BY id"_s),
        (QStringList{u"X-1 imported Title"_s, u"F-121 imported Title"_s, u"X-2 imported =HYPERLINK(1)"_s}));
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestImport::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("impossible date") << header + row("X-1")
            + row("X-2", "T",
                "2026-02-30") << u"3 raised_on: “2026-02-30” is no day of the calendar. Write it as 2026-07-06."_s;
    QTest::newRow("reference to nobody") << header + row("X-1", "\"two\r\nlines\"", "", "P99")
                                         << u"2 responsible_id: “P99” leads to no record."_s;
    QTest::newRow("title of two lines") << header + row("X-1") + row("X-2", "\"two\r\nlines\"")
                                        << u"3 title: Title must be one line."_s;
    QTest::newRow("line counted behind a cell of two lines") << header + row("X-1").replace("A.5.1", "\"A.\n5\"")
            + row("X-2", "T", "", "P99") << u"2 clause: Clause or control must be one line."_s;
    QTest::newRow("title above the limit")
        << header + row("X-1", QByteArray(301, 'x')) << u"2 title: Title is too long by 1 character."_s;
    QTest::newRow("cell above every limit") << header + row("X-1", QByteArray((1 << 20) + 1, 'x'))
                                            << u"2 title: The cell is larger than any field may be."_s;
    QTest::newRow("title missing") << header + row("X-1", "") << u"2 title: Enter “Title”."_s;
    QTest::newRow("unknown choice") << header + row("X-1", "T", "", "P14", "MINOR")
                                    << u"2 grade: “MINOR” is not one of the choices."_s;
    QTest::newRow("control character") << header
            + row("X-1",
                "a\x01"
                "b") << u"2 title: Title contains control characters or direction overrides. Type it again."_s;
    QTest::newRow("line ended by CR alone")
        << header + row("X-1", "a\rb")
        << u"2 title: Title contains control characters or direction overrides. Type it again."_s;
    QTest::newRow("cell missing") << header + "X-1,Title,audit\r\n"
                                  << u"2 : The row has 3 cells, the first line names 11 columns."_s;
    QTest::newRow("cell too many") << header + row("X-1").trimmed() + ",\r\n"
                                   << u"2 : The row has 12 cells, the first line names 11 columns."_s;
    QTest::newRow("reference in use") << header + row("F-001") << u"2 reference: “F-001” is in the register already."_s;
    QTest::newRow("reference twice") << header + row("X-1") + row("X-1")
                                     << u"3 reference: “X-1” is in the register already."_s;
    QTest::newRow("reference too long") << header + row(QByteArray(41, 'X'))
                                        << u"2 reference: A reference has 40 characters at most."_s;
    QTest::newRow("number with a word") << header + row("X-1").replace(",1\r\n", ",one\r\n")
                                        << u"2 cycle: “one” is not a whole number."_s;
    QTest::newRow("number below the least")
        << header + row("X-1").replace(",1\r\n", ",0\r\n") << u"2 cycle: Cycle must be 1 or more."_s;
}

void TestImport::namesWhatIsWrong()
{
    QFETCH(const QByteArray, content);
    const QStringList before = test::contentOf(m_document->database(), true);
    const test::ImportRun run = import(content);
    QVERIFY(!run.result);
    QCOMPARE(run.result.error().code, Error::Code::Invalid);
    QVERIFY(!run.refusals().isEmpty());
    QTEST(run.refusals().first(), "refusal");
    QCOMPARE(test::contentOf(m_document->database(), true), before);
}

void TestImport::importsNothingWhenOneRowIsRefused()
{
    QByteArray content = header;
    for (int i = 0; i < 500; ++i) {
        content += row("X-" + QByteArray::number(i), "T", i % 100 == 99 ? "2026-13-01" : "2026-01-13");
    }
    const test::ImportRun run = import(content);
    QCOMPARE(run.result.error().message, u"5 rows were refused. Nothing was imported."_s);
    QCOMPARE(run.counts(), (QList<qint64>{495, 0, 0, 0, 5}));
    QCOMPARE(run.report.refusals.last().line, 501);
    QCOMPARE(single(u"SELECT count(*) FROM finding"_s), u"120"_s);
    QCOMPARE(single(u"SELECT count(*) FROM change"_s), u"1"_s);
    QVERIFY(import(header + row("X-1")).result);
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestImport::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("start");
    const auto code = [](Error::Code value) { return static_cast<int>(value); };
    QTest::newRow("empty") << QByteArray() << code(Error::Code::Damaged) << u"The file is empty."_s;
    QTest::newRow("UTF-16") << QByteArray("\xFE\xFF\0a", 4) << code(Error::Code::Damaged)
                            << u"The file is in UTF-16."_s;
    QTest::newRow("invalid UTF-8") << header + row("X-1", "M\xFCller") << code(Error::Code::Damaged)
                                   << u"Line 2 is not in UTF-8."_s;
    QTest::newRow("stray quote") << header + row("X-1", "a\"b") << code(Error::Code::Damaged)
                                 << u"Line 2: a quotation mark stands where none may be."_s;
    QTest::newRow("open quote") << header + row("X-1", "\"a") << code(Error::Code::Damaged)
                                << u"The row that begins in line 2 does not end."_s;
    QTest::newRow("unknown column") << "titel" + header << code(Error::Code::Usage)
                                    << u"Without a mapping the columns must be named like the fields of “finding”."_s;
    QTest::newRow("column twice") << QByteArray("title,title\r\n") << code(Error::Code::Usage)
                                  << u"The file has the column “title” more than once."_s;
}

void TestImport::refusesFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, code);
    QFETCH(const QString, start);
    const test::ImportRun run = import(content);
    QVERIFY(!run.result);
    QCOMPARE(static_cast<int>(run.result.error().code), code);
    QVERIFY2(run.result.error().message.startsWith(start), qPrintable(run.result.error().message));
    QCOMPARE(single(u"SELECT count(*) FROM finding"_s), u"120"_s);
}

void TestImport::acceptsFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + header + row("X-1", "\"Say \"\"no\"\", now\"");
    QTest::newRow("LF") << QByteArray(header + row("X-1", "\"Say \"\"no\"\", now\"")).replace("\r\n", "\n");
    QTest::newRow("semicolons")
        << QByteArray(header + row("X-1", "\"Say \"\"no\"\"@ now\"")).replace(",", ";").replace("@", ",");
    QTest::newRow("tabs")
        << QByteArray(header + row("X-1", "\"Say \"\"no\"\"@ now\"")).replace(",", "\t").replace("@", ",");
}

void TestImport::acceptsFiles()
{
    QFETCH(const QByteArray, content);
    const test::ImportRun run = import(content);
    QVERIFY2(run.result, run.result ? "" : qPrintable(run.result.error().message));
    QCOMPARE(single(u"SELECT title FROM finding WHERE reference = 'X-1'"_s), u"Say \"no\", now"_s);
}

void TestImport::keepsNothingInADryRun()
{
    const QByteArray before = test::bytesOf(m_document->path());
    const test::ImportRun run = import(header + row("X-1") + row(""), {.isDryRun = true});
    QVERIFY(run.result);
    QCOMPARE(run.counts(), (QList<qint64>{2, 0, 0, 0, 0}));
    QCOMPARE(test::bytesOf(m_document->path()), before);
}

void TestImport::keepsNothingWhenItIsStopped()
{
    QByteArray content = header;
    for (int i = 0; i < 2000; ++i) {
        content += row("X-" + QByteArray::number(i));
    }
    const QString path = write(content);
    for (int turn = 0; turn < 28; ++turn) { // rows may be under way to the document at any of these moments
        int calls = 0;
        const test::ImportRun run = test::importFile(
            *m_document, finding::schema, path, {}, [&](qint64, qint64) { return calls++ < turn % 7; });
        QVERIFY(!run.result);
        QCOMPARE(run.result.error().code, Error::Code::Cancelled);
        QCOMPARE(single(u"SELECT count(*) FROM finding"_s), u"120"_s);
        QVERIFY(m_document->isWritable());
    }
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestImport::treatsDuplicatesAsAsked_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<QString>("title");
    QTest::newRow("stop") << static_cast<int>(OnDuplicate::Stop) << QList<qint64>{1, 0, 0, 0, 2}
                          << u"Accounts of leavers stay active for weeks"_s;
    QTest::newRow("skip") << static_cast<int>(OnDuplicate::Skip) << QList<qint64>{1, 0, 0, 2, 0}
                          << u"Accounts of leavers stay active for weeks"_s;
    QTest::newRow("update") << static_cast<int>(OnDuplicate::Update) << QList<qint64>{1, 1, 1, 0, 0} << u"Other"_s;
}

void TestImport::treatsDuplicatesAsAsked()
{
    QFETCH(const int, rule);
    const test::ImportRun run
        = import("reference,title,source,grade,status,clause,unit_id,responsible_id,accountable_id,cycle\n"
                 "F-001,Other,audit,major,closed,A.5.18,IT,P12,P04,1\n"
                 "X-1,New,audit,minor,raised,A.5.1,FIN,P14,P02,1\n"
                 "X-1,New,audit,minor,raised,A.5.1,FIN,P14,P02,1\n",
            {.onDuplicate = static_cast<OnDuplicate>(rule)});
    QTEST(run.counts(), "counts");
    QTEST(single(u"SELECT title FROM finding WHERE reference = 'F-001'"_s), "title");
    QCOMPARE(test::verify(m_document->path()), QStringList());
    if (rule == static_cast<int>(OnDuplicate::Skip)) {
        QCOMPARE(run.report.duplicates.size(), 2);
        QCOMPARE(run.report.duplicates.last().line, 4);
        QCOMPARE(run.report.duplicates.last().column, u"reference"_s);
    }
}

void TestImport::updatesOnlyWhatTheFileGives()
{
    const QString seen = single(u"SELECT seen FROM finding WHERE reference = 'F-002'"_s);
    const test::ImportRun run
        = import("reference,title,consequence\nF-002,Other,\n", {.onDuplicate = OnDuplicate::Update});
    QVERIFY(run.result);
    QCOMPARE(single(u"SELECT title || revision || origin FROM finding WHERE reference = 'F-002'"_s),
        u"Other2before_adoption"_s);
    QCOMPARE(single(u"SELECT seen FROM finding WHERE reference = 'F-002'"_s), seen);
    QCOMPARE(test::column(
                 m_document->database(), u"SELECT register || record_id || edit FROM change_row WHERE change_id = 2"_s),
        QStringList{u"finding2update"_s});
    QCOMPARE(test::verify(m_document->path()), QStringList());
    QVERIFY(import("reference,title\nF-002,Other\n", {.onDuplicate = OnDuplicate::Update}).result);
    QCOMPARE(single(u"SELECT count(*) FROM change"_s), u"2"_s); // nothing was different, so nothing was logged
}

void TestImport::updatesARowOfTheSameFile()
{
    const test::ImportRun run = import(
        header + row("X-1", "First") + row("X-2") + row("X-1", "Zweiter"), {.onDuplicate = OnDuplicate::Update});
    QCOMPARE(run.counts(), (QList<qint64>{2, 1, 0, 0, 0}));
    QCOMPARE(single(u"SELECT title || revision FROM finding WHERE reference = 'X-1'"_s), u"Zweiter2"_s);
    const QString hits = u"SELECT count(*) FROM search WHERE search MATCH '%1'"_s;
    QCOMPARE(single(hits.arg(u"zweiter"_s)), u"1"_s);
    QVERIFY(
        test::column(m_document->database(), u"INSERT INTO search (search) VALUES ('integrity-check')"_s).isEmpty());
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestImport::keepsFreeReferencesAndCountsOn()
{
    QVERIFY(import(header + row("") + row("F-500") + row("") + row("F-300")).result);
    QCOMPARE(test::column(m_document->database(), u"SELECT reference FROM finding WHERE id > 120 ORDER BY id"_s),
        (QStringList{u"F-121"_s, u"F-500"_s, u"F-501"_s, u"F-300"_s}));
    QVERIFY(import(header + row("")).result);
    QCOMPARE(single(u"SELECT reference FROM finding ORDER BY id DESC LIMIT 1"_s), u"F-502"_s);
}

void TestImport::findsRecordsByNameAndCode()
{
    QVERIFY(import(header + row("X-1", "T", "", "Silvan Teague")).result);
    QCOMPARE(single(u"SELECT responsible_id FROM finding WHERE reference = 'X-1'"_s), u"14"_s);
    const QString people = write("name\nSilvan Teague\n", u"people.csv"_s);
    QVERIFY(test::importFile(*m_document, person::schema, people).result);
    const test::ImportRun run = import(header + row("X-2", "T", "", "Silvan Teague"));
    QCOMPARE(run.refusals(), QStringList{u"2 responsible_id: “Silvan Teague” fits several records."_s});
    const QString units
        = write("code,name,seat_id,is_security\nLAB,Laboratory,CTO,no\nLAB,Again,CTO,no\n", u"units.csv"_s);
    QCOMPARE(test::importFile(*m_document, unit::schema, units, {.onDuplicate = OnDuplicate::Skip}).counts(),
        (QList<qint64>{1, 0, 0, 1, 0}));
}

void TestImport::refersToRowsOfTheSameFile()
{
    const QString map = write(R"({"format":"binnacle-import-1","register":"finding","fields":{
        "reference":"ref","title":"ref","source":{"constant":"audit"},"grade":{"constant":"minor"},
        "status":{"constant":"raised"},"clause":{"constant":"A.5.1"},"unit_id":{"constant":"FIN"},
        "responsible_id":{"constant":"P14"},"accountable_id":{"constant":"P02"},"cycle":{"constant":1},
        "repeat_of_id":{"column":"before","separator":" ","pick":"last","missing":"leave_empty",
                        "row":{"column":"ref","same":["who"]}}}})",
        u"map.json"_s);
    const test::ImportRun run = import("ref,who,before\n"
                                       "A1,a,\n"
                                       "A2,a,A1 A3\n" // the later of two, and later in the file
                                       "A3,a,A9 A1\n" // the last one that is there
                                       "B2,b,A1\n" // of somebody else
                                       "B3,b,B3\n" // itself
                                       "C1,c,C2\nC2,c,C1\n", // each other
        {.mapPath = map});
    QVERIFY2(run.result, qPrintable(run.refusals().join(u'\n')));
    QCOMPARE(test::column(m_document->database(),
                 u"SELECT a.reference || ' ' || coalesce(b.reference, '') FROM finding a "
                 "LEFT JOIN finding b ON b.id = a.repeat_of_id WHERE a.id > 120 ORDER BY a.reference"_s),
        (QStringList{u"A1 "_s, u"A2 A3"_s, u"A3 A1"_s, u"B2 "_s, u"B3 "_s, u"C1 "_s, u"C2 C1"_s}));
    QCOMPARE(test::verify(m_document->path()), QStringList());
}

void TestImport::refersToLaterRowsWithoutAMapping()
{
    const QByteArray columns
        = "reference,repeat_of_id,title,source,grade,status,clause,unit_id,responsible_id,accountable_id,cycle\n";
    const QByteArray rest = ",T,audit,minor,raised,A.5.1,FIN,P14,P02,1\n";
    QVERIFY(import(columns + "X-3,X-2" + rest + "X-2,X-1" + rest + "X-1,F-001" + rest).result);
    QCOMPARE(test::column(m_document->database(),
                 u"SELECT b.reference FROM finding a JOIN finding b ON b.id = a.repeat_of_id WHERE a.id > 120 "
                 "ORDER BY a.reference"_s),
        (QStringList{u"F-001"_s, u"X-1"_s, u"X-2"_s}));
    const test::ImportRun run = import(columns + "X-4,X-5" + rest);
    QCOMPARE(run.refusals(), QStringList{u"2 repeat_of_id: “X-5” leads to no record."_s});
}

void TestImport::namesTheRowThatTheDocumentRefuses()
{
    // The end before the beginning: only the table knows.
    QByteArray content = "party_id,title,basis,addressed,climate_related,from_on,to_on\n";
    for (int i = 0; i < 300; ++i) {
        content += "IP-01,T" + QByteArray::number(i) + ",law,1,0,"
            + (i == 200 || i == 299 ? "2026-02-01,2026-01-01\n" : "2026-01-01,2026-02-01\n");
    }
    const RegisterSchema *schema = findRegister("requirement");
    const test::ImportRun run = test::importFile(*m_document, *schema, write(content));
    QCOMPARE(run.counts(), (QList<qint64>{298, 0, 0, 0, 2}));
    QCOMPARE(run.report.refusals.first().line, 202);
    QCOMPARE(run.report.refusals.last().line, 301);
}

void TestImport::countsRefusalsItDoesNotKeep()
{
    QByteArray content = header;
    for (int i = 0; i < 1500; ++i) {
        content += row("X-" + QByteArray::number(i), "");
    }
    const test::ImportRun run = import(content);
    QCOMPARE(run.report.refused, 1500);
    QCOMPARE(run.report.refusals.size(), ImportReport::keptNotes);
}

void TestImport::findsImportedRecordsBySearch()
{
    QVERIFY(import(header + row("X-1", "Łódź zzyzx")).result);
    QCOMPARE(single(u"SELECT t.record_id = (SELECT id FROM finding WHERE reference = 'X-1') FROM search s "
                    "JOIN search_text t ON t.id = s.rowid WHERE search MATCH 'zzyzx'"_s),
        u"1"_s);
}

void TestImport::buildsTimesWithTheirPrecision_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("times");
    QTest::newRow("day, then months") << QByteArray("2013,5,20,Months,3,,")
                                      << u"2013-05-19T23:00Z 60 day|2013-07-31T23:00Z 60 month||2013-08"_s;
    QTest::newRow("day, then hours") << QByteArray("2013,5,20,Hours,3,Days,2")
                                     << u"2013-05-19T23:00Z 60 day|unknown|unknown|2013-05"_s;
    QTest::newRow("day, then days, then days")
        << QByteArray("2013,5,31,Days,1,Days,30")
        << u"2013-05-30T23:00Z 60 day|2013-05-31T23:00Z 60 day|2013-06-30T23:00Z 60 day|2013-06"_s;
    QTest::newRow("only the year") << QByteArray("2013,,,,,,") << u"2012-12-31T23:00Z 60 year|unknown||"_s;
    QTest::newRow("a day that is not there")
        << QByteArray("2018,2,29,,,Never,") << u"2018-01-31T23:00Z 60 month|unknown||2018-02"_s;
    QTest::newRow("nothing") << QByteArray(",,,Unknown,,,") << u"unknown|unknown||"_s;
    QTest::newRow("a unit without an amount")
        << QByteArray("2013,5,20,Days,,Weeks,") << u"2013-05-19T23:00Z 60 day|unknown|unknown|2013-05"_s;
    QTest::newRow("not a whole amount") << QByteArray("2013,,,Years,1.5,,") << u"2012-12-31T23:00Z 60 year|unknown||"_s;
}

void TestImport::buildsTimesWithTheirPrecision()
{
    QFETCH(const QByteArray, cells);
    const QString map = write(R"({"format":"binnacle-import-1","register":"incident","fields":{
        "title":{"constant":"T"},"kind":{"constant":"incident"},"status":{"constant":"confirmed"},
        "rsit_class":{"constant":"Other"},"rsit_type":{"constant":"Undetermined"},"severity_initial":{"constant":2},
        "severity":{"constant":2},"detection_source":{"constant":"unknown"},"personal_data":{"constant":false},
        "data_role":{"constant":"none"},"responsible_id":{"constant":"P16"},"accountable_id":{"constant":"P04"},
        "occurred_at":{"parts":{"year":"y","month":"m","day":"d"},"offset":60,"impossible":"coarser","default":"unknown"},
        "detected_at":{"after":"occurred_at","unit":"du","amount":"da","offset":60,"default":"unknown",
            "values":{"Hours":"hour","Days":"day","Months":"month","Years":"year","Unknown":"unknown"}},
        "contained_at":{"after":"detected_at","unit":"cu","amount":"ca","offset":60,
            "values":{"Days":"day","Weeks":"week","Never":null}}}})",
        u"map.json"_s);
    const QString data = write("y,m,d,du,da,cu,ca\n" + cells + "\n");
    const test::ImportRun run = test::importFile(*m_document, incident::schema, data, {.mapPath = map});
    QVERIFY2(run.result, run.result ? "" : qPrintable(run.result.error().message + run.refusals().join(u'\n')));
    const QString time = u"coalesce(%1_at || ' ' || %1_offset || ' ', '') || coalesce(%1_precision, '')"_s;
    QTEST(single(u"SELECT "_s
              + QStringList{time.arg(u"occurred"_s), time.arg(u"detected"_s), time.arg(u"contained"_s),
                  u"coalesce(counted_on_month, '')"_s}
                    .join(u" || '|' || "_s)
              + u" FROM incident ORDER BY id DESC LIMIT 1"_s),
        "times");
}

void TestImport::neverGivesAReferenceAgain()
{
    Change enter(u"Enter a draft"_s);
    enter.insert(finding::schema,
        {{finding::Title, u"T"_s}, {finding::Source, u"customer"_s}, {finding::Grade, u"minor"_s},
            {finding::Status, u"draft"_s}, {finding::Clause, u"A.5.1"_s}, {finding::UnitId, 1},
            {finding::ResponsibleId, 1}, {finding::AccountableId, 1}, {finding::Cycle, 1}});
    QVERIFY(m_document->apply(enter));
    QCOMPARE(single(u"SELECT reference FROM finding WHERE id = 121"_s), u"F-121"_s);
    Change remove(u"Remove it"_s);
    remove.remove(finding::schema, 121, 1);
    QVERIFY(m_document->apply(remove));
    QVERIFY(import(header + row("")).result);
    QCOMPARE(single(u"SELECT reference FROM finding ORDER BY id DESC LIMIT 1"_s), u"F-122"_s);
}

void TestImport::keepsApartReferencesGivenAndOwn_data()
{
    QTest::addColumn<int>("rule");
    QTest::newRow("stop") << static_cast<int>(OnDuplicate::Stop);
    QTest::newRow("skip") << static_cast<int>(OnDuplicate::Skip);
    QTest::newRow("update") << static_cast<int>(OnDuplicate::Update);
}

void TestImport::keepsApartReferencesGivenAndOwn()
{
    QFETCH(const int, rule);
    const test::ImportOptions options{.onDuplicate = static_cast<OnDuplicate>(rule)};
    const test::ImportRun run = import(header + row("", "A") + row("", "B") + row("F-122", "C"), options);
    QCOMPARE(run.refusals(),
        QStringList{u"4 reference: The reference “F-122” was just given to a row of this file that has none. Put the "
                    "rows without a reference last, or give each its own."_s});
    QVERIFY(import(header + row("F-122", "C") + row("", "A") + row("", "B"), options).result);
    QCOMPARE(
        test::column(m_document->database(), u"SELECT reference || title FROM finding WHERE id > 120 ORDER BY id"_s),
        (QStringList{u"F-122C"_s, u"F-123A"_s, u"F-124B"_s}));
}

void TestImport::refusesNumbersOfOtherDocuments()
{
    const RegisterSchema *schema = findRegister("acknowledgement");
    const test::ImportRun run = test::importFile(
        *m_document, *schema, write("policy_version_id,counted_on,in_scope_count\n7,2026-07-01,5\n"));
    QCOMPARE(run.refusals(),
        QStringList{
            u"2 policy_version_id: “7” leads to no record. Name it by its fields: policy_id/version. A number is "
            "another record in another document."_s});
}

void TestImport::findsRecordsByTheirKeys()
{
    const RegisterSchema *schema = findRegister("acknowledgement");
    const test::ImportRun run = test::importFile(
        *m_document, *schema, write("policy_version_id,counted_on,in_scope_count\nPOL-02/1,2026-07-01,5\n"));
    QVERIFY2(run.result, qPrintable(run.refusals().join(u'\n')));
    QCOMPARE(single(u"SELECT p.reference || ' ' || v.version FROM acknowledgement a JOIN policy_version v ON v.id = "
                    "a.policy_version_id JOIN policy p ON p.id = v.policy_id ORDER BY a.id DESC"_s),
        u"POL-02 1"_s);
    for (const char *name : {"POL-02/99", "POL-99/1", "POL-02", "POL-02/x", "/1", ""}) {
        const test::ImportRun other = test::importFile(*m_document, *schema,
            write(QByteArray("policy_version_id,counted_on,in_scope_count\n") + name + ",2026-07-01,5\n"));
        QCOMPARE(other.report.refused, 1);
    }
}

void TestImport::tellsRowsApartByTheirKey()
{
    const RegisterSchema *schema = findRegister("metric_value");
    const QByteArray columns = "metric_id,period_end_on,value,note,entered_by_id,entered_on\n";
    const QByteArray first = "INC-01,2026-06-30,4.25,n,P01,2026-07-02\n";
    const QByteArray other = "INC-01,2026-06-30,4.5,n,P01,2026-07-02\n";
    const test::ImportOptions skip{.onDuplicate = OnDuplicate::Skip};
    const test::ImportRun run = test::importFile(*m_document, *schema, write(columns + first + other + first), skip);
    QCOMPARE(run.counts(), (QList<qint64>{2, 0, 0, 1, 0}));
    QCOMPARE(run.report.key, (QStringList{u"metric_id"_s, u"period_end_on"_s, u"entered_on"_s, u"value"_s}));
    QCOMPARE(run.report.duplicates.first().line, 4);
    QCOMPARE(run.report.duplicates.first().column, u"metric_id + period_end_on + entered_on + value"_s);
    const test::ImportRun again = test::importFile(*m_document, *schema, write(columns + first + other));
    QCOMPARE(again.counts(), (QList<qint64>{0, 0, 0, 0, 2}));
    QCOMPARE(again.report.refusals.first().reason,
        u"A record with the same metric_id, period_end_on, entered_on, value is in the register already."_s);
    QCOMPARE(import(header.sliced(10) + row("").sliced(1)).report.key, QStringList()); // no reference: every row is new
}

void TestImport::checksEvidence()
{
    const RegisterSchema *schema = findRegister("evidence");
    const QByteArray columns = "title,file_name,media_type,size,sha256,content,dated_on,added_by_id,added_on\n";
    const QByteArray digest = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    const QByteArray rest = ",aGVsbG8=,2026-07-01,P01,2026-07-02\n";
    const test::ImportRun bad
        = test::importFile(*m_document, *schema, write(columns + "T,a.txt,text/plain,-5,aaaa" + rest));
    QCOMPARE(bad.refusals(),
        (QStringList{u"2 size: A size is not less than 0 bytes."_s,
            u"2 sha256: A SHA-256 is 64 of the digits 0 to 9 and a to f."_s}));
    QVERIFY(test::importFile(*m_document, *schema, write(columns + "T,a.txt,text/plain,5," + digest + rest)).result);
}

void TestImport::keepsPeriodsApart()
{
    const RegisterSchema *schema = findRegister("seat_holding");
    const QByteArray columns = "seat_id,person_id,from_on,to_on\n";
    const test::ImportRun run = test::importFile(*m_document, *schema,
        write(
            columns + "CEO,P02,2001-01-01,2001-06-30\nCEO,P03,2001-07-01,2001-12-31\nCEO,P04,2001-12-31,2002-01-31\n"));
    QCOMPARE(run.counts(), (QList<qint64>{2, 0, 0, 0, 1}));
    QCOMPARE(run.refusals(),
        QStringList{
            u"4 from_on: Another holder of a seat is valid from 1 Jul 2001 to 31 Dec 2001. Enter other days."_s});
}

void TestImport::leadsLinksToRecordsOfAnyRegister()
{
    const QByteArray columns = "evidence_id,record_id,record_register\n"; // the register is named behind
    const RegisterSchema *schema = findRegister("evidence_link");
    const test::ImportRun run = test::importFile(*m_document, *schema,
        write(columns + "E-001,F-007,finding\nE-001,POL-02/1,policy_version\nE-001,F-007,weather\nE-001,3,risk\n"));
    QCOMPARE(run.refusals(),
        (QStringList{u"4 record_id: “F-007” leads to no record."_s, u"5 record_id: “3” leads to no record."_s}));
    QVERIFY(test::importFile(*m_document, *schema, write(columns + "E-001,F-007,finding\n")).result);
    QCOMPARE(single(u"SELECT record_id FROM evidence_link ORDER BY id DESC"_s),
        single(u"SELECT id FROM finding WHERE reference = 'F-007'"_s));
}

void TestImport::refusesToImportADocumentIntoItself()
{
    const test::ImportRun run = test::importFile(*m_document, finding::schema, m_document->path());
    QCOMPARE(run.result.error().code, Error::Code::Usage);
    QVERIFY(import(header + row("X-1")).result);
}

void TestImport::readsOnlyFiles()
{
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    const test::ImportRun run = test::importFile(*m_document, finding::schema, pipe);
    QVERIFY(!run.result);
    QCOMPARE(run.result.error().code, Error::Code::Unreadable);
    QVERIFY(!CsvReader::open(pipe));
    const Result<ImportMap> map = loadImportMap(pipe);
    QVERIFY(!map);
    QCOMPARE(map.error().code, Error::Code::Unreadable);
}

void TestImport::neverCountsBeyondTheLastNumber_data()
{
    QTest::addColumn<qint64>("counter");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("the next is the last") << largestId - 1 << false;
    QTest::newRow("the last is given") << largestId << true;
    QTest::newRow("nearly overflowing") << std::numeric_limits<qint64>::max() - 1 << true;
    QTest::newRow("overflowing") << std::numeric_limits<qint64>::max() << true;
    QTest::newRow("negative") << qint64(-5) << true;
}

void TestImport::neverCountsBeyondTheLastNumber()
{
    QFETCH(qint64, counter);
    QFETCH(bool, isRefused);
    const QString path = m_document->path();
    m_document.reset();
    QVERIFY(test::tamper(path, u"UPDATE sqlite_sequence SET seq = %1 WHERE name = 'finding'"_s.arg(counter)));
    m_document = test::openForWriting(path);
    const QString file = m_folder->filePath(u"one.csv"_s);
    test::writeBytes(file, header + row("X-1"));
    const test::ImportRun run = test::importFile(*m_document, finding::schema, file);
    QCOMPARE(!run.result, isRefused);
    QVERIFY(!isRefused || run.result.error().code == Error::Code::Damaged);
    QCOMPARE(test::single(m_document->database(), u"SELECT count(*) FROM finding WHERE reference = 'X-1'"_s),
        isRefused ? u"0"_s : u"1"_s);
    QCOMPARE(test::single(m_document->database(), u"SELECT min(id) > 0 FROM finding"_s), u"1"_s);
    if (!isRefused) {
        test::writeBytes(file, header + row("X-2"));
        const test::ImportRun next = test::importFile(*m_document, finding::schema, file);
        QVERIFY(!next.result);
        QCOMPARE(next.result.error().code, Error::Code::Damaged);
    }
}

void TestImport::nameOfTheFileIsPlainInTheLog()
{
    const QString file = m_folder->filePath(u"a\nb\x1B[2J\u202Ec.csv"_s);
    test::writeBytes(file, header + row("X-1"));
    const test::ImportRun run = test::importFile(*m_document, finding::schema, file);
    QVERIFY2(run.result, run.result ? "" : qPrintable(run.result.error().message));
    QCOMPARE(test::single(m_document->database(), u"SELECT title FROM change ORDER BY id DESC LIMIT 1"_s),
        u"a\uFFFDb\uFFFD[2J\uFFFDc.csv"_s);
}

void TestImport::runsAsALongJob()
{
    const auto report = std::make_shared<ImportReport>();
    ImportPlan plan{.path = write(header + row("X-1")), .schema = &finding::schema};
    plan.author = m_document->author();
    plan.madeAt = m_document->clock().now();
    LongJob *job = m_document->startJob(LongJob::Access::Writing, importWork(plan, report));
    QVERIFY(job);
    QSignalSpy finished(job, &LongJob::finished);
    QVERIFY(finished.wait());
    QCOMPARE(report->added, 1);
    QCOMPARE(single(u"SELECT count(*) FROM finding"_s), u"121"_s);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
