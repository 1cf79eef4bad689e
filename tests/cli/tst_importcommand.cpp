#include "models/storage/writerlock.h"
#include "support/importing.h"
#include "support/testdocument.h"

#include <QProcess>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// What a run of the program said.
struct Said
{
    int code = -1;
    QString out;
    QString err;
};

class TestImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void importsWithAMapping();
    void namesRefusedRows();
    void saysWhatADryRunWouldDo();
    void namesSkippedRows();
    void answersWithItsExitCode_data();
    void answersWithItsExitCode();
    void refusesALockedDocument();
    void refusesADocumentThatCannotBeWritten();
    void exportsWhatItImports();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_document;

    QString file(const QString &name) const { return m_folder->filePath(name); }
    Said run(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(BINNACLE_EXECUTABLE), arguments);
        process.waitForFinished();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
};

static const QString map = QStringLiteral(TEST_DATA_DIR "/fac_findings_map.json");
static const QString extract = QStringLiteral(TEST_DATA_DIR "/fac_findings_200.csv");

void TestImportCommand::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::copyOfSample(*m_folder);
}

void TestImportCommand::importsWithAMapping()
{
    const Said said = run({u"import"_s, m_document, u"finding"_s, extract, u"--map"_s, map});
    QCOMPARE(said.code, 0);
    QCOMPARE(
        said.out, u"Imported.\nRows: 200, added: 200, updated: 0, same: 0, skipped: 0, refused: 0\nKey: reference\n"_s);
    QCOMPARE(said.err, QString());
    QCOMPARE(run({u"verify"_s, m_document}).code, 0);
}

void TestImportCommand::namesRefusedRows()
{
    test::writeBytes(file(u"a.csv"_s), "name,from_on\nAda,2026-02-30\nBea,2026-02-28\n,\n");
    const Said said = run({u"import"_s, m_document, u"person"_s, file(u"a.csv"_s)});
    QCOMPARE(said.code, 1);
    QCOMPARE(said.err,
        u"binnacle: line 2, column from_on: “2026-02-30” is no day of the calendar. Write it as 2026-07-06.\n"
        "binnacle: line 4, column name: Enter “Name”.\n"
        "binnacle: 2 rows were refused. Nothing was imported.\n"_s);
    QVERIFY(said.out.contains(u"added: 1, updated: 0, same: 0, skipped: 0, refused: 2"_s));
    QCOMPARE(test::column(m_document, u"SELECT count(*) FROM person"_s), QStringList{u"24"_s});
}

void TestImportCommand::saysWhatADryRunWouldDo()
{
    const QByteArray before = test::bytesOf(m_document);
    const Said said = run({u"import"_s, m_document, u"finding"_s, extract, u"--map"_s, map, u"--dry-run"_s});
    QCOMPARE(said.code, 0);
    QVERIFY(said.out.startsWith(u"Dry run: nothing was changed.\nRows: 200, added: 200"_s));
    QCOMPARE(test::bytesOf(m_document), before);
}

void TestImportCommand::namesSkippedRows()
{
    test::writeBytes(file(u"a.csv"_s), "reference,name\nP01,Ada\nP77,Bea\nP77,Bea\n");
    const Said said = run({u"import"_s, m_document, u"person"_s, file(u"a.csv"_s), u"--on-duplicate"_s, u"skip"_s});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.err,
        u"binnacle: line 2, column reference: “P01” is in the register already.\n"
        "binnacle: line 4, column reference: “P77” is in the register already.\n"_s);
    QVERIFY(said.out.contains(u"added: 1, updated: 0, same: 0, skipped: 2, refused: 0"_s));
}

