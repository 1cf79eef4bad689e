#include "models/storage/database.h"
#include "models/storage/sqlscript.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// SQLite itself finds where a statement ends.
class TestSqlScript : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void runsEveryStatement_data();
    void runsEveryStatement();
    void stopsAtTheFirstError();
};

void TestSqlScript::runsEveryStatement_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("sum");
    QTest::newRow("empty") << QByteArray() << u"0"_s;
    QTest::newRow("white space and comments") << QByteArray(" \n-- a; b\n/* c; d */ ;;\n") << u"0"_s;
    QTest::newRow("no semicolon at the end") << QByteArray("INSERT INTO t VALUES (1)") << u"1"_s;
    QTest::newRow("two in a line") << QByteArray("INSERT INTO t VALUES (1); INSERT INTO t VALUES (2);") << u"3"_s;
    QTest::newRow("semicolon in a string")
        << QByteArray("INSERT INTO t SELECT length('a;b'); INSERT INTO t VALUES (2);") << u"5"_s;
    QTest::newRow("semicolons in a trigger") << QByteArray(
        "CREATE TRIGGER g AFTER INSERT ON u BEGIN INSERT INTO t VALUES (4); INSERT INTO t VALUES (5); END;"
        "INSERT INTO u VALUES (1);") << u"9"_s;
    QTest::newRow("a statement that gives rows") << QByteArray("SELECT * FROM t; INSERT INTO t VALUES (7)") << u"7"_s;
    QTest::newRow("words that are not ASCII") << QByteArray("INSERT INTO t SELECT length('漢字🙂')") << u"3"_s;
}

void TestSqlScript::runsEveryStatement()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, sum);
    const auto database = Database::inMemory();
    QVERIFY(runScript(*database, "CREATE TABLE t (a); CREATE TABLE u (a);"));
    const Result<> done = runScript(*database, script);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(test::single(*database, u"SELECT coalesce(sum(a), 0) FROM t"_s), sum);
}

void TestSqlScript::stopsAtTheFirstError()
{
    const auto database = Database::inMemory();
    const Result<> done = runScript(
        *database, "CREATE TABLE t (a); INSERT INTO t VALUES (1); INSERT INTO x VALUES (1); INSERT INTO t VALUES (2)");
    QVERIFY(!done);
    QVERIFY(done.error().detail.contains(u"no such table: x"_s));
    QCOMPARE(test::single(*database, u"SELECT sum(a) FROM t"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TestSqlScript)
#include "tst_sqlscript.moc"
