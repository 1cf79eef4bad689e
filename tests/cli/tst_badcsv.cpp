#include "binnacle.h"

#include "models/registers/registry.h"

using namespace binnacle;
using namespace Qt::StringLiterals;

/// CSV files as people and spreadsheets make them, given to `binnacle import`: what can be read is read exactly, what
/// cannot is named by line, column and reason, and then nothing is imported.
class TestBadCsv : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void everyRegisterComesBackEqual_data();
    void everyRegisterComesBackEqual();
    void formulasAreDisarmedAndComeBack();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_document;
    QByteArray m_bytes;

    QString file(const QString &name) const { return m_folder->filePath(name); }
    test::Said import(const QString &document, const QString &schema, const QString &data,
        const QStringList &options = {}) const
    {
        return test::binnacle(QStringList{u"import"_s, document, schema, data} + options);
    }
};

void TestBadCsv::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::copyOfSample(*m_folder);
    m_bytes = test::bytesOf(m_document);
}

void TestBadCsv::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QStringList>("names");
    const QStringList two{u"Ada"_s, u"Bea"_s};
    QTest::newRow("line feeds") << QByteArray("name,job_title\nAda,x\nBea,y\n") << two;
    QTest::newRow("CRLF") << QByteArray("name,job_title\r\nAda,x\r\nBea,y\r\n") << two;
    QTest::newRow("no line end at the end") << QByteArray("name,job_title\nAda,x\nBea,y") << two;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFname,job_title\r\nAda,x\r\nBea,y\r\n") << two;
    QTest::newRow("byte order mark before a quote") << QByteArray("\xEF\xBB\xBF\"name\"\n\"Ada\"\nBea\n") << two;
    QTest::newRow("semicolons") << QByteArray("name;job_title\nAda;x\nBea;y\n") << two;
    QTest::newRow("tabs") << QByteArray("name\tjob_title\nAda\tx\nBea\ty\n") << two;
    QTest::newRow("empty lines") << QByteArray("name,job_title\n\nAda,x\r\n\r\nBea,y\n\n") << two;
    QTest::newRow("quoted cells") << QByteArray("name,job_title\n\"Ada, \"\"the\"\" first\",x\n")
                                  << QStringList{u"Ada, \"the\" first"_s};
    QTest::newRow("other writing systems") << QByteArray("name\nМария\n李\nعلي\n🧭 Ada\n")
                                           << QStringList{u"Мария"_s, u"李"_s, u"علي"_s, u"🧭 Ada"_s};
    QTest::newRow("spaces are kept") << QByteArray("name\n\" Ada\"\n") << QStringList{u" Ada"_s};
    QTest::newRow("only the names of the columns") << QByteArray("name,job_title\n") << QStringList{};
}

void TestBadCsv::readsWhatSpreadsheetsWrite()
{
    QFETCH(QByteArray, data);
    QFETCH(QStringList, names);
    test::writeBytes(file(u"a.csv"_s), data);
    const test::Said said = import(m_document, u"person"_s, file(u"a.csv"_s));
    EXPECT_CODE(said, 0);
    QCOMPARE(said.err, QString());
    QVERIFY2(said.out().contains(u"Rows: %1, added: %1,"_s.arg(names.size())), said.text().constData());
    QVERIFY2(said.out().contains(u"The file has no key: every row is new."_s), said.text().constData());
    QCOMPARE(test::column(m_document, u"SELECT name FROM person WHERE id > 24 ORDER BY id"_s), names);
    QCOMPARE(test::bytesOf(file(u"a.csv"_s)), data);
    EXPECT_CODE(test::binnacle({u"verify"_s, m_document}), 0);
}

static QByteArray seventeenMegabytes()
{
    return "name,job_title\nAda," + QByteArray(17 << 20, 'x');
}

