#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "support/testdocument.h"

#include <QTest>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// What is not committed is rolled back, inside and outside.
class TestTransaction : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keepsWhatWasCommitted();
    void rollsBackAtItsEnd();
    void innerOneRollsBackAlone();
    void outerOneTakesTheInnerOneAlong();
    void movingHandsTheDutyOn();
    void secondWriterIsRefusedAtOnce();
    void failedCommitRollsBack();
    void survivesARollbackByTheDatabase();

private:
    void add(int number) { QVERIFY(execute(*m_database, u"INSERT INTO t VALUES (?)"_s, {number})); }
    QString sum() const { return test::single(*m_database, u"SELECT coalesce(sum(a), 0) FROM t"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestTransaction::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(u"t.sqlite"_s), Database::Mode::Create);
    QVERIFY(database);
    m_database = *std::move(database);
    QVERIFY(execute(*m_database, u"CREATE TABLE t (a INTEGER)"_s));
    QVERIFY(execute(*m_database, u"CREATE TABLE part (t_id REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)"_s));
    QVERIFY(execute(*m_database, u"CREATE TABLE parent (id INTEGER PRIMARY KEY)"_s));
}

void TestTransaction::keepsWhatWasCommitted()
{
    {
        Result<Transaction> transaction = Transaction::begin(*m_database);
        QVERIFY(transaction);
        add(1);
        QVERIFY(transaction->commit());
    }
    QCOMPARE(sum(), u"1"_s);
}

void TestTransaction::rollsBackAtItsEnd()
{
    {
        const Result<Transaction> transaction = Transaction::begin(*m_database);
        QVERIFY(transaction);
        add(1);
        QCOMPARE(sum(), u"1"_s);
    }
    QCOMPARE(sum(), u"0"_s);
    QVERIFY(Transaction::begin(*m_database));
}

void TestTransaction::innerOneRollsBackAlone()
{
    Result<Transaction> outer = Transaction::begin(*m_database);
    add(1);
    for (int i = 0; i < 3; ++i) {
        const Result<Transaction> inner = Transaction::begin(*m_database);
        QVERIFY(inner);
        add(10);
    }
    {
        Result<Transaction> inner = Transaction::begin(*m_database);
        add(100);
        QVERIFY(inner->commit());
    }
    QVERIFY(outer->commit());
    QCOMPARE(sum(), u"101"_s);
}

void TestTransaction::outerOneTakesTheInnerOneAlong()
{
    {
        const Result<Transaction> outer = Transaction::begin(*m_database);
        Result<Transaction> inner = Transaction::begin(*m_database);
        add(1);
        QVERIFY(inner->commit());
    }
    QCOMPARE(sum(), u"0"_s);
}

void TestTransaction::movingHandsTheDutyOn()
{
    {
        Result<Transaction> first = Transaction::begin(*m_database);
        const Transaction second = *std::move(first);
        add(1);
    }
    QCOMPARE(sum(), u"0"_s);
}

void TestTransaction::secondWriterIsRefusedAtOnce()
{
    auto other = Database::open(m_database->path(), Database::Mode::ReadWrite);
    QVERIFY(other);
    QVERIFY(execute(**other, u"PRAGMA busy_timeout = 20"_s));
    const Result<Transaction> first = Transaction::begin(*m_database);
    const Result<Transaction> second = Transaction::begin(**other);
    QVERIFY(first);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Locked);
}

void TestTransaction::failedCommitRollsBack()
{
    {
        Result<Transaction> transaction = Transaction::begin(*m_database);
        add(1);
        QVERIFY(execute(*m_database, u"INSERT INTO part VALUES (7)"_s));
        const Result<> committed = transaction->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, Error::Code::Invalid);
    }
    QCOMPARE(sum(), u"0"_s);
}

void TestTransaction::survivesARollbackByTheDatabase()
{
    {
        Result<Transaction> outer = Transaction::begin(*m_database);
        const Result<Transaction> inner = Transaction::begin(*m_database);
        add(1);
        QVERIFY(execute(*m_database, u"ROLLBACK"_s)); // as a full disk does
        QVERIFY(!outer->commit());
    }
    QCOMPARE(sum(), u"0"_s);
    QVERIFY(Transaction::begin(*m_database));
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
