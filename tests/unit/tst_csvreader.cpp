#include "models/exchange/csvreader.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Rows as `line: cell|cell`.
static QStringList readRows(CsvReader &reader)
{
    QStringList rows;
    Result<bool> more = reader.next();
    while (more && *more) {
        QStringList cells;
        for (qsizetype i = 0; i < reader.row().size(); ++i) {
            cells << reader.row().text(i);
        }
        rows << u"%1: %2"_s.arg(reader.row().line).arg(cells.join(u'|'));
        more = reader.next();
    }
    return more ? rows : QStringList{more.error().message};
}

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void readsRows_data();
    void readsRows();
    void refuses_data();
    void refuses();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void marksCellsAboveTheLimit();
    void readsRowsAcrossItsBuffer();

private:
    QTemporaryDir m_folder;
    QString write(const QByteArray &content) const
    {
        QFile file(m_folder.filePath(u"rows.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
};

void TestCsvReader::readsRows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n3,4\n") << QStringList{u"2: 1|2"_s, u"3: 3|4"_s};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << QStringList{u"2: 1|2"_s, u"3: 3|4"_s};
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << QStringList{u"2: 1|2"_s};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2\n")
                                     << QStringList{u"2: 1|2"_s};
    QTest::newRow("only a header") << QByteArray("a,b\n") << QStringList();
    QTest::newRow("empty lines are passed over")
        << QByteArray("a,b\r\n\r\n1,2\r\n\r\n\r\n3,4\r\n\r\n") << QStringList{u"3: 1|2"_s, u"6: 3|4"_s};
    QTest::newRow("line ends in cells") << QByteArray("a,b\n1,\"x\n\ny\"\n3,4\n")
                                        << QStringList{u"2: 1|x\n\ny"_s, u"5: 3|4"_s};
    QTest::newRow("CRLF in a cell becomes LF")
        << QByteArray("a,b\r\n\"x\r\ny\",2\r\n3,4\r\n") << QStringList{u"2: x\ny|2"_s, u"4: 3|4"_s};
    QTest::newRow("doubled quotes and delimiters in cells")
        << QByteArray("a,b\n\"he said \"\"no\"\"\",\"1,5\"\n") << QStringList{u"2: he said \"no\"|1,5"_s};
    QTest::newRow("spaces are kept") << QByteArray("a,b\n 1 ,\t2\n") << QStringList{u"2:  1 |\t2"_s};
    QTest::newRow("empty cells") << QByteArray("a,b\n,\n\"\",\n") << QStringList{u"2: |"_s, u"3: |"_s};
    QTest::newRow("too few and too many") << QByteArray("a,b\n1\n1,2,3\n") << QStringList{u"2: 1"_s, u"3: 1|2|3"_s};
    QTest::newRow("a mark in a cell is a character")
        << QByteArray("a,b\n\xEF\xBB\xBFx,\xEF\xBB\xBF\xEF\xBB\xBF\n") << QStringList{u"2: \uFEFFx|\uFEFF\uFEFF"_s};
    QTest::newRow("UTF-8") << QByteArray("a,b\nŁódź,😀\n") << QStringList{u"2: Łódź|😀"_s};
}

void TestCsvReader::readsRows()
{
    QFETCH(const QByteArray, content);
    Result<CsvReader> reader = CsvReader::open(write(content));
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
    QCOMPARE(reader->header(), (QStringList{u"a"_s, u"b"_s}));
    QTEST(readRows(*reader), "rows");
}

void TestCsvReader::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const QString quote = u"Line %1: a quotation mark stands where none may be. Inside a cell it is written twice."_s;
    const QString open = u"The row that begins in line %1 does not end. Is a quotation mark missing?"_s;
    QTest::newRow("quote in a cell without quotes") << QByteArray("a,b\n1,2\nx\"y,2\n") << quote.arg(3);
    QTest::newRow("text behind a quote") << QByteArray("a,b\n\"x\"y,2\n") << quote.arg(2);
    QTest::newRow("quote that does not close") << QByteArray("a,b\n1,2\n3,\"x\ny\nz\n") << open.arg(3);
    QTest::newRow("Latin-1") << QByteArray("a,b\n1,2\nM\xFCller,2\n")
                             << u"Line 3 is not in UTF-8. Save the file as UTF-8."_s;
    QTest::newRow("character cut by a delimiter")
        << QByteArray("a,b\n\xE2,\x82\xAC\n") << u"Line 2 is not in UTF-8. Save the file as UTF-8."_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0,\0b\0",
        8) << u"The file is in UTF-16. Save it as UTF-8."_s;
    QTest::newRow("quote that closes in a later row")
        << QByteArray("a,b\n1,2\n\"x,y\nz,\"w\"\n")
        << u"Line 4: a quotation mark stands where none may be. The row begins in line 3: is one missing there?"_s;
    QTest::newRow("UTF-16 without a mark")
        << QByteArray("a\0,\0b\0\n\0", 8) << u"The file is in UTF-16. Save it as UTF-8."_s;
    QTest::newRow("UTF-16, the other way round")
        << QByteArray("\0a\0,\0b\0\n", 8) << u"The file is in UTF-16. Save it as UTF-8."_s;
    QTest::newRow("CR alone")
        << QByteArray("a,b\r1,2\r3,4\r")
        << u"The lines of the file end with CR alone. Save it with LF or CRLF at the end of lines."_s;
    QTest::newRow("NUL in the first line") << QByteArray(
        "a,b\0c,d\n1,2\n", 12) << u"There are NUL bytes in the first line: this is no text. Save it as CSV in UTF-8."_s;
    QTest::newRow("two million columns")
        << QByteArray(2'000'000, ',') + "\n1,2\n"
        << u"The first line names 2000001 columns; 16384 are read at most. Are its line ends and the delimiter right?"_s;
    QTest::newRow("empty") << QByteArray() << u"The file is empty. Its first line must name the columns."_s;
    QTest::newRow("only empty lines") << QByteArray("\r\n\n")
                                      << u"The file is empty. Its first line must name the columns."_s;
}

