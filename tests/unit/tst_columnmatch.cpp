#include "models/exchange/columnmatch.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/seat.h"
#include "support/importing.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// From the columns of a file to the fields of a register, without a mapping file.
class TestColumnMatch : public QObject
{
    Q_OBJECT

private slots:
    void guessesFieldsByName_data();
    void guessesFieldsByName();
    void eachFieldIsGuessedOnce();
    void namesWhatIsMissing();
    void readsTheOrderOfDates_data();
    void readsTheOrderOfDates();
    void importsAForeignFile();
    void leavesOutAndMendsRows();
    void notesWhatRowsBecome();
    void tellsWhatIsWrongWithTheFile_data();
    void tellsWhatIsWrongWithTheFile();
};

void TestColumnMatch::guessesFieldsByName_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("field");
    QTest::newRow("column of the table") << u"raised_on"_s << int(finding::RaisedOn);
    QTest::newRow("label") << u"Title"_s << int(finding::Title);
    QTest::newRow("label in other case, with signs") << u"CLAUSE or Control:"_s << int(finding::Clause);
    QTest::newRow("accents") << u"Gràde"_s << int(finding::Grade);
    QTest::newRow("without the ending of the column") << u"Unit"_s << int(finding::UnitId);
    QTest::newRow("reference") << u"reference"_s << int(FieldRule::reference);
    QTest::newRow("reference, shortened") << u"Ref no."_s << int(FieldRule::reference);
    QTest::newRow("unknown") << u"Comments of the auditor"_s << int(notImported);
    QTest::newRow("no name") << u""_s << int(notImported);
}

void TestColumnMatch::guessesFieldsByName()
{
    QFETCH(QString, column);
    QFETCH(int, field);
    QCOMPARE(guessMatch(finding::schema, {column}), ColumnMatch{field});
}

void TestColumnMatch::eachFieldIsGuessedOnce()
{
    QCOMPARE(guessMatch(finding::schema, {u"Title"_s, u"title"_s, u"TITLE"_s}),
        (ColumnMatch{notImported, finding::Title, notImported})); // the exact name counts
}

void TestColumnMatch::namesWhatIsMissing()
{
    const QList<qsizetype> missing = missingFields(finding::schema, {finding::Title});
    QVERIFY(missing.contains(finding::Grade));
    QVERIFY(!missing.contains(finding::Title));
}

void TestColumnMatch::readsTheOrderOfDates_data()
{
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<QString>("format");
    QTest::newRow("as kept") << QStringList{u"2026-07-06"_s} << u""_s;
    QTest::newRow("none") << QStringList() << u""_s;
    QTest::newRow("one of them cannot be a month") << QStringList{u"3/10/2026"_s, u"25/10/2026"_s} << u"d/M/yyyy"_s;
    QTest::newRow("one of them cannot be a day of the month first")
        << QStringList{u"10/25/2026"_s, u"3/10/2026"_s} << u"M/d/yyyy"_s;
    QTest::newRow("dots") << QStringList{u"03.10.2026"_s} << u"d.M.yyyy"_s;
    QTest::newRow("wrong days among right ones")
        << QStringList{u"31/02/2026"_s, u"soon"_s, u"25/05/2026"_s} << u"d/M/yyyy"_s;
    QTest::newRow("words") << QStringList{u"soon"_s} << u""_s;
}

void TestColumnMatch::readsTheOrderOfDates()
{
    QFETCH(QStringList, days);
    QTEST(dateFormatOf(days), "format");
}

static const QByteArray foreign = "Ref no.,Title,Source,Grade,Status,Clause or control,Unit,Responsible,Accountable,"
                                  "Raised,Cycle,Comments\n"
                                  "X-1,Doors,Audit,Minor,Raised,A.7.2,FIN,P14,P02,25/05/2026,1,see minutes\n"
                                  "X-2,Keys,Audit,Minor,Raised,A.7.2,FIN,P14,P02,03/05/2026,1,\n"
                                  "X-3,Logs,Audit,Minor,Raised,A.7.2,FIN,P99,P02,31/02/2026,1,\n";

static ImportPlan planOf(const QString &path)
{
    const Result<TableFile> file = lookInto(path);
    const ColumnMatch match = guessMatch(finding::schema, file->header);
    const Result<ImportMap> map = readImportMap(mappingOf(finding::schema, *file, match));
    ImportPlan plan{.path = path, .map = *map, .schema = &finding::schema};
    plan.madeAt = test::clock().now();
    return plan;
}

void TestColumnMatch::importsAForeignFile()
{
    QTemporaryDir folder;
    const std::unique_ptr<Document> document = test::sampleDocument(folder);
    const QString path = folder.filePath(u"foreign.csv"_s);
    test::writeBytes(path, foreign.left(foreign.indexOf("X-3")));
    const auto report = std::make_shared<ImportReport>();
    QVERIFY(document->runJob(importWork(planOf(path), report)));
    QCOMPARE(report->added, 2);
    QCOMPARE(
        test::column(document->database(),
            u"SELECT reference || ' ' || grade || ' ' || status || ' ' || raised_on FROM finding WHERE id > 120"_s),
        (QStringList{u"X-1 minor raised 2026-05-25"_s, u"X-2 minor raised 2026-05-03"_s}));
}

