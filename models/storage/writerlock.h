#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <memory>

namespace binnacle {

/// Who has a document open for writing: a claim of the lock file beside it.
struct LockHolder
{
    QString account = {};
    QString host = {};
    QDateTime since = {};
    bool isElsewhere = false; ///< on another computer: whether it still runs cannot be seen from here
};

/// Keeps other processes from writing one document. Released with the object; a stale one of this computer is taken
/// over silently, one of another computer only by takeOver().
class WriterLock
{
public:
    explicit WriterLock(const QString &documentPath);

    bool tryTake();
    bool isTaken() const;
    /// For a lock of another computer, after asking.
    bool takeOver();
    /// False: the folder cannot be written, so nobody can lock there.
    bool isPossible() const;
    LockHolder holder() const;

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace binnacle
