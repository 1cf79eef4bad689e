#include "models/registers/definitions/person.h"
#include "models/registers/recordstore.h"
#include "models/storage/backgroundreader.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "support/testdocument.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Questions are answered in a thread of their own, the newest of each kind only, and never in a writer's way.
class TestBackgroundReader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void answersInTheThreadOfItsOwner();
    void newerRequestReplacesAWaitingOne();
    void askersDoNotReplaceEachOther();
    void staleAnswerIsDropped();
    void goneContextGetsNoAnswer();
    void errorsAreAnswersToo();
    void fileThatCannotBeOpenedIsAnAnswer();
    void requestSeesOneStateOfTheDocument();
    void writerInterruptsALongRead();
    void pausedReaderWaits();
    void pauseStopsTheRunningRead();
    void endsInTheMiddleOfARead();
    void readerCannotWrite();

private:
    using Work = std::function<Result<int>(const Database &)>;
    void ask(const QString &key, const Work &work);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<BackgroundReader> m_reader;
    QStringList m_answers; ///< "key value"
};

void TestBackgroundReader::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = test::sampleDocument(*m_folder);
    QVERIFY(m_document);
    m_reader = std::make_unique<BackgroundReader>(m_document->path());
    m_answers.clear();
}

void TestBackgroundReader::cleanup()
{
    m_reader.reset();
    m_document.reset();
}

void TestBackgroundReader::ask(const QString &key, const Work &work)
{
    m_reader->request<int>(key, work, this, [this, key](const Result<int> &answer) {
        QCOMPARE(QThread::currentThread(), thread());
        m_answers << u"%1 %2"_s.arg(key, answer ? QString::number(*answer) : u"error"_s);
    });
}

static Result<int> countOf(const Database &database, const QString &sql)
{
    const Result<QVariant> count = selectValue(database, sql);
    return count ? Result<int>(count->toInt()) : Result<int>(count.error());
}

// Some seconds of work when nobody interrupts it.
static constexpr auto longRead = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                                 "SELECT count(*) FROM n WHERE i > 0 AND (SELECT count(*) FROM seat) > 0"_L1;

void TestBackgroundReader::answersInTheThreadOfItsOwner()
{
    QThread *worker = nullptr;
    ask(u"count"_s, [&worker](const Database &database) {
        worker = QThread::currentThread();
        return countOf(database, u"SELECT count(*) FROM person"_s);
    });
    QTRY_COMPARE(m_answers, QStringList{u"count 24"_s});
    QVERIFY(worker && worker != QThread::currentThread());
    QTRY_VERIFY(m_reader->isIdle());
}

void TestBackgroundReader::newerRequestReplacesAWaitingOne()
{
    QSemaphore gate;
    std::atomic<int> runs = 0;
    ask(u"first"_s, [&](const Database &) {
        gate.acquire();
        return Result<int>(0);
    });
    for (int i = 1; i <= 5; ++i) {
        ask(u"tile"_s, [&runs, i](const Database &) {
            ++runs;
            return Result<int>(i);
        });
    }
    ask(u"other"_s, [](const Database &) { return Result<int>(9); });
    QVERIFY(!m_reader->isIdle());
    gate.release();
    QTRY_COMPARE(m_answers, (QStringList{u"first 0"_s, u"tile 5"_s, u"other 9"_s}));
    QCOMPARE(runs, 1);
}

// Two windows ask the same of one document.
void TestBackgroundReader::askersDoNotReplaceEachOther()
{
    QObject other;
    QSemaphore gate;
    ask(u"first"_s, [&](const Database &) {
        gate.acquire();
        return Result<int>(0);
    });
    ask(u"tile"_s, [](const Database &) { return Result<int>(1); });
    m_reader->request<int>(
        u"tile"_s, [](const Database &) { return Result<int>(2); }, &other,
        [this](const Result<int> &answer) { m_answers << u"other %1"_s.arg(answer.valueOr(-1)); });
    gate.release();
    QTRY_COMPARE(m_answers, (QStringList{u"first 0"_s, u"tile 1"_s, u"other 2"_s}));
}

void TestBackgroundReader::staleAnswerIsDropped()
{
    QSemaphore started;
    QSemaphore gate;
    ask(u"tile"_s, [&](const Database &) {
        started.release();
        gate.acquire();
        return Result<int>(1);
    });
    started.acquire();
    ask(u"tile"_s, [](const Database &) { return Result<int>(2); });
    gate.release();
    QTRY_COMPARE(m_answers, QStringList{u"tile 2"_s});
    QTest::qWait(20);
    QCOMPARE(m_answers.size(), 1);
}

void TestBackgroundReader::goneContextGetsNoAnswer()
{
    QSemaphore gate;
    int answers = 0;
    auto context = std::make_unique<QObject>();
    m_reader->request<int>(
        u"gone"_s,
        [&gate](const Database &) {
            gate.acquire();
            return Result<int>(1);
        },
        context.get(), [&answers](const Result<int> &) { ++answers; });
    context.reset();
    gate.release();
    ask(u"after"_s, [](const Database &) { return Result<int>(2); });
    QTRY_COMPARE(m_answers, QStringList{u"after 2"_s});
    QCOMPARE(answers, 0);
}

void TestBackgroundReader::errorsAreAnswersToo()
{
    ask(u"bad"_s, [](const Database &database) { return countOf(database, u"SELECT * FROM nowhere"_s); });
    QTRY_COMPARE(m_answers, QStringList{u"bad error"_s});
}

