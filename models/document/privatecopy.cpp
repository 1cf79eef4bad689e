#include "models/document/privatecopy.h"

#include "models/document/evidencetext.h"
#include "models/document/filetype.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace binnacle {

static const QString folderPrefix = u"binnacle-evidence-"_s;
static const QString lockName = u"lock"_s;

QString privateName(const KeptEvidence &evidence)
{
    static const QRegularExpression others(u"[^A-Za-z0-9-]"_s); // a reference that was imported can be anything
    QString name = evidence.reference;
    name.replace(others, u"_"_s);
    return u"%1.%2"_s.arg(name.isEmpty() ? u"E"_s : name, safeSuffix(evidence.mediaType));
}

PrivateCopies::PrivateCopies(const QString &place)
    : m_place(place)
{
}

PrivateCopies::~PrivateCopies()
{
    m_lock.reset();
}

QString PrivateCopies::folder() const
{
    return m_folder ? m_folder->path() : QString();
}

Result<> PrivateCopies::makeFolder()
{
    if (m_folder) {
        return {};
    }
    removeLeftOver(m_place);
    auto folder = std::make_unique<QTemporaryDir>(m_place % u'/' % folderPrefix % u"XXXXXX");
    if (!folder->isValid()) {
        return Error{Error::Code::Storage,
            EvidenceText::tr("No private folder for the copy could be made in %1. Save a copy instead.").arg(m_place),
            folder->errorString()};
    }
    m_lock = std::make_unique<QLockFile>(folder->filePath(lockName));
    m_lock->setStaleLockTime(0);
    m_lock->tryLock();
    m_folder = std::move(folder);
    return {};
}

Result<QString> PrivateCopies::make(const EvidenceStore &store, const KeptEvidence &evidence)
{
    if (const Result<> made = makeFolder(); !made) {
        return made.error();
    }
    const QString path = m_folder->filePath(privateName(evidence));
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner)) {
        return Error{Error::Code::Storage,
            EvidenceText::tr("The private copy of %1 was not written. Save a copy instead.").arg(evidence.reference),
            file.errorString()};
    }
    const Result<> copied = store.copyTo(evidence, file);
    const bool isWritten = file.flush();
    file.close();
    if (copied && isWritten) {
        m_paths.insert(evidence.id, path);
        return path;
    }
    file.remove();
    return copied ? Error{Error::Code::Storage,
               EvidenceText::tr("%1 was not written. Make room, or choose another folder.").arg(evidence.reference)}
                  : copied.error();
}

void PrivateCopies::removeEmptied(const EvidenceStore &store)
{
    const auto isEmptied = [&](qint64 id) {
        const Result<KeptEvidence> now = store.find(id);
        return now ? !now->hasContent : now.error().code == Error::Code::Usage; // not when it cannot be read now
    };
    for (auto copy = m_paths.begin(); copy != m_paths.end();) {
        const bool isRemoved = isEmptied(copy.key()) && (QFile::remove(*copy) || !QFile::exists(*copy));
        copy = isRemoved ? m_paths.erase(copy) : std::next(copy);
    }
}

void PrivateCopies::removeLeftOver(const QString &place)
{
    const QFileInfoList folders
        = QDir(place).entryInfoList({folderPrefix + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        if (folder.ownerId() != ::geteuid()) {
            continue; // in a place that all users share, theirs
        }
        if (!QFile::exists(folder.filePath() % u'/' % lockName)) {
            continue; // just made: its lock comes before its first copy
        }
        QLockFile lock(folder.filePath() % u'/' % lockName);
        lock.setStaleLockTime(0);
        if (lock.tryLock()) {
            lock.unlock();
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

} // namespace binnacle
