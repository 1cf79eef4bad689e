#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QMutex>
#include <QPointer>
#include <QString>
#include <QWaitCondition>
#include <any>
#include <deque>
#include <functional>
#include <optional>

struct sqlite3;

namespace binnacle {

class Database;

/// One question to the file, and whom to tell the answer.
struct ReadRequest
{
    const void *asker = nullptr; ///< of whom the key is; never followed
    QString key;
    quint64 number = 0;
    std::function<std::pair<std::any, bool>(const Database &)> work;
    std::function<std::any(const Error &)> failure; ///< the answer when the file cannot be opened
    QPointer<QObject> context;
    std::function<void(const std::any &)> answer;
};

/// What the owner and the thread of a BackgroundReader share; every member function may be called from both.
class ReadQueue
{
public:
    void add(ReadRequest request);
    /// Waits for a request; empty when the queue ends.
    std::optional<ReadRequest> take();
    void requestIsDone();
    /// Waits as long as given, and as long as the queue is paused, but not once it ends.
    void waitQuietly(unsigned long milliseconds);
    /// False when a newer request of the same asker has the same key.
    bool isNewest(const ReadRequest &request) const;

    void setConnection(sqlite3 *handle);
    void interrupt();
    void setPaused(bool paused);
    void end();
    bool isEnding() const;
    bool isIdle() const;

private:
    mutable QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<ReadRequest> m_waiting;
    QHash<std::pair<const void *, QString>, quint64> m_newest; ///< number, by asker and key
    quint64 m_counter = 0;
    sqlite3 *m_connection = nullptr;
    bool m_isRunning = false;
    bool m_isPaused = false;
    bool m_isEnding = false;
};

} // namespace binnacle
