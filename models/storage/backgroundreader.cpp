#include "models/storage/backgroundreader.h"

#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/readqueue.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace binnacle {

// A writer that interrupts has a short transaction; after some tries it is a burst, and we wait for quiet.
static constexpr int quickTries = 3;
static constexpr unsigned long shortPause = 5;
static constexpr unsigned long quietPause = 500;

/// One read transaction, so that all statements of a request see the same document.
static std::pair<std::any, bool> readOnce(const Database &database, const ReadRequest &request)
{
    if (!execute(database, u"BEGIN"_s)) {
        return {std::any(), false};
    }
    std::pair<std::any, bool> answer = request.work(database);
    std::ignore = execute(database, u"ROLLBACK"_s);
    return answer;
}

/// The reader outlives its thread, so it carries the answer home; only there is it safe to ask for the context.
static void deliver(const std::shared_ptr<ReadQueue> &queue, QObject *home, const ReadRequest &request, std::any answer)
{
    QMetaObject::invokeMethod(home, [queue, request, answer = std::move(answer)] {
        if (request.context && queue->isNewest(request)) {
            request.answer(answer);
        }
    });
}

static void serve(
    const std::shared_ptr<ReadQueue> &queue, QObject *home, const Database &database, const ReadRequest &request)
{
    for (int tries = 1; !queue->isEnding() && queue->isNewest(request); ++tries) {
        auto [answer, isFinal] = readOnce(database, request);
        if (isFinal) {
            deliver(queue, home, request, std::move(answer));
            return;
        }
        queue->waitQuietly(tries % quickTries == 0 ? quietPause : shortPause);
    }
}

static void run(const std::shared_ptr<ReadQueue> &queue, QObject *home, const QString &path)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    queue->setConnection(database ? (*database)->handle() : nullptr);
    while (const std::optional<ReadRequest> request = queue->take()) {
        if (database) {
            serve(queue, home, **database, *request);
        } else {
            deliver(queue, home, *request, request->failure(database.error()));
        }
        queue->requestIsDone();
    }
    queue->setConnection(nullptr);
}

BackgroundReader::BackgroundReader(const QString &path, QObject *parent)
    : QObject(parent)
    , m_queue(std::make_shared<ReadQueue>())
    , m_thread(QThread::create([this, queue = m_queue, path] { run(queue, this, path); }))
{
    m_thread->setObjectName(u"background reader"_s);
    m_thread->start();
}

BackgroundReader::~BackgroundReader()
{
    m_queue->end();
    m_thread->wait();
}

bool BackgroundReader::isPassing(const Error &error)
{
    return error.code == Error::Code::Locked || error.code == Error::Code::Cancelled;
}

void BackgroundReader::enqueue(const QString &key, Work work, Failure failure, QObject *context, Answer answer)
{
    m_queue->add({.asker = context,
        .key = key,
        .work = std::move(work),
        .failure = std::move(failure),
        .context = context,
        .answer = std::move(answer)});
}

void BackgroundReader::interrupt()
{
    m_queue->interrupt();
}

void BackgroundReader::setPaused(bool paused)
{
    m_queue->setPaused(paused);
    if (paused) {
        m_queue->interrupt();
    }
}

bool BackgroundReader::isIdle() const
{
    return m_queue->isIdle();
}

} // namespace binnacle
