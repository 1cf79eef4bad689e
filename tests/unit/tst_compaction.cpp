#include "models/storage/compaction.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QDir>
#include <QTest>
#include <sqlite3.h>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// The document is written anew: nothing is lost, nothing is left beside it, and nobody else could read it meanwhile.
class TestCompaction : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void contentStays();
    void unusedPartsGo();
    void memoryDoesNotGrowWithTheDocument();
    void fileIsPrivateMeanwhile();
    void leavesTheDocumentAloneWhenItFails();
    void waitsForNoReader();
    void whatWasCutOffIsRemovedOnOpening();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;

    Database &database() const { return m_document->database(); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QByteArray bytes() const { return test::bytesOf(m_document->path()); }
};

void TestCompaction::init()
{
    test::failOnAnyWarning();
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    QVERIFY(m_document);
}

void TestCompaction::contentStays()
{
    const QStringList before = test::contentOf(database(), true);
    const QStringList names = files();
    const QString schema = u"SELECT name || coalesce(sql, '') FROM sqlite_schema UNION ALL "
                           "SELECT name || seq FROM sqlite_sequence ORDER BY 1"_s;
    const QStringList objects = test::column(database(), schema);
    QVERIFY(compact(database()));
    QCOMPARE(test::contentOf(database(), true), before);
    QCOMPARE(test::column(database(), schema), objects);
    QCOMPARE(files(), names);
    QCOMPARE(test::column(database(), u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    QCOMPARE(test::verify(m_document->path()), QStringList());
    m_document.reset();
    m_document = test::openForWriting(m_folder->filePath(u"sample.binnacle"_s)); // it is still ours
    QVERIFY(m_document);
    QCOMPARE(m_document->access(), Document::Access::Writable);
}

void TestCompaction::unusedPartsGo()
{
    QVERIFY(selectValue(database(), u"PRAGMA secure_delete = OFF"_s));
    QVERIFY(execute(database(), u"CREATE TABLE scratch (text)"_s));
    QVERIFY(execute(database(), u"INSERT INTO scratch VALUES (?)"_s, {u"A LETTER "_s.repeated(20000)}));
    QVERIFY(execute(database(), u"DROP TABLE scratch"_s));
    QVERIFY(bytes().contains("A LETTER A LETTER"));
    const qsizetype size = bytes().size();
    QVERIFY(compact(database()));
    QVERIFY(!bytes().contains("A LETTER A LETTER"));
    QVERIFY(bytes().size() < size - 150000);
}

void TestCompaction::memoryDoesNotGrowWithTheDocument()
{
    static constexpr sqlite3_int64 mebibyte = 1 << 20;
    QVERIFY(execute(database(), u"CREATE TABLE scratch (bytes)"_s));
    for (int i = 0; i < 32; ++i) {
        QVERIFY(execute(database(), u"INSERT INTO scratch VALUES (zeroblob(4194304))"_s));
    }
    QVERIFY(bytes().size() > 128 * mebibyte);
    sqlite3_memory_highwater(1);
    QVERIFY(compact(database()));
    const sqlite3_int64 most = sqlite3_memory_highwater(0); // two caches of 16 MB, and one row
    QVERIFY2(most < 64 * mebibyte, qPrintable(QString::number(most / mebibyte)));
    QVERIFY(bytes().size() > 128 * mebibyte);
}

/// What everybody can see of the file while SQLite writes it.
struct Seen
{
    QString path;
    bool isThere = false;
    bool isPrivate = true;
};

static int look(void *what)
{
    auto &seen = *static_cast<Seen *>(what);
    const QFileInfo file(seen.path);
    seen.isThere = seen.isThere || file.size() > 0;
    static constexpr QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
    seen.isPrivate = seen.isPrivate && (!file.exists() || !(file.permissions() & others));
    return 0;
}

void TestCompaction::fileIsPrivateMeanwhile()
{
    Seen seen{.path = compactionPath(m_document->path())};
    QVERIFY(execute(database(), u"PRAGMA cache_size = 10"_s)); // so that it is written early
    sqlite3_progress_handler(database().handle(), 100, look, &seen);
    const Result<> done = compact(database());
    sqlite3_progress_handler(database().handle(), 0, nullptr, nullptr);
    QVERIFY(done);
    QVERIFY(seen.isThere);
    QVERIFY(seen.isPrivate);
    QVERIFY(!QFile::exists(seen.path));
}

void TestCompaction::leavesTheDocumentAloneWhenItFails()
{
    const QByteArray before = bytes();
    const QString obstacle = compactionPath(m_document->path());
    QVERIFY(QDir().mkdir(obstacle));
    QVERIFY(!compact(database()));
    QVERIFY(bytes() == before);
    QVERIFY(QDir().rmdir(obstacle));
    sqlite3_progress_handler(
        database().handle(), 100, [](void *) { return 1; }, nullptr); // stopped while the new file is written
    const Result<> stopped = compact(database());
    sqlite3_progress_handler(database().handle(), 0, nullptr, nullptr);
    QVERIFY(!stopped);
    QVERIFY(bytes() == before);
    QVERIFY(!QFile::exists(obstacle));
    QVERIFY(compact(database()));
}

void TestCompaction::waitsForNoReader()
{
    const auto reader = Database::open(m_document->path(), Database::Mode::ReadOnly);
    QVERIFY(reader && execute(**reader, u"BEGIN"_s));
    QVERIFY(!test::single(**reader, u"SELECT count(*) FROM incident"_s).isEmpty());
    const QByteArray before = bytes();
    sqlite3_busy_timeout(database().handle(), 1);
    const Result<> refused = compact(database());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Locked);
    QVERIFY(bytes() == before);
    QVERIFY(execute(**reader, u"COMMIT"_s));
    QVERIFY(compact(database()));
}

void TestCompaction::whatWasCutOffIsRemovedOnOpening()
{
    const QString path = m_document->path();
    test::writeBytes(compactionPath(path), "SQLite format 3");
    QCOMPARE(test::verify(path), QStringList());
    QVERIFY(QFile::exists(compactionPath(path))); // who only reads may stand beside one who writes
    m_document.reset();
    m_document = test::openForWriting(path);
    QVERIFY(m_document);
    QVERIFY(!QFile::exists(compactionPath(path)));
}

QTEST_GUILESS_MAIN(TestCompaction)
#include "tst_compaction.moc"