void TestColumnMatch::leavesOutAndMendsRows()
{
    QTemporaryDir folder;
    const std::unique_ptr<Document> document = test::sampleDocument(folder);
    const QString path = folder.filePath(u"foreign.csv"_s);
    test::writeBytes(path, foreign);
    ImportPlan plan = planOf(path);
    plan.isDryRun = true;
    auto report = std::make_shared<ImportReport>();
    QVERIFY(!document->runJob(importWork(plan, report)));
    QCOMPARE(report->refused, 1);
    QCOMPARE(report->refusals.size(), 2);
    for (const RowNote &note : report->refusals) {
        QCOMPARE(note.line, 4);
        QCOMPARE(note.cell, note.column == u"Raised" ? u"31/02/2026"_s : u"P99"_s);
    }
    plan.mended[4] = {{u"Raised"_s, u"28/02/2026"_s}, {u"Responsible"_s, u"P14"_s}};
    report = std::make_shared<ImportReport>();
    QVERIFY(document->runJob(importWork(plan, report)));
    QCOMPARE(report->added, 3);
    plan.mended.clear();
    plan.leftOut = {4};
    report = std::make_shared<ImportReport>();
    QVERIFY(document->runJob(importWork(plan, report)));
    QCOMPARE(report->added, 2);
    QCOMPARE(report->leftOut, 1);
}

void TestColumnMatch::notesWhatRowsBecome()
{
    QTemporaryDir folder;
    const std::unique_ptr<Document> document = test::sampleDocument(folder);
    const QString path = folder.filePath(u"foreign.csv"_s);
    test::writeBytes(path, foreign + "F-120,Other title,Customer,ofi,Raised,A.7.2,FIN,P14,P06,03/05/2026,1,\n");
    ImportPlan plan = planOf(path);
    plan.isDryRun = true;
    plan.onDuplicate = ImportPlan::OnDuplicate::Update;
    const auto report = std::make_shared<ImportReport>();
    QVERIFY(!document->runJob(importWork(plan, report)));
    QCOMPARE(report->previewFields.mid(0, 2), (QList<qsizetype>{FieldRule::reference, finding::Title}));
    QList<PreviewRow::Kind> kinds;
    for (const PreviewRow &row : report->preview) {
        kinds << row.kind;
    }
    using Kind = PreviewRow::Kind;
    QCOMPARE(kinds, (QList<Kind>{Kind::Added, Kind::Added, Kind::Refused, Kind::Updated}));
    const PreviewRow &refused = report->preview.at(2);
    QCOMPARE(refused.wrong.size(), 2);
    QVERIFY(refused.cells.contains(u"31/02/2026"_s));
    const PreviewRow &updated = report->preview.last();
    QCOMPARE(updated.cells.at(1), u"Other title"_s);
    QCOMPARE(updated.old.at(1), test::single(document->database(), u"SELECT title FROM finding WHERE id = 120"_s));
}

void TestColumnMatch::tellsWhatIsWrongWithTheFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray() << u"The file is empty. Its first line must name the columns."_s;
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04rest") << u"This is a spreadsheet or an archive"_s;
    QTest::newRow("binary") << QByteArray("title\0x\n", 8) << u"There are NUL bytes in the first line"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << u"This is not a text file."_s;
    QTest::newRow("Latin-1") << QByteArray("title\nCaf\xE9\n") << u"Line 2 is not in UTF-8. Save the file as UTF-8."_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEt\0", 4) << u"The file is in UTF-16. Save it as UTF-8."_s;
    QTest::newRow("quote not closed") << QByteArray("title,grade\na,b\n\"c,d\n")
                                      << u"The row that begins in line 3 does not end. Is a quotation mark missing?"_s;
    QTest::newRow("another delimiter below")
        << QByteArray("title;grade;cycle\na,b,c\n")
        << u"Line 2 divides its cells by “,”, the first line by “;”. Use one of them in the whole file."_s;
    QTest::newRow("tabs below")
        << QByteArray("title,grade\na\tb\n")
        << u"Line 2 divides its cells by a tab, the first line by “,”. Use one of them in the whole file."_s;
}

void TestColumnMatch::tellsWhatIsWrongWithTheFile()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const std::unique_ptr<Document> document = test::emptyDocument(folder);
    const QString path = folder.filePath(u"broken.csv"_s);
    test::writeBytes(path, content);
    const Result<TableFile> file = lookInto(path);
    Error error = file ? Error() : file.error();
    if (file) { // what cannot be seen at the beginning is found by the check
        const auto report = std::make_shared<ImportReport>();
        ImportPlan plan = planOf(path);
        plan.isDryRun = true;
        error = document->runJob(importWork(plan, report)).error();
    }
    QVERIFY(error.code == Error::Code::Damaged);
    QFETCH(QString, sentence);
    QVERIFY2(error.message.startsWith(sentence), qPrintable(error.message));
}

QTEST_GUILESS_MAIN(TestColumnMatch)
#include "tst_columnmatch.moc"