void TestBadCsv::refusesWithAReason_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &data, int code, const QString &words) {
        QTest::newRow(name) << data << code << words;
    };
    row("another delimiter", "name|job_title\nAda|x\n", 2, u"There is no field “name|job_title”"_s);
    row("a column that the register has not", "name,age\nAda,7\n", 2, u"There is no field “age”"_s);
    row("a column twice", "name,name\nAda,Bea\n", 2, u"name"_s);
    row("a column without a name", "name,\nAda,7\n", 2, u"the columns must be named like the fields of “person”"_s);
    row("the column of a required field is missing", "job_title\nWriter\n", 1, u"line 2"_s);
    row("impossible day", "name,from_on\nAda,2026-02-28\nBea,2026-02-30\n", 1,
        u"line 3, column from_on: “2026-02-30” is no day of the calendar"_s);
    row("day in another order", "name,from_on\nAda,06.07.2026\n", 1, u"line 2, column from_on: “06.07.2026”"_s);
    row("reference to nobody", "name,unit_id\nAda,MOON\n", 1, u"line 2, column unit_id: “MOON” leads to no record"_s);
    row("too few cells", "name,job_title\nAda\n", 1, u"line 2: The row has 1 cell, the first line names 2 columns"_s);
    row("too many cells", "name,job_title\nAda,x,y\n", 1, u"line 2: The row has 3 cells"_s);
    row("text above its limit", "name\nAda\n" + QByteArray(10000, 'x') + "\n", 1, u"line 3, column name: Name is too long"_s);
    row("cell above any limit", "name,job_title\nBea,x\nAda," + QByteArray((1 << 20) + 1, 'x') + "\n", 1,
        u"line 3, column job_title: The cell is larger than any field may be"_s);
    row("two lines in a field of one", "name\n\"Ada\nBea\"\n", 1, u"line 2, column name: Name must be one line"_s);
    row("NUL byte in a cell", QByteArray("name\nA\0da\n", 10), 1, u"line 2, column name: Name contains control characters"_s);
    row("direction override", "name\nAda \xE2\x80\xAE txt\n", 1, u"control characters or direction overrides"_s);
    row("invalid UTF-8", "name\nAda\nM\xFCller\n", 3, u"Line 3 is not in UTF-8. Save the file as UTF-8"_s);
    row("UTF-8 cut off", "name\nAd\xC3\n", 3, u"Line 2 is not in UTF-8"_s);
    row("a surrogate", "name\nAda \xED\xA0\x80\n", 3, u"Line 2 is not in UTF-8"_s);
    row("UTF-16", QByteArray("\xFF\xFEn\0a\0m\0e\0\n\0", 12), 3, u"The file is in UTF-16. Save it as UTF-8"_s);
    row("empty file", "", 3, u"The file is empty. Its first line must name the columns"_s);
    row("only a byte order mark", "\xEF\xBB\xBF", 3, u"The file is empty"_s);
    row("only line ends", "\r\n\r\n\n", 3, u"The file is empty"_s);
    row("a quotation mark that is not closed", "name\nAda\n\"Bea\nCy\n", 3, u"line 3 does not end. Is a quotation mark missing"_s);
    row("a quotation mark in the middle", "name\nAda\nBe\"a\n", 3, u"Line 3: a quotation mark stands where none may be"_s);
    row("a huge line", seventeenMegabytes(), 3, u"line 2 does not end"_s);
    row("a huge line in quotes", seventeenMegabytes().replace("Ada,", "Ada,\""), 3, u"line 2 does not end"_s);
    row("NUL bytes", QByteArray(5000, '\0'), 3, u"There are NUL bytes in the first line: this is no text"_s);
    row("a picture", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452").repeated(64), 3, u"UTF-8"_s);
}

void TestBadCsv::refusesWithAReason()
{
    QFETCH(QByteArray, data);
    QFETCH(int, code);
    QFETCH(QString, words);
    test::writeBytes(file(u"a.csv"_s), data);
    const test::Said said = import(m_document, u"person"_s, file(u"a.csv"_s));
    EXPECT_CODE(said, code);
    QVERIFY2(said.err.contains(words), said.text().left(3000).constData());
    QVERIFY2(said.err.size() < 2000, "a sentence, not the file");
    QVERIFY(said.out().startsWith(u"Nothing was imported.\n"_s) || (code != 1 && said.bytes.isEmpty()));
    QCOMPARE(test::bytesOf(m_document), m_bytes);
    QCOMPARE(test::bytesOf(file(u"a.csv"_s)), data);
    QCOMPARE(test::filesIn(m_folder->path()), (QStringList{u"a.csv"_s, u"sample.binnacle"_s}));
}

