#include "models/storage/database.h"
#include "models/storage/longjob.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"
#include "support/testdocument.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Long work runs beside the window, can be stopped, and then leaves nothing.
class TestLongJob : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void runsInAThreadOfItsOwn();
    void writesAndReportsProgress();
    void cancelRollsBack();
    void destructionCancelsAndWaits();
    void readingJobCannotWrite();
    void errorArrives();
    void missingFileIsAnError();
    void documentIsFreeAgainWhenTheJobFails();
    void documentMayGoWhileAJobRuns();

private:
    QString rows() const { return test::column(m_path, u"SELECT count(*) FROM draft"_s).value(0); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLongJob::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto document = test::emptyDocument(*m_folder);
    QVERIFY(document);
    m_path = document->path();
}

static Result<> resultOf(QSignalSpy &finished)
{
    if (finished.isEmpty() && !finished.wait(10000)) {
        return Error{Error::Code::Storage, u"never finished"_s};
    }
    return finished.first().first().value<Result<>>();
}

/// Drafts one by one until all are there or it is told to stop.
static Result<> fill(Database &database, const Progress &progress, int count)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    for (int i = 0; i < count; ++i) {
        if (!progress(i, count)) {
            return Error{Error::Code::Cancelled, u"Stopped."_s};
        }
        if (Result<> done = execute(database, u"INSERT INTO draft VALUES ('finding', ?, 0, '', '')"_s, {i}); !done) {
            return done;
        }
        QThread::usleep(200);
    }
    return transaction->commit();
}

void TestLongJob::runsInAThreadOfItsOwn()
{
    QThread *worker = nullptr;
    LongJob job(m_path, LongJob::Access::Reading, [&worker](Database &, const Progress &) {
        worker = QThread::currentThread();
        return Result<>();
    });
    QSignalSpy finished(&job, &LongJob::finished);
    job.start();
    QVERIFY(resultOf(finished));
    QVERIFY(worker && worker != QThread::currentThread());
    QCOMPARE(finished.size(), 1);
}

void TestLongJob::writesAndReportsProgress()
{
    LongJob job(m_path, LongJob::Access::Writing,
        [](Database &database, const Progress &progress) { return fill(database, progress, 1000); });
    QSignalSpy finished(&job, &LongJob::finished);
    QSignalSpy progressed(&job, &LongJob::progressed);
    job.start();
    QVERIFY(resultOf(finished));
    QCOMPARE(rows(), u"1000"_s);
    QVERIFY(!progressed.isEmpty());
    QVERIFY(progressed.size() < 100); // now and then, not for every row
    QCOMPARE(progressed.first().at(1), 1000);
}

void TestLongJob::cancelRollsBack()
{
    LongJob job(m_path, LongJob::Access::Writing,
        [](Database &database, const Progress &progress) { return fill(database, progress, 1'000'000); });
    QSignalSpy finished(&job, &LongJob::finished);
    QSignalSpy progressed(&job, &LongJob::progressed);
    job.start();
    QVERIFY(progressed.wait());
    job.cancel();
    const Result<> result = resultOf(finished);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Cancelled);
    QCOMPARE(rows(), u"0"_s);
}

void TestLongJob::destructionCancelsAndWaits()
{
    std::atomic<bool> hasEnded = false;
    std::atomic<bool> hasBegun = false;
    {
        LongJob job(m_path, LongJob::Access::Writing, [&](Database &database, const Progress &progress) {
            hasBegun = true;
            const Result<> result = fill(database, progress, 1'000'000);
            hasEnded = true;
            return result;
        });
        job.start();
        QTRY_VERIFY(hasBegun);
    }
    QVERIFY(hasEnded);
    QCOMPARE(rows(), u"0"_s);
    const LongJob neverStarted(
        m_path, LongJob::Access::Reading, [](Database &, const Progress &) { return Result<>(); });
}

void TestLongJob::readingJobCannotWrite()
{
    LongJob job(m_path, LongJob::Access::Reading,
        [](Database &database, const Progress &) { return execute(database, u"DELETE FROM meta"_s); });
    QSignalSpy finished(&job, &LongJob::finished);
    job.start();
    const Result<> result = resultOf(finished);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::ReadOnly);
}

void TestLongJob::errorArrives()
{
    LongJob job(m_path, LongJob::Access::Reading, [](Database &, const Progress &) {
        return Result<>(Error{Error::Code::Invalid, u"Refused."_s});
    });
    QSignalSpy finished(&job, &LongJob::finished);
    job.start();
    QCOMPARE(resultOf(finished).error().message, u"Refused."_s);
}

void TestLongJob::missingFileIsAnError()
{
    LongJob job(m_folder->filePath(u"none"_s), LongJob::Access::Reading,
        [](Database &, const Progress &) { return Result<>(); });
    QSignalSpy finished(&job, &LongJob::finished);
    job.start();
    QCOMPARE(resultOf(finished).error().code, Error::Code::Unreadable);
}

void TestLongJob::documentIsFreeAgainWhenTheJobFails()
{
    const auto document = test::openForWriting(m_path);
    QVERIFY(document);
    for (int round = 0; round < 3; ++round) {
        LongJob *job = document->startJob(LongJob::Access::Writing, [](Database &, const Progress &) {
            return Result<>(Error{Error::Code::Invalid, u"Refused."_s});
        });
        QVERIFY(job);
        QSignalSpy finished(job, &LongJob::finished);
        QVERIFY(!resultOf(finished));
        QVERIFY(document->isWritable());
    }
}

void TestLongJob::documentMayGoWhileAJobRuns()
{
    std::atomic<bool> hasEnded = false;
    auto document = test::openForWriting(m_path);
    QVERIFY(document);
    QVERIFY(document->startJob(LongJob::Access::Writing, [&](Database &database, const Progress &progress) {
        const Result<> result = fill(database, progress, 1'000'000);
        hasEnded = true;
        return result;
    }));
    document.reset();
    QVERIFY(hasEnded);
    QCOMPARE(rows(), u"0"_s);
}

QTEST_GUILESS_MAIN(TestLongJob)
#include "tst_longjob.moc"
