#include "models/storage/backup.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// A copy is whole or not there.
class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_database.reset(); }

    void copiesADocument();
    void reportsHowFarItIs();
    void leavesNothingWhenCancelled();
    void refusesToReplaceAFile();
    void leavesNothingWhenTheDiskIsFull();
    void refusesAFolderThatIsNotThere();
    void takesARestOfAnEarlierOneAway();

private:
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    QString m_target;
};

void TestBackup::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(test::copyOfSample(*m_folder), Database::Mode::ReadWrite);
    QVERIFY(database);
    m_database = *std::move(database);
    m_target = m_folder->filePath(u"target.binnacle"_s);
}

void TestBackup::copiesADocument()
{
    QVERIFY(backUp(*m_database, m_target));
    QCOMPARE(files(), (QStringList{u"sample.binnacle"_s, u"target.binnacle"_s}));
    QCOMPARE(test::verify(m_target), QStringList());
    const auto copy = Database::open(m_target, Database::Mode::ReadOnly);
    QVERIFY(copy);
    QCOMPARE(test::contentOf(**copy, true), test::contentOf(*m_database, true));
    QVERIFY(!(QFileInfo(m_target).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestBackup::reportsHowFarItIs()
{
    // The copy goes in steps of 1,024 pages; a blob makes the document large enough for several.
    QVERIFY(execute(*m_database, u"UPDATE evidence SET content = zeroblob(20000000) WHERE id = 1"_s));
    QList<qint64> told;
    qint64 ofTotal = 0;
    QVERIFY(backUp(*m_database, m_target, [&](qint64 done, qint64 total) {
        told << done;
        ofTotal = total;
        return true;
    }));
    QVERIFY(told.size() > 3);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.last(), ofTotal);
}

void TestBackup::leavesNothingWhenCancelled()
{
    const Result<> done = backUp(*m_database, m_target, [](qint64, qint64) { return false; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Cancelled);
    QCOMPARE(files(), QStringList{u"sample.binnacle"_s});
    QVERIFY(backUp(*m_database, m_target));
}

void TestBackup::refusesToReplaceAFile()
{
    test::writeBytes(m_target, "precious");
    const Result<> done = backUp(*m_database, m_target);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Unreadable);
    QCOMPARE(test::bytesOf(m_target), QByteArray("precious"));
}

void TestBackup::leavesNothingWhenTheDiskIsFull()
{
    // A limit on the size of files stands for the end of the disk.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{.rlim_cur = 1000000, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<> done = backUp(*m_database, m_target);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Storage);
    QCOMPARE(files(), QStringList{u"sample.binnacle"_s});
}

void TestBackup::refusesAFolderThatIsNotThere()
{
    const Result<> done = backUp(*m_database, m_folder->filePath(u"no/target.binnacle"_s));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::ReadOnly);
}

void TestBackup::takesARestOfAnEarlierOneAway()
{
    test::writeBytes(m_target + u".part"_s, "rest of a copy that was cut off");
    QVERIFY(backUp(*m_database, m_target));
    QCOMPARE(files(), (QStringList{u"sample.binnacle"_s, u"target.binnacle"_s}));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
