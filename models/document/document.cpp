#include "models/document/document.h"

#include "models/document/changecommand.h"
#include "models/document/changestep.h"
#include "models/document/opening.h"
#include "models/registers/organizationzone.h"
#include "models/registers/registry.h"
#include "models/storage/backgroundreader.h"
#include "models/storage/query.h"
#include "models/storage/samefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QThread>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int busyTries = 2000;
static constexpr unsigned long busyPause = 2; // milliseconds

/// Called by SQLite when a commit waits for a reader: ours is asked to stop, others get a moment.
static int makeRoom(void *readerOfDocument, int tries)
{
    const auto &reader = *static_cast<const std::unique_ptr<BackgroundReader> *>(readerOfDocument);
    if (reader) {
        reader->interrupt();
    }
    QThread::msleep(busyPause);
    return tries < busyTries;
}

Document::Document(const QString &path, std::unique_ptr<Database> database, const Clock &clock)
    : m_lock(path)
    , m_database(std::move(database))
    , m_clock(clock)
    , m_author{.account = operatingSystemAccount()}
    , m_stores(*m_database)
{
    sqlite3_busy_handler(m_database->handle(), makeRoom, &m_reader);
}

Document::~Document()
{
    m_job.reset();
    sqlite3_busy_handler(m_database->handle(), nullptr, nullptr);
}

void Document::setAuthor(const Author &author)
{
    m_author = author;
    emit authorChanged();
}

Result<std::unique_ptr<Document>> Document::create(const QString &path, const Clock &clock)
{
    Result<std::unique_ptr<Database>> database = createEmpty(path, clock);
    if (!database) {
        return database.error();
    }
    database->reset();
    return open(path, Mode::ReadWrite, clock);
}

/// What stands between a person and the file, from what can be seen before it is opened. Takes the lock.
static Document::Access accessTo(const QString &path, WriterLock &lock)
{
    const QFileInfo file(path);
    if (!file.isFile()) {
        return Document::Access::Writable; // it is refused when it is opened
    }
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable()) {
        return Document::Access::ReadOnlyPlace;
    }
    if (hasOtherNames(path)) {
        return Document::Access::OtherNames;
    }
    lock.tryTake();
    switch (lock.answer()) {
    case WriterLock::Answer::NotTried:
    case WriterLock::Answer::Taken:
        return Document::Access::Writable;
    case WriterLock::Answer::Held:
        return Document::Access::OpenElsewhere;
    case WriterLock::Answer::Obstructed:
        return Document::Access::LockObstructed;
    case WriterLock::Answer::NotPermitted:
        return Document::Access::ReadOnlyPlace;
    case WriterLock::Answer::NotWritten:
        return Document::Access::NoRoomForLock;
    }
    Q_UNREACHABLE();
}

Result<std::unique_ptr<Document>> Document::open(const QString &givenPath, Mode mode, const Clock &clock)
{
    const QString path = withoutLinks(givenPath);
    WriterLock lock(path);
    const Access access = mode == Mode::ReadOnly ? Access::AsAsked : accessTo(path, lock);
    Result<OpenedFile> opened = openChecked(path, access == Access::Writable, clock);
    if (!opened) {
        return opened.error();
    }
    std::unique_ptr<Document> document(new Document(path, std::move(opened->database), clock));
    if (opened->outcome == MigrationOutcome::NewerReadable) {
        document->m_access = Access::NewerVersion; // and whoever can write it finds no lock
        return document;
    }
    document->m_lock = std::move(lock);
    document->m_access = access;
    return document;
}

QString Document::path() const
{
    return m_database->path();
}

QString Document::accessText() const
{
    switch (m_access) {
    case Access::Writable:
    case Access::AsAsked:
        return {};
    case Access::ReadOnlyPlace:
        return tr("This document can be read here, but not changed: the file or its folder is write-protected.");
    case Access::NewerVersion:
        return tr("This document was made by a newer Binnacle. It can be read here, but not changed.");
    case Access::OtherNames:
        return tr("This document can be read here, but not changed: its file has a second name (a hard link), and who "
                  "opens it by that one does not see that it is open here. Change a copy of it.");
    case Access::LockObstructed:
        return tr("This document can be read here, but not changed: %1 stands where its lock would be, and is none. "
                  "Take it away and open the document again.")
            .arg(m_lock.path());
    case Access::NoRoomForLock:
        return tr("This document can be read here, but not changed: its lock %1 cannot be written. Make room on the "
                  "disk and open the document again.")
            .arg(m_lock.path());
    case Access::OpenElsewhere: {
        const LockHolder holder = lockHolder();
        return tr("%1 on %2 has this document open since %3. It can be read here, but not changed.")
            .arg(holder.account, holder.host, QLocale().toString(holder.since, QLocale::ShortFormat));
    }
    }
    Q_UNREACHABLE();
}