void TestCsvReader::refuses()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, reason);
    Result<CsvReader> reader = CsvReader::open(write(content));
    const QStringList rows = reader ? readRows(*reader) : QStringList{reader.error().message};
    QCOMPARE(rows, QStringList{reason});
}

void TestCsvReader::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c;d\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b;c\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\n") << '\t';
    QTest::newRow("not inside quotes") << QByteArray("\"a,b,c,d\";b\n") << ';';
    QTest::newRow("one column") << QByteArray("a\n") << ',';
}

void TestCsvReader::findsTheDelimiter()
{
    QFETCH(const QByteArray, content);
    const Result<CsvReader> reader = CsvReader::open(write(content));
    QVERIFY(reader);
    QTEST(reader->delimiter(), "delimiter");
}

void TestCsvReader::marksCellsAboveTheLimit()
{
    const QByteArray content = "a,b\n1," + QByteArray(11, 'x') + "\n1," + QByteArray(10, 'x') + "\n";
    Result<CsvReader> reader = CsvReader::open(write(content), {.delimiter = ',', .cellLimit = 10});
    QVERIFY(reader);
    QVERIFY(*reader->next());
    QCOMPARE(reader->row().oversized, 1);
    QVERIFY(*reader->next());
    QCOMPARE(reader->row().oversized, -1);
    Result<CsvReader> unclosed
        = CsvReader::open(write("a,b\n1,\"" + QByteArray(1000, 'x')), {.delimiter = ',', .cellLimit = 10});
    QCOMPARE(unclosed->next().error().message,
        u"The row that begins in line 2 does not end. Is a quotation mark missing?"_s);
}

void TestCsvReader::readsRowsAcrossItsBuffer()
{
    QByteArray content = "a,b\r\n";
    for (int i = 0; i < 100'000; ++i) {
        content += QByteArray::number(i) + ",\"x\r\ny" + QByteArray(i % 7, 'z') + "\"\r\n";
    }
    Result<CsvReader> reader = CsvReader::open(write(content));
    for (int i = 0; i < 100'000; ++i) {
        QVERIFY(*reader->next());
        QCOMPARE(reader->row().line, 2 + 2 * i);
        QCOMPARE(reader->row().text(0), QString::number(i));
        QCOMPARE(reader->row().text(1), QString(u"x\ny"_s + QString(i % 7, u'z')));
    }
    QVERIFY(!*reader->next());
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