void TestBadCsv::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("words");
    QTest::newRow("a folder") << u"."_s << u"is no ordinary file"_s;
    QTest::newRow("nothing") << u"none.csv"_s << u"There is no file "_s;
}

void TestBadCsv::refusesWhatIsNoFile()
{
    QFETCH(QString, data);
    QFETCH(QString, words);
    const test::Said said = import(m_document, u"person"_s, file(data));
    EXPECT_CODE(said, 3);
    QVERIFY2(said.err.contains(words) && said.err.contains(file(data)), said.text().constData());
    QCOMPARE(test::bytesOf(m_document), m_bytes);
    QCOMPARE(test::filesIn(m_folder->path()), QStringList{u"sample.binnacle"_s});
}

void TestBadCsv::everyRegisterComesBackEqual_data()
{
    QTest::addColumn<QString>("name");
    for (const RegisterSchema *schema : allRegisters()) {
        if (schema->logged) {
            QTest::newRow(qPrintable(schema->id())) << schema->id();
        }
    }
}

void TestBadCsv::everyRegisterComesBackEqual()
{
    QFETCH(QString, name);
    const QString rows = test::column(m_document, u"SELECT count(*) FROM \"%1\""_s.arg(name)).value(0);
    const test::Said exported = test::binnacle({u"export"_s, m_document, name, u"--to"_s, file(u"a.csv"_s)});
    EXPECT_CODE(exported, 0);
    QVERIFY2(exported.out().startsWith(rows + u' '), exported.text().constData());
    const test::Said said = import(m_document, name, file(u"a.csv"_s), {u"--on-duplicate"_s, u"update"_s});
    EXPECT_CODE(said, 0);
    const QString counts = u"Rows: %1, added: 0, updated: 0, same: %1, skipped: 0, refused: 0"_s.arg(rows);
    QVERIFY2(said.out().contains(counts), said.text().constData());
}

void TestBadCsv::formulasAreDisarmedAndComeBack()
{
    const QStringList titles{u"=SUM(A1:A9)"_s, u"+44 20 7946"_s, u"-5 and more"_s, u"@everyone"_s, u"'=1"_s, u"''+1"_s,
        u"it's"_s, u"'quoted'"_s, u"1-2"_s};
    QByteArray data = "name,job_title\r\n";
    for (const QString &title : titles) {
        const bool isRun = QStringView(u"=+-@").contains(title.front());
        const bool hasMarks = title.startsWith(u"'=") || title.startsWith(u"''");
        data += "Ada," + ((isRun || hasMarks ? u'\'' + title : title) + u"\r\n").toUtf8();
    }
    test::writeBytes(file(u"a.csv"_s), data);
    const QString first = file(u"first.binnacle"_s);
    const QString second = file(u"second.binnacle"_s);
    QVERIFY(test::emptyDocument(*m_folder, u"first.binnacle"_s) && test::emptyDocument(*m_folder, u"second.binnacle"_s));
    EXPECT_CODE(import(first, u"person"_s, file(u"a.csv"_s)), 0);
    const QString stored = u"SELECT job_title FROM person ORDER BY id"_s;
    QCOMPARE(test::column(first, stored), titles);
    EXPECT_CODE(test::binnacle({u"export"_s, first, u"person"_s, u"--to"_s, file(u"b.csv"_s)}), 0);
    const QByteArray written = test::bytesOf(file(u"b.csv"_s));
    for (const char *cell : {",=", ",+", ",-", ",@", "\"=", "\"+"}) {
        QVERIFY2(!written.contains(cell), written.constData());
    }
    EXPECT_CODE(import(second, u"person"_s, file(u"b.csv"_s)), 0);
    QCOMPARE(test::column(second, stored), titles);
    EXPECT_CODE(test::binnacle({u"export"_s, second, u"person"_s, u"--to"_s, file(u"c.csv"_s)}), 0);
    QCOMPARE(test::bytesOf(file(u"c.csv"_s)), written.constData());
    EXPECT_CODE(test::binnacle({u"export"_s, first, u"person"_s, u"--to"_s, file(u"b.json"_s)}), 0);
    QVERIFY(test::bytesOf(file(u"b.json"_s)).contains("\"=SUM(A1:A9)\"")); // JSON is not run by anybody
}

QTEST_GUILESS_MAIN(TestBadCsv)
#include "tst_badcsv.moc"