void TestBackgroundReader::fileThatCannotBeOpenedIsAnAnswer()
{
    m_reader = std::make_unique<BackgroundReader>(m_folder->filePath(u"none.binnacle"_s));
    ask(u"none"_s, [](const Database &) { return Result<int>(1); });
    QTRY_COMPARE(m_answers, QStringList{u"none error"_s});
    QTRY_VERIFY(m_reader->isIdle());
}

static bool rename(Document &document, const QString &name)
{
    Change change(u"Rename"_s);
    const qint64 revision = RecordStore(document.database(), person::schema).find(1)->revision;
    change.update(person::schema, 1, revision, {{person::Name, name}});
    return document.apply(change).isOk();
}

// A commit waits for the reader to end, or interrupts it; either way a request never sees half of a change.
void TestBackgroundReader::requestSeesOneStateOfTheDocument()
{
    std::atomic<int> mixed = 0;
    std::atomic<int> runs = 0;
    for (int round = 0; round < 30; ++round) {
        m_document->reader().request<int>(
            u"both"_s,
            [&](const Database &database) {
                const QString sql = u"SELECT name || (SELECT count(*) FROM change) FROM person WHERE id = 1"_s;
                const Result<QVariant> first = selectValue(database, sql);
                QThread::msleep(1);
                const Result<QVariant> second = selectValue(database, sql);
                if (!first || !second) {
                    return Result<int>((first ? second : first).error());
                }
                mixed += *first == *second ? 0 : 1;
                ++runs;
                return Result<int>(1);
            },
            this, [](const Result<int> &) {});
        QVERIFY(rename(*m_document, u"Name %1"_s.arg(round)));
    }
    QTRY_VERIFY(m_document->reader().isIdle());
    QVERIFY(runs > 0);
    QCOMPARE(mixed, 0);
}

void TestBackgroundReader::writerInterruptsALongRead()
{
    std::atomic<int> starts = 0;
    std::atomic<bool> isShort = false;
    QString answer;
    m_document->reader().request<int>(
        u"long"_s,
        [&](const Database &database) {
            ++starts;
            return countOf(database, QString(longRead).arg(isShort ? 10 : 2'000'000'000));
        },
        this,
        [&answer](const Result<int> &result) { answer = result ? QString::number(*result) : result.error().message; });
    // A write interrupts only a read that has the file already: one after the other until one meets it.
    int writes = 0;
    const auto writeUntil = [&](const auto &isReached) {
        while (!isReached() && writes < 500) {
            QVERIFY(rename(*m_document, u"Quick %1"_s.arg(++writes)));
            QTest::qWait(10); // runs the events by which an answer comes, and lets the reader begin again
        }
    };
    QTRY_VERIFY(starts > 0);
    writeUntil([&] { return starts > 1; }); // run again
    QVERIFY(starts > 1 && answer.isEmpty());
    isShort = true;
    writeUntil([&] { return !answer.isEmpty(); });
    QCOMPARE(answer, u"10"_s);
}

void TestBackgroundReader::pausedReaderWaits()
{
    m_reader->setPaused(true);
    ask(u"later"_s, [](const Database &) { return Result<int>(1); });
    QTest::qWait(30);
    QCOMPARE(m_answers, QStringList());
    QVERIFY(!m_reader->isIdle());
    m_reader->setPaused(false);
    QTRY_COMPARE(m_answers, QStringList{u"later 1"_s});
}

void TestBackgroundReader::pauseStopsTheRunningRead()
{
    std::atomic<int> starts = 0;
    std::atomic<bool> isShort = false;
    ask(u"long"_s, [&](const Database &database) {
        ++starts;
        return countOf(database, QString(longRead).arg(isShort ? 10 : 2'000'000'000));
    });
    QTRY_VERIFY(starts > 0);
    QTest::qWait(30);
    m_reader->setPaused(true);
    // Nothing is in the way of a writer that has no busy handler at all.
    auto other = Database::open(m_document->path(), Database::Mode::ReadWrite);
    QVERIFY(other);
    QTRY_VERIFY(execute(**other, u"UPDATE meta SET value = value"_s));
    const int before = starts;
    QTest::qWait(50);
    QCOMPARE(starts, before);
    isShort = true;
    m_reader->setPaused(false);
    QTRY_COMPARE(m_answers, QStringList{u"long 10"_s});
}

void TestBackgroundReader::endsInTheMiddleOfARead()
{
    std::atomic<int> starts = 0;
    ask(u"long"_s, [&](const Database &database) {
        ++starts;
        return countOf(database, QString(longRead).arg(2'000'000'000));
    });
    ask(u"waiting"_s, [](const Database &) { return Result<int>(1); });
    QTRY_VERIFY(starts > 0);
    m_reader.reset(); // would take minutes if it waited
    QTest::qWait(10);
    QCOMPARE(m_answers, QStringList());
}

void TestBackgroundReader::readerCannotWrite()
{
    ask(u"write"_s, [](const Database &database) {
        const Result<> done = execute(database, u"DELETE FROM comment"_s);
        return done ? Result<int>(1) : Result<int>(done.error());
    });
    QTRY_COMPARE(m_answers, QStringList{u"write error"_s});
}

QTEST_GUILESS_MAIN(TestBackgroundReader)
#include "tst_backgroundreader.moc"
