#pragma once

#include "models/base/clock.h"
#include "models/document/changelog.h"
#include "models/document/changewriter.h"
#include "models/registers/occasion.h"
#include "models/storage/longjob.h"
#include "models/storage/writerlock.h"

#include <QObject>
#include <QUndoStack>
#include <memory>

namespace binnacle {

class BackgroundReader;
class Database;

/// One organization's file, open. The only door to it: reads go through its connection or its background reader,
/// everything written is a change.
class Document final : public QObject
{
    Q_OBJECT

public:
    /// Why a document can or cannot be changed.
    enum class Access {
        Writable,
        ReadOnlyPlace, ///< the file or its folder may not be written
        OpenElsewhere, ///< another process writes it
        OtherNames, ///< the file has hard links, which do not share its lock
        LockObstructed, ///< something else has the name of its lock
        NoRoomForLock, ///< the disk is full
        NewerVersion, ///< made by a later program
        AsAsked, ///< opened for reading
    };
    enum class Mode { ReadOnly, ReadWrite };
    using StepOfWork = std::shared_ptr<const AppliedChange>;

    /// Makes a new document; refuses to replace a file.
    static Result<std::unique_ptr<Document>> create(const QString &path, const Clock &clock);
    /// Checks the file, brings it to this version, and falls back to reading where it cannot be written.
    static Result<std::unique_ptr<Document>> open(const QString &path, Mode mode, const Clock &clock);
    ~Document() override;

    QString path() const;
    Access access() const { return m_access; }
    bool isWritable() const { return m_access == Access::Writable && !m_isBusy; }
    /// Who writes it, when it is open elsewhere.
    LockHolder lockHolder() const { return m_lock.holder(); }
    QString lockPath() const { return m_lock.path(); }
    /// A sentence on why it cannot be changed; empty when it can.
    QString accessText() const;

    /// Fact of the document as a whole (`kind`, `as_of`, `created_at` …); empty when it is not there.
    QString meta(const QString &key) const;
    /// The day on which the document speaks: pinned in demo documents, else today.
    QDate asOf() const;
    const Clock &clock() const { return m_clock; }
    /// The moment at which it speaks, UTC: the time of day is always the present one.
    QDateTime now() const;

    void setAuthor(const Author &author);
    const Author &author() const { return m_author; }
    /// Of what is written now.
    Occasion occasion() const;

    /// Validates, writes and logs a change in one transaction, tells everybody, and makes it undoable. A change of
    /// personal marks alone is neither logged (its id is 0) nor undoable.
    Result<AppliedChange> apply(const Change &change);
    /// What validation said about the last change, warnings included.
    const QList<Issue> &issues() const { return m_issues; }
    QUndoStack &undoStack() { return m_undoStack; }

    Database &database() { return *m_database; }
    BackgroundReader &reader();
    /// Runs long work with a connection of its own; meanwhile the document can be read, not changed.
    /// Null when it is busy or cannot be written. The document owns the job. `step` is filled by work that is one
    /// change, and makes it undoable; work that writes without it (its id stays 0) ends what could be undone.
    LongJob *startJob(LongJob::Access access, LongJob::Work work, StepOfWork step = {});
    /// Writing work, here and now, on the document's own connection: for the command line.
    Result<> runJob(const LongJob::Work &work, const Progress &progress = keepGoing, const StepOfWork &step = {});
    bool isBusy() const { return m_isBusy; }

signals:
    /// Records were added, changed or removed; no ids: any of the register.
    void changed(const binnacle::RegisterSchema &schema, const QList<qint64> &ids);
    void busyChanged(bool busy);
    /// An unfinished form was kept or is gone.
    void draftsChanged();
    void authorChanged();
    /// An undo or redo that could not be done.
    void refused(const binnacle::Error &error);

private:
    Document(const QString &path, std::unique_ptr<Database> database, const Clock &clock);
    Result<AppliedChange> write(const Change &change);
    void tell(const QList<AppliedRow> &rows);
    void setBusy(bool busy);
    void jobIsDone(bool hasWritten, const StepOfWork &step);
    void makeUndoable(const AppliedChange &applied);
    qint64 dataVersion() const;
    static Error busyError();
    Error readOnlyError() const;

    WriterLock m_lock;
    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
    Access m_access = Access::Writable;
    bool m_isBusy = false;
    Author m_author;
    Stores m_stores;
    QList<Issue> m_issues;
    QUndoStack m_undoStack;
    std::unique_ptr<LongJob> m_job;
    std::unique_ptr<BackgroundReader> m_reader; ///< last: its thread ends before the rest goes
};

} // namespace binnacle
