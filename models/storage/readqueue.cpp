#include "models/storage/readqueue.h"

#include <QDeadlineTimer>
#include <algorithm>
#include <sqlite3.h>

namespace binnacle {

void ReadQueue::add(ReadRequest request)
{
    const QMutexLocker lock(&m_mutex);
    request.number = ++m_counter;
    m_newest.insert({request.asker, request.key}, request.number);
    std::erase_if(
        m_waiting, [&](const ReadRequest &other) { return other.asker == request.asker && other.key == request.key; });
    m_waiting.push_back(std::move(request));
    m_wake.wakeAll();
}

std::optional<ReadRequest> ReadQueue::take()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_isEnding && (m_waiting.empty() || m_isPaused)) {
        m_wake.wait(&m_mutex);
    }
    if (m_isEnding) {
        return {};
    }
    ReadRequest request = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_isRunning = true;
    return request;
}

void ReadQueue::requestIsDone()
{
    const QMutexLocker lock(&m_mutex);
    m_isRunning = false;
}

void ReadQueue::waitQuietly(unsigned long milliseconds)
{
    const QMutexLocker lock(&m_mutex);
    QDeadlineTimer deadline(static_cast<qint64>(milliseconds));
    while (!m_isEnding && (m_isPaused || !deadline.hasExpired())) {
        m_wake.wait(&m_mutex, m_isPaused ? QDeadlineTimer(QDeadlineTimer::Forever) : deadline);
    }
}

bool ReadQueue::isNewest(const ReadRequest &request) const
{
    const QMutexLocker lock(&m_mutex);
    return m_newest.value({request.asker, request.key}) == request.number;
}

void ReadQueue::setConnection(sqlite3 *handle)
{
    const QMutexLocker lock(&m_mutex);
    m_connection = handle;
}

void ReadQueue::interrupt()
{
    const QMutexLocker lock(&m_mutex);
    if (m_connection && m_isRunning) {
        sqlite3_interrupt(m_connection);
    }
}

void ReadQueue::setPaused(bool paused)
{
    const QMutexLocker lock(&m_mutex);
    m_isPaused = paused;
    m_wake.wakeAll();
}

void ReadQueue::end()
{
    const QMutexLocker lock(&m_mutex);
    m_isEnding = true;
    if (m_connection) {
        sqlite3_interrupt(m_connection);
    }
    m_wake.wakeAll();
}

bool ReadQueue::isEnding() const
{
    const QMutexLocker lock(&m_mutex);
    return m_isEnding;
}

bool ReadQueue::isIdle() const
{
    const QMutexLocker lock(&m_mutex);
    return m_waiting.empty() && !m_isRunning;
}

} // namespace binnacle
