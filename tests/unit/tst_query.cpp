#include "models/storage/bulk.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QTest>
#include <limits>
#include <sqlite3.h>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Values go in and come out as they are, by both ways into the file.
class TestQuery : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void givesValuesBack_data();
    void givesValuesBack();
    void canBeRunAgain();
    void reportsABadStatementWhenItIsRun();
    void selectsTheFirstValue();
    void readsIdsInOrder();
    void quotesNames();
    void connectionIsHardened();
    void errorsMeanSomethingToAPerson_data();
    void errorsMeanSomethingToAPerson();

private:
    std::unique_ptr<Database> m_database;
};

void TestQuery::init()
{
    test::failOnAnyWarning();
    m_database = Database::inMemory();
    QVERIFY(execute(*m_database, u"CREATE TABLE t (id INTEGER PRIMARY KEY, a ANY) STRICT"_s));
}

void TestQuery::givesValuesBack_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("null") << QVariant();
    QTest::newRow("zero") << QVariant(0LL);
    QTest::newRow("largest integer") << QVariant(std::numeric_limits<qint64>::max());
    QTest::newRow("smallest integer") << QVariant(std::numeric_limits<qint64>::min());
    QTest::newRow("decimal") << QVariant(0.1);
    QTest::newRow("smallest decimal") << QVariant(5e-324);
    QTest::newRow("empty text") << QVariant(u""_s);
    QTest::newRow("text") << QVariant(u"Ł 漢 🙂 \" ' ;"_s);
    QTest::newRow("bytes") << QVariant(QByteArray::fromHex("00ff10"));
}

void TestQuery::givesValuesBack()
{
    QFETCH(QVariant, value);
    QVERIFY(execute(*m_database, u"INSERT INTO t VALUES (1, ?)"_s, {value}));
    Result<BulkStatement> bulk = BulkStatement::prepare(*m_database, u"INSERT INTO t VALUES (2, ?)"_s);
    QVERIFY(bulk);
    bulk->bind(1, value);
    QVERIFY(bulk->run());
    QCOMPARE(bulk->insertedId(), 2);
    for (const int id : {1, 2}) {
        const Result<QVariant> back = selectValue(*m_database, u"SELECT a FROM t WHERE id = ?"_s, {id});
        QVERIFY(back);
        QCOMPARE(back->typeId(), value.typeId());
        QCOMPARE(*back, value);
        QCOMPARE(back->isNull(), value.isNull());
    }
}

void TestQuery::canBeRunAgain()
{
    Query insert(*m_database, u"INSERT INTO t (a) VALUES (?)"_s);
    for (const qlonglong number : {5, 7}) {
        QVERIFY(insert.bind(number).exec());
        QCOMPARE(insert.affectedRows(), 1);
    }
    QCOMPARE(insert.insertedId(), 2);
    Query select(*m_database, u"SELECT id, a FROM t ORDER BY id"_s);
    QVERIFY(select.exec());
    QList<qint64> numbers;
    while (select.next()) {
        numbers << select.integer(1);
    }
    QVERIFY(select.finish());
    QCOMPARE(numbers, (QList<qint64>{5, 7}));
}

void TestQuery::reportsABadStatementWhenItIsRun()
{
    Query query(*m_database, u"SELECT nonsense FROM nowhere"_s);
    const Result<> done = query.exec();
    QVERIFY(!done);
    QVERIFY(done.error().detail.contains(u"no such table"_s));
    QVERIFY(!BulkStatement::prepare(*m_database, u"SELECT nonsense"_s));
    QVERIFY(!selectIds(*m_database, u"SELECT nonsense"_s));
}

void TestQuery::selectsTheFirstValue()
{
    QVERIFY(selectValue(*m_database, u"SELECT a FROM t"_s)->isNull());
    QCOMPARE(*selectValue(*m_database, u"SELECT 3 UNION SELECT 4"_s), 3);
}

void TestQuery::readsIdsInOrder()
{
    QVERIFY(execute(*m_database, u"INSERT INTO t (id) VALUES (3), (1), (2)"_s));
    QCOMPARE(*selectIds(*m_database, u"SELECT id FROM t WHERE id < ? ORDER BY id DESC"_s, {3}), (QList<qint64>{2, 1}));
}

void TestQuery::quotesNames()
{
    QCOMPARE(dialect::quoted(u"a\"b"), u"\"a\"\"b\""_s);
    QVERIFY(execute(*m_database, u"CREATE TABLE %1 (a)"_s.arg(dialect::quoted(u"x\"; DROP TABLE t; --"))));
    QVERIFY(execute(*m_database, u"SELECT * FROM t"_s));
}

void TestQuery::connectionIsHardened()
{
    QVERIFY(!execute(*m_database, u"ATTACH ':memory:' AS other"_s));
    QVERIFY(!execute(*m_database, u"SELECT \"no such column\""_s)); // not taken for a text
    QVERIFY(!execute(*m_database, u"UPDATE sqlite_schema SET sql = ''"_s));
    QVERIFY(!execute(*m_database, u"SELECT load_extension('x')"_s));
    QCOMPARE(test::single(*m_database, u"PRAGMA foreign_keys"_s), u"1"_s);
    QCOMPARE(test::single(*m_database, u"PRAGMA trusted_schema"_s), u"0"_s);
    const QTemporaryDir folder;
    auto file = Database::open(folder.filePath(u"f"_s), Database::Mode::Create);
    QVERIFY(file);
    QCOMPARE(test::single(**file, u"PRAGMA journal_mode"_s), u"delete"_s);
    QCOMPARE(test::single(**file, u"PRAGMA synchronous"_s), u"2"_s);
}

void TestQuery::errorsMeanSomethingToAPerson_data()
{
    QTest::addColumn<int>("sqliteCode");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("disk full") << SQLITE_FULL << Error::Code::Storage;
    QTest::newRow("read failed") << SQLITE_IOERR_READ << Error::Code::Unreadable;
    QTest::newRow("read too little") << SQLITE_IOERR_SHORT_READ << Error::Code::Unreadable;
    QTest::newRow("write failed") << SQLITE_IOERR_WRITE << Error::Code::Storage;
    QTest::newRow("busy") << SQLITE_BUSY << Error::Code::Locked;
    QTest::newRow("read-only") << SQLITE_READONLY << Error::Code::ReadOnly;
    QTest::newRow("journal that cannot be rolled back") << SQLITE_READONLY_ROLLBACK << Error::Code::ReadOnly;
    QTest::newRow("corrupt") << SQLITE_CORRUPT << Error::Code::Damaged;
    QTest::newRow("not a database") << SQLITE_NOTADB << Error::Code::NotOurs;
    QTest::newRow("cannot open") << SQLITE_CANTOPEN << Error::Code::Unreadable;
    QTest::newRow("constraint") << SQLITE_CONSTRAINT_CHECK << Error::Code::Invalid;
    QTest::newRow("interrupted") << SQLITE_INTERRUPT << Error::Code::Cancelled;
}

void TestQuery::errorsMeanSomethingToAPerson()
{
    QFETCH(int, sqliteCode);
    QFETCH(Error::Code, code);
    const Error error = dialect::errorFrom(sqliteCode, u"detail"_s);
    QCOMPARE(error.code, code);
    QCOMPARE(error.detail, u"detail"_s);
    QVERIFY(error.message.endsWith(u'.'));
    QVERIFY(!error.message.contains(u"SQL"_s));
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
