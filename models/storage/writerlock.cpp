#include "models/storage/writerlock.h"

#include "models/base/clock.h"

#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qint64 writtenWithin = 2000; ///< milliseconds, from making a lock to having its content

WriterLock::WriterLock(const QString &documentPath)
    : m_path(documentPath + u".lock"_s)
    , m_lock(std::make_unique<QLockFile>(m_path))
{
    m_lock->setStaleLockTime(0);
}

bool WriterLock::tryTake()
{
    const QFileInfo file(m_path);
    if ((file.exists() || file.isSymLink()) && !file.isFile()) { // not even looked into: a pipe would wait for ever
        m_answer = Answer::Obstructed;
        return false;
    }
    const bool isTaken = m_lock->tryLock() || (isLeftBehind() && m_lock->removeStaleLockFile() && m_lock->tryLock());
    m_answer = isTaken ? Answer::Taken : answerOf(m_lock->error());
    return isTaken;
}

/// A lock without content, of a process that had no room for it. Who has just made one holds it by flock() as well, so
/// that it cannot be removed.
bool WriterLock::isLeftBehind() const
{
    const QFileInfo file(m_path);
    return m_lock->error() == QLockFile::LockFailedError && file.isFile() && file.size() == 0
        && qAbs(file.lastModified().msecsTo(SystemClock().now())) > writtenWithin;
}

WriterLock::Answer WriterLock::answerOf(QLockFile::LockError error) const
{
    qint64 process = 0;
    QString host;
    QString application;
    switch (error) {
    case QLockFile::NoError:
        return Answer::Taken;
    case QLockFile::PermissionError:
        return Answer::NotPermitted;
    case QLockFile::UnknownError:
        return Answer::NotWritten;
    case QLockFile::LockFailedError:
        return m_lock->getLockInfo(&process, &host, &application) ? Answer::Held : Answer::Obstructed;
    }
    Q_UNREACHABLE();
}

bool WriterLock::isTaken() const
{
    return m_lock->isLocked();
}

bool WriterLock::takeOver()
{
    return m_lock->removeStaleLockFile() && tryTake();
}

LockHolder WriterLock::holder() const
{
    const QFileInfo file(m_path);
    LockHolder holder{.account = file.owner(), .since = file.lastModified()};
    qint64 process = 0;
    QString application;
    m_lock->getLockInfo(&process, &holder.host, &application);
    holder.isElsewhere = !holder.host.isEmpty() && holder.host != QSysInfo::machineHostName();
    return holder;
}

} // namespace binnacle