void TestImportCommand::answersWithItsExitCode_data()
{
    QTest::addColumn<QStringList>("arguments"); // DOC and DIR stand for the document and the folder
    QTest::addColumn<int>("code");
    const QStringList start{u"import"_s, u"DOC"_s, u"person"_s};
    QTest::newRow("too few arguments") << start << 2;
    QTest::newRow("unknown register") << QStringList{u"import"_s, u"DOC"_s, u"people"_s, u"DIR/good.csv"_s} << 2;
    QTest::newRow("unknown rule") << start + QStringList{u"DIR/good.csv"_s, u"--on-duplicate"_s, u"merge"_s} << 2;
    QTest::newRow("missing column") << start + QStringList{u"DIR/columns.csv"_s} << 2;
    QTest::newRow("wrong delimiter") << start + QStringList{u"DIR/good.csv"_s, u"--map"_s, u"DIR/semicolon.json"_s}
                                     << 2;
    QTest::newRow("mapping with an unknown member")
        << start + QStringList{u"DIR/good.csv"_s, u"--map"_s, u"DIR/unknown.json"_s} << 2;
    QTest::newRow("mapping of another register") << start + QStringList{extract, u"--map"_s, map} << 2;
    QTest::newRow("no mapping there") << start + QStringList{u"DIR/good.csv"_s, u"--map"_s, u"DIR/none.json"_s} << 3;
    QTest::newRow("mapping that is no JSON")
        << start + QStringList{u"DIR/good.csv"_s, u"--map"_s, u"DIR/good.csv"_s} << 3;
    QTest::newRow("no file there") << start + QStringList{u"DIR/none.csv"_s} << 3;
    QTest::newRow("a folder") << start + QStringList{u"DIR"_s} << 3;
    QTest::newRow("empty file") << start + QStringList{u"DIR/empty.csv"_s} << 3;
    QTest::newRow("invalid UTF-8") << start + QStringList{u"DIR/latin1.csv"_s} << 3;
    QTest::newRow("open quote") << start + QStringList{u"DIR/quote.csv"_s} << 3;
    QTest::newRow("no document") << QStringList{u"import"_s, u"DIR/good.csv"_s, u"person"_s, u"DIR/good.csv"_s} << 3;
    QTest::newRow("document into itself") << start + QStringList{u"DOC"_s} << 2;
    QTest::newRow("export to nowhere") << QStringList{u"export"_s, u"DOC"_s, u"person"_s} << 2;
    QTest::newRow("export of an unknown register")
        << QStringList{u"export"_s, u"DOC"_s, u"people"_s, u"--to"_s, u"DIR/a.csv"_s} << 2;
    QTest::newRow("export over the document")
        << QStringList{u"export"_s, u"DOC"_s, u"person"_s, u"--to"_s, u"DOC"_s} << 2;
    QTest::newRow("export into no folder")
        << QStringList{u"export"_s, u"DOC"_s, u"person"_s, u"--to"_s, u"DIR/none/a.csv"_s} << 4;
}

void TestImportCommand::answersWithItsExitCode()
{
    QFETCH(QStringList, arguments);
    const QByteArray mapping = R"({"format":"binnacle-import-1","register":"person","fields":{"name":"name")";
    test::writeBytes(file(u"good.csv"_s), "name,job_title\nAda,Writer\n");
    test::writeBytes(file(u"columns.csv"_s), "Name,job_title\nAda,Writer\n");
    test::writeBytes(
        file(u"semicolon.json"_s), QByteArray(mapping).replace("\"fields\"", "\"delimiter\":\";\",\"fields\"") + "}}");
    test::writeBytes(file(u"unknown.json"_s), mapping + ",\"age\":\"job_title\"}}");
    test::writeBytes(file(u"empty.csv"_s), "");
    test::writeBytes(file(u"latin1.csv"_s), "name\nM\xFCller\n");
    test::writeBytes(file(u"quote.csv"_s), "name\n\"Ada\n");
    arguments.replaceInStrings(u"DOC"_s, m_document);
    arguments.replaceInStrings(u"DIR"_s, m_folder->path());
    const QByteArray before = test::bytesOf(m_document);
    const Said said = run(arguments);
    QTEST(said.code, "code");
    QVERIFY(said.err.startsWith(u"binnacle: "_s));
    QCOMPARE(test::bytesOf(m_document), before);
}

void TestImportCommand::refusesALockedDocument()
{
    WriterLock lock(m_document);
    QVERIFY(lock.tryTake());
    const Said said = run({u"import"_s, m_document, u"finding"_s, extract, u"--map"_s, map});
    QCOMPARE(said.code, 4);
    QVERIFY(said.err.contains(u"has this document open since"_s));
}

void TestImportCommand::refusesADocumentThatCannotBeWritten()
{
    QFile::setPermissions(m_document, QFile::ReadOwner);
    if (QFileInfo(m_document).isWritable()) {
        QSKIP("This account may write everything.");
    }
    QCOMPARE(run({u"import"_s, m_document, u"finding"_s, extract, u"--map"_s, map}).code, 4);
}

void TestImportCommand::exportsWhatItImports()
{
    const Said said = run({u"export"_s, m_document, u"person"_s, u"--to"_s, file(u"a.csv"_s)});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.out, u"24 records written.\n"_s);
    QVERIFY(test::bytesOf(file(u"a.csv"_s)).startsWith("reference,name,job_title,"));
    const Said again = run({u"import"_s, m_document, u"person"_s, file(u"a.csv"_s), u"--on-duplicate"_s, u"update"_s});
    QCOMPARE(again.code, 0);
    QVERIFY(again.out.contains(u"same: 24"_s));
    QCOMPARE(run({u"export"_s, m_document, u"person"_s, u"--to"_s, file(u"a.json"_s)}).code, 0);
    QCOMPARE(test::readJson(file(u"a.json"_s)).value("register"_L1).toString(), u"person"_s);
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
