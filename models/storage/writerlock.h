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
/// over silently, and so is an empty one that was left by a full disk; one of another computer only by takeOver().
class WriterLock
{
public:
    enum class Answer {
        NotTried,
        Taken,
        Held, ///< by another process: holder() says which
        Obstructed, ///< something that is no lock has its name
        NotPermitted, ///< the folder cannot be written, so nobody can lock there
        NotWritten, ///< the disk is full
    };

    explicit WriterLock(const QString &documentPath);

    bool tryTake();
    bool isTaken() const;
    /// What became of tryTake().
    Answer answer() const { return m_answer; }
    /// For a lock of another computer, after asking.
    bool takeOver();
    LockHolder holder() const;
    QString path() const { return m_path; }

private:
    Answer answerOf(QLockFile::LockError error) const;
    bool isLeftBehind() const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    Answer m_answer = Answer::NotTried;
};

} // namespace binnacle
