#pragma once

#include "models/base/result.h"
#include "models/storage/progress.h"

#include <QObject>
#include <atomic>
#include <memory>

class QThread;

namespace binnacle {

class Database;

/// Long work (import, backup, migration, verification) in a thread of its own with its own connection. It reports
/// progress and can be cancelled, which rolls back. Signals arrive in the thread of its owner.
class LongJob : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<>(Database &, const Progress &)>;

    enum class Access { Reading, Writing };

    LongJob(const QString &path, Access access, Work work, QObject *parent = nullptr);
    /// Cancels and waits.
    ~LongJob() override;

    void start();
    void cancel();

signals:
    void progressed(qint64 done, qint64 total);
    void finished(const binnacle::Result<> &result);

private:
    Result<> run();

    QString m_path;
    Access m_access;
    Work m_work;
    std::atomic<bool> m_isCancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace binnacle
