#include "models/storage/longjob.h"

#include "models/storage/database.h"

#include <QElapsedTimer>
#include <QThread>

namespace binnacle {

static constexpr qint64 reportEvery = 50; // milliseconds

LongJob::LongJob(const QString &path, Access access, Work work, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_access(access)
    , m_work(std::move(work))
{
}

LongJob::~LongJob()
{
    cancel();
    if (m_thread) {
        m_thread->wait();
    }
}

void LongJob::start()
{
    Q_ASSERT(!m_thread);
    m_thread.reset(QThread::create([this] {
        const Result<> result = run();
        QMetaObject::invokeMethod(this, [this, result] { emit finished(result); });
    }));
    m_thread->start();
}

void LongJob::cancel()
{
    m_isCancelled = true;
}

Result<> LongJob::run()
{
    const auto mode = m_access == Access::Writing ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    auto database = Database::open(m_path, mode);
    if (!database) {
        return database.error();
    }
    QElapsedTimer sinceReport;
    sinceReport.start();
    return m_work(**database, [&](qint64 done, qint64 total) {
        if (sinceReport.hasExpired(reportEvery)) {
            sinceReport.restart();
            QMetaObject::invokeMethod(this, [this, done, total] { emit progressed(done, total); });
        }
        return !m_isCancelled;
    });
}

} // namespace binnacle
