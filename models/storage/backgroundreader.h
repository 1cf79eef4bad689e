#pragma once

#include "models/base/result.h"

#include <QObject>
#include <any>
#include <functional>
#include <memory>

class QThread;

namespace binnacle {

class Database;
class ReadQueue;

/// Answers read requests in a thread of its own, on a read-only connection, each in one short transaction. A newer
/// request of the same context with the same key replaces an older one, whose answer is dropped. Lives in the thread of
/// its owner.
class BackgroundReader : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundReader(const QString &path, QObject *parent = nullptr);
    ~BackgroundReader() override;

    /// `work` runs in the reader's thread and may be run again when a writer needed the file; `answer` is called in the
    /// thread that owns the reader, not at all when the context is gone or the request was replaced. Statements must be
    /// read to their finish(), or an interruption looks like the end of the rows.
    template <typename T>
    void request(const QString &key, std::function<Result<T>(const Database &)> work, QObject *context,
        std::function<void(const Result<T> &)> answer)
    {
        enqueue(
            key,
            [work = std::move(work)](const Database &database) {
                Result<T> result = work(database);
                const bool isPassed = result || !isPassing(result.error());
                return std::pair<std::any, bool>(std::move(result), isPassed);
            },
            [](const Error &error) { return std::any(Result<T>(error)); }, context,
            [answer = std::move(answer)](const std::any &result) { answer(std::any_cast<const Result<T> &>(result)); });
    }

    /// Stops the running request so that a writer can go on; it is run again afterwards. Any thread.
    void interrupt();
    /// While paused, requests wait, the running one too: it is stopped and run again (a long job writes).
    void setPaused(bool paused);
    /// True when nothing waits or runs.
    bool isIdle() const;

private:
    /// Gives the answer, and whether it is final.
    using Work = std::function<std::pair<std::any, bool>(const Database &)>;
    using Failure = std::function<std::any(const Error &)>;
    using Answer = std::function<void(const std::any &)>;

    /// Busy or interrupted: run again.
    static bool isPassing(const Error &error);
    void enqueue(const QString &key, Work work, Failure failure, QObject *context, Answer answer);

    std::shared_ptr<ReadQueue> m_queue;
    std::unique_ptr<QThread> m_thread;
};

} // namespace binnacle
