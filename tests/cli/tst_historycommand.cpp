#include "binnacle.h"
#include "models/document/redaction.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/recordstore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace binnacle;
using namespace Qt::StringLiterals;

class TestHistoryCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsNewestFirst();
    void choosesEntries_data();
    void choosesEntries();
    void refuses_data();
    void refuses();
    void writesCsv();
    void writesJson();
    void leavesDocumentsAlone();
    void verifySaysHowManyValuesWereRedacted();

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_person;

    QString file(const QString &name) const { return m_folder.filePath(name); }
};

void TestHistoryCommand::initTestCase()
{
    m_path = test::copyOfSample(m_folder);
    const auto document = test::openForWriting(m_path);
    QVERIFY(document);
    m_person = test::single(document->database(), u"SELECT name FROM person WHERE id = 1"_s);
    const auto rename = [&](const RegisterSchema &schema, qint64 id, const QString &title) {
        Change change(u"Change %1 %2"_s.arg(schema.oneText()).arg(id));
        const Result<Record> record = RecordStore(document->database(), schema).find(id);
        change.update(schema, id, record->revision, {{schema.indexOf(u"title"), title}});
        QVERIFY(document->apply(change));
    };
    rename(finding::schema, 3, u"=A formula"_s);
    document->setAuthor({0, u"visitor"_s});
    rename(incident::schema, 5, u"Private words"_s);
    const Result<Redaction> plan = planRedaction(document->database(), incident::schema, 5);
    QVERIFY(plan);
    QVERIFY(document->runJob(redactionWork(*plan, {document->author(), document->clock().now(), document->asOf()})));
}

void TestHistoryCommand::printsNewestFirst()
{
    const test::Said said = test::binnacle({u"history"_s, m_path});
    EXPECT_CODE(said, 0);
    const qsizetype redaction = said.out().indexOf(u"Redact incident INC-0005"_s);
    const qsizetype finding = said.out().indexOf(u"Title: "_s);
    QVERIFY(redaction >= 0 && redaction < said.out().indexOf(u"Change incident 5"_s));
    QVERIFY(finding >= 0);
    QVERIFY(said.out().contains(u"-> =A formula"_s));
    QVERIFY(said.out().contains(u"2026-07-06 09:00  "_s + m_person));
    QVERIFY(said.out().contains(u"(redacted)"_s));
    QVERIFY(!said.out().contains(u"Private words"_s));
    QVERIFY(said.out().contains(u"finding: 120 rows added"_s));
}

void TestHistoryCommand::choosesEntries_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QStringList{} << 4;
    QTest::newRow("a register") << QStringList{u"--register"_s, u"incident"_s} << 3;
    QTest::newRow("a record") << QStringList{u"--record"_s, u"F-003"_s} << 2;
    QTest::newRow("a record of a register")
        << QStringList{u"--register"_s, u"incident"_s, u"--record"_s, u"INC-0005"_s} << 3;
    QTest::newRow("a person") << QStringList{u"--person"_s, u"P01"_s} << 1;
    QTest::newRow("an account") << QStringList{u"--person"_s, u"visitor"_s} << 2;
    QTest::newRow("days") << QStringList{u"--from"_s, u"2026-07-06"_s, u"--to"_s, u"2026-07-06"_s} << 4;
    QTest::newRow("other days") << QStringList{u"--to"_s, u"2026-07-05"_s} << 0;
}

void TestHistoryCommand::choosesEntries()
{
    QFETCH(QStringList, options);
    QFETCH(int, count);
    const test::Said said = test::binnacle(QStringList{u"history"_s, m_path} + options);
    EXPECT_CODE(said, 0);
    const QStringList lines = said.out().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(std::count_if(lines.begin(), lines.end(), [](const QString &line) { return line.at(0) != u' '; }), count);
}

void TestHistoryCommand::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("an unknown register") << QStringList{u"--register"_s, u"nothing"_s};
    QTest::newRow("an unknown record") << QStringList{u"--record"_s, u"F-999"_s};
    QTest::newRow("a record of another register")
        << QStringList{u"--register"_s, u"incident"_s, u"--record"_s, u"F-003"_s};
    QTest::newRow("an unknown person") << QStringList{u"--person"_s, u"Nobody"_s};
    QTest::newRow("no day") << QStringList{u"--from"_s, u"2026-02-31"_s};
    QTest::newRow("a file of no known form") << QStringList{u"--to-file"_s, u"history.txt"_s};
}

void TestHistoryCommand::refuses()
{
    QFETCH(QStringList, options);
    EXPECT_CODE(test::binnacle(QStringList{u"history"_s, m_path} + options), 2);
}

void TestHistoryCommand::writesCsv()
{
    const test::Said said = test::binnacle({u"history"_s, m_path, u"--to-file"_s, file(u"log.csv"_s)});
    EXPECT_CODE(said, 0);
    QVERIFY(said.out().contains(u"4 changes written."_s));
    const QString csv = QString::fromUtf8(test::bytesOf(file(u"log.csv"_s)));
    QVERIFY(csv.startsWith(u"entry,made_at,person,account,kind,title,register,record_id,record,edit,field,old,new\r\n"_s));
    QVERIFY(csv.contains(u"'=A formula"_s)); // no spreadsheet runs it
    QVERIFY(csv.contains(u"2026-07-06T09:00:00Z"_s));
    QVERIFY(csv.contains(u"(redacted)"_s));
    QVERIFY(csv.contains(u"incident,,,import,,,"_s));
}

void TestHistoryCommand::writesJson()
{
    EXPECT_CODE(test::binnacle(
                    {u"history"_s, m_path, u"--record"_s, u"F-003"_s, u"--to-file"_s, file(u"log.json"_s)}),
        0);
    const QJsonArray entries = test::readJson(file(u"log.json"_s)).value(u"history"_s).toArray();
    QCOMPARE(entries.size(), 2);
    const QJsonObject row = entries.first().toObject().value(u"rows"_s).toArray().first().toObject();
    QCOMPARE(row.value(u"register"_s).toString(), u"finding"_s);
    QCOMPARE(row.value(u"fields"_s).toArray().first().toObject().value(u"new"_s).toString(), u"=A formula"_s);
    QCOMPARE(entries.first().toObject().value(u"person"_s).toString(), m_person);
}

void TestHistoryCommand::leavesDocumentsAlone()
{
    const QByteArray before = test::bytesOf(m_path);
    EXPECT_CODE(test::binnacle({u"history"_s, m_path, u"--to-file"_s, m_path}), 2); // it ends in .binnacle
    test::writeBytes(file(u"other.csv"_s), before);
    EXPECT_CODE(test::binnacle({u"history"_s, m_path, u"--to-file"_s, file(u"other.csv"_s)}), 4);
    QCOMPARE(test::bytesOf(file(u"other.csv"_s)), before);
    QCOMPARE(test::bytesOf(m_path), before);
}

void TestHistoryCommand::verifySaysHowManyValuesWereRedacted()
{
    const test::Said said = test::binnacle({u"verify"_s, m_path});
    EXPECT_CODE(said, 0);
    QVERIFY2(said.out().contains(u"of the log were redacted."_s), said.text().constData());
}

QTEST_GUILESS_MAIN(TestHistoryCommand)
#include "tst_historycommand.moc"
