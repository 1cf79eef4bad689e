#include "models/storage/writerlock.h"

#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace binnacle {

WriterLock::WriterLock(const QString &documentPath)
    : m_path(documentPath + u".lock"_s)
    , m_lock(std::make_unique<QLockFile>(m_path))
{
    m_lock->setStaleLockTime(0);
}

bool WriterLock::tryTake()
{
    return m_lock->tryLock();
}

bool WriterLock::isTaken() const
{
    return m_lock->isLocked();
}

bool WriterLock::takeOver()
{
    return m_lock->removeStaleLockFile() && tryTake();
}

bool WriterLock::isPossible() const
{
    return m_lock->error() != QLockFile::PermissionError;
}

LockHolder WriterLock::holder() const
{
    const QFileInfo file(m_path);
    LockHolder holder {.account = file.owner(), .since = file.lastModified()};
    qint64 process = 0;
    QString application;
    m_lock->getLockInfo(&process, &holder.host, &application);
    holder.isElsewhere = !holder.host.isEmpty() && holder.host != QSysInfo::machineHostName();
    return holder;
}

} // namespace binnacle