QString Document::meta(const QString &key) const
{
    return readMeta(*m_database, key);
}

QDate Document::asOf() const
{
    return documentDay(*m_database, m_clock);
}

QDateTime Document::now() const
{
    const QDateTime now = m_clock.now();
    return meta(u"as_of"_s).isEmpty() ? now : QDateTime(asOf(), now.time(), Qt::UTC);
}

Error Document::busyError()
{
    return {Error::Code::Locked, tr("The document is busy. Try again when the work in the status bar is done.")};
}

Error Document::readOnlyError() const
{
    const QString why = accessText();
    return {Error::Code::ReadOnly, why.isEmpty() ? tr("This document was opened for reading.") : why};
}

Result<AppliedChange> Document::apply(const Change &change)
{
    Result<AppliedChange> applied = write(change);
    if (!applied) {
        return applied;
    }
    if (applied->id == 0) {
        return applied; // personal marks only
    }
    makeUndoable(*applied);
    return applied;
}

void Document::makeUndoable(const AppliedChange &applied)
{
    if (!applied.isUndoable()) {
        m_undoStack.clear();
        return;
    }
    m_undoStack.push(new ChangeCommand( // owned by the stack
        applied, [this](const Change &opposite) { return write(opposite); },
        [this](const Error &error) { emit refused(error); }));
}

Result<AppliedChange> Document::write(const Change &change)
{
    m_issues.clear();
    if (!isWritable()) {
        return m_isBusy ? busyError() : readOnlyError();
    }
    const ChangeMark mark{occasion(), m_author, m_clock.now()};
    const Result<AppliedChange> applied = carryOut(*m_database, m_stores, change, mark, m_issues);
    if (applied) {
        tell(applied->rows);
    } else {
        m_stores.forgetHighestReferences();
    }
    return applied;
}

Occasion Document::occasion() const
{
    return {asOf(), now(), organizationZone(*m_database), m_author.personId};
}

void Document::tell(const QList<AppliedRow> &rows)
{
    QMap<const RegisterSchema *, QList<qint64>> ids;
    for (const AppliedRow &row : rows) {
        ids[row.schema] << (row.after ? row.after->id : row.before->id);
    }
    for (const auto &[schema, list] : ids.asKeyValueRange()) {
        emit changed(*schema, list);
    }
}

BackgroundReader &Document::reader()
{
    if (!m_reader) {
        m_reader = std::make_unique<BackgroundReader>(path());
    }
    return *m_reader;
}

LongJob *Document::startJob(LongJob::Access access, LongJob::Work work, StepOfWork step)
{
    if (m_isBusy || (access == LongJob::Access::Writing && !isWritable())) {
        return nullptr;
    }
    m_job = std::make_unique<LongJob>(path(), access, std::move(work));
    connect(m_job.get(), &LongJob::finished, this,
        [this, step = std::move(step), before = dataVersion()] { jobIsDone(dataVersion() != before, step); });
    setBusy(true);
    m_job->start();
    return m_job.get();
}

Result<> Document::runJob(const LongJob::Work &work, const Progress &progress, const StepOfWork &step)
{
    if (m_isBusy) {
        return busyError();
    }
    setBusy(true);
    const Result<> result = work(*m_database, progress);
    jobIsDone(true, step);
    return result;
}

void Document::setBusy(bool busy)
{
    m_isBusy = busy;
    if (m_reader) {
        m_reader->setPaused(busy);
    }
    emit busyChanged(busy);
}

/// Another number when another connection has written meanwhile.
qint64 Document::dataVersion() const
{
    const Result<QVariant> version = selectValue(*m_database, u"PRAGMA data_version"_s);
    return version ? version->toLongLong() : -1;
}

/// Work that kept nothing (a dry run, one that was cancelled or refused) leaves undo and everybody's picture alone.
void Document::jobIsDone(bool hasWritten, const StepOfWork &step)
{
    if (!hasWritten) {
        setBusy(false);
        return;
    }
    m_stores.forgetHighestReferences();
    setBusy(false);
    makeUndoable(step ? *step : AppliedChange());
    if (step && step->id > 0) {
        tell(step->rows); // it is all that was written
        return;
    }
    for (const RegisterSchema *schema : allRegisters()) {
        emit changed(*schema, {});
    }
}

} // namespace binnacle
