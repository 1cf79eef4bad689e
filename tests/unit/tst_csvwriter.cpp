#include "models/exchange/csvreader.h"
#include "models/exchange/csvtext.h"
#include "models/exchange/csvwriter.h"
#include "support/testdocument.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void neutralisesAsTheVectorsSay();
    void takesOffWhatItPutOn_data();
    void takesOffWhatItPutOn();
    void writesRows();
    void leavesNumbersAlone();
    void isReadBackExactly();
};

void TestCsvWriter::neutralisesAsTheVectorsSay()
{
    const QByteArray json = test::bytesOf(QStringLiteral(TEST_DATA_DIR "/test_vectors.json"));
    const QJsonArray vectors = QJsonDocument::fromJson(json).object().value("csv_neutralise"_L1).toArray();
    QVERIFY(vectors.size() >= 6);
    for (const QJsonValue &vector : vectors) {
        const QString text = vector["text"_L1].toString();
        QCOMPARE(csv::neutralised(text), vector["exported"_L1].toString());
        QCOMPARE(csv::original(csv::neutralised(text)), text);
    }
}

void TestCsvWriter::takesOffWhatItPutOn_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"x"_s, u""_s}) {
        for (int apostrophes = 0; apostrophes < 4; ++apostrophes) {
            const QString text = QString(apostrophes, u'\'') + start;
            QTest::newRow(qPrintable(u"%1 and %2"_s.arg(apostrophes).arg(start.toHtmlEscaped()))) << text;
            QTest::newRow(qPrintable(u"%1 and %2 more"_s.arg(apostrophes).arg(start.toHtmlEscaped()))) << text + u"1+1";
        }
    }
}

void TestCsvWriter::takesOffWhatItPutOn()
{
    QFETCH(const QString, text);
    const QString exported = csv::neutralised(text);
    QCOMPARE(csv::original(exported), text);
    QVERIFY(exported.isEmpty() || !u"=+-@\t\r"_s.contains(exported.at(0)));
}

void TestCsvWriter::writesRows()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(buffer);
    for (const QString &cell : {u"plain"_s, u"a,b"_s, u"say \"no\""_s, u"two\nlines"_s, u" space"_s, QString()}) {
        writer.add(cell);
    }
    writer.endRow();
    writer.add({});
    writer.endRow();
    QVERIFY(writer.finish());
    QCOMPARE(buffer.data(), QByteArray("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\" space\",\r\n\"\"\r\n"));
}

void TestCsvWriter::leavesNumbersAlone()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(buffer);
    writer.add(u"-5"_s, CsvWriter::Cell::Number);
    writer.add(u"-5"_s, CsvWriter::Cell::Text);
    writer.endRow();
    QVERIFY(writer.finish());
    QCOMPARE(buffer.data(), QByteArray("-5,'-5\r\n"));
}

void TestCsvWriter::isReadBackExactly()
{
    const QStringList cells{u"=1+1"_s, u"''@x"_s, u"a;b\tc"_s, u"\"\""_s, u"\n"_s, u"x\n"_s, u" "_s, QString(), u"é"_s};
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    CsvWriter writer(file);
    for (int row = 0; row < 2; ++row) {
        for (const QString &cell : cells) {
            writer.add(cell);
        }
        writer.endRow();
    }
    QVERIFY(writer.finish());
    file.close();
    Result<CsvReader> reader = CsvReader::open(file.fileName());
    QVERIFY(reader);
    QCOMPARE(reader->header(), cells);
    QVERIFY(*reader->next());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QCOMPARE(csv::original(reader->row().text(i)), cells.at(i));
    }
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
