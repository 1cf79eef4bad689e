#include "models/document/evidenceintake.h"

#include "models/document/changestep.h"
#include "models/document/contentshelf.h"
#include "models/document/document.h"
#include "models/document/evidencetext.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/evidence_link.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/recordstore.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qint64 defaultLimitMib = 50; // before there is an organization
static constexpr qint64 mostAtOnceMib = 200; // all files of one act are in memory at once
static constexpr int firstYear = 1900; // of days that a document speaks of

EvidenceIntake::EvidenceIntake(Document &document)
    : EvidenceIntake(
        document.database(), document.author(), document.asOf(),
        [&document](const Change &change) { return document.apply(change); }, keepGoing)
{
}

EvidenceIntake::EvidenceIntake(Database &database, const Author &author, QDate day, Apply apply, Progress progress)
    : m_database(database)
    , m_author(author)
    , m_day(day)
    , m_apply(std::move(apply))
    , m_progress(std::move(progress))
{
}

qint64 EvidenceIntake::Outcome::last() const
{
    const QList<qint64> all = known + linked + added;
    return all.isEmpty() ? 0 : all.last();
}

qint64 EvidenceIntake::limitMib() const
{
    const Result<QVariant> limit = selectValue(m_database, u"SELECT evidence_limit_mib FROM organization"_s);
    return limit && !limit->isNull() ? limit->toLongLong() : defaultLimitMib;
}

Result<> EvidenceIntake::checkAuthor() const
{
    if (m_author.personId > 0) {
        return {};
    }
    return Error{Error::Code::Invalid,
        EvidenceText::tr("Evidence is kept with the person who added it. Say who you are first: Tools, Who am I.")};
}

EvidenceIntake::Outcome EvidenceIntake::addFiles(const RecordPlace &record, const QStringList &paths)
{
    QList<IncomingFile> files;
    QList<Error> refused;
    qint64 room = std::max(mostAtOnceMib, limitMib()) << 20;
    for (const QString &path : paths) {
        if (QFileInfo(path).size() > room && !files.isEmpty()) {
            refused << Error{Error::Code::Invalid,
                EvidenceText::tr("%1 was not taken: files are added together up to %2. Add it by itself.")
                    .arg(shownFileName(path), QLocale().formattedDataSize(mostAtOnceMib << 20, 0))};
            continue;
        }
        const Result<IncomingFile> file = readIncoming(path, limitMib(), m_database.path(), m_progress);
        if (file) {
            room -= file->content.size();
            files << *file;
        } else if (file.error().code == Error::Code::Cancelled) {
            return {.refused = {file.error()}};
        } else {
            refused << file.error();
        }
    }
    Outcome outcome = add(record, files);
    outcome.refused = refused + outcome.refused;
    return outcome;
}

/// Titles go into the log for good, so they name a record by its reference or number only.
static QString titleOf(Database &database, const RecordPlace &record)
{
    if (!record.schema) {
        return EvidenceText::tr("Keep evidence");
    }
    const Result<Record> kept = RecordStore(database, *record.schema).find(record.id);
    const QString name = kept && !kept->reference.isEmpty() ? kept->reference : QString::number(record.id);
    return EvidenceText::tr("Add evidence to %1 %2").arg(record.schema->oneText(), name);
}

/// Rows of the register in question, in the order of the files.
static QList<qint64> newEvidence(const AppliedChange &applied)
{
    QList<qint64> ids;
    for (const AppliedRow &row : applied.rows) {
        if (row.schema == &evidence::schema) {
            ids << row.after->id;
        }
    }
    return ids;
}

EvidenceIntake::Outcome EvidenceIntake::add(const RecordPlace &record, const QList<IncomingFile> &files)
{
    Outcome outcome;
    if (files.isEmpty()) {
        return outcome;
    }
    if (const Result<> known = checkAuthor(); !known) {
        outcome.refused << known.error();
        return outcome;
    }
    Change change(titleOf(m_database, record));
    m_placed.clear();
    for (const IncomingFile &file : files) {
        place(file, record, change, outcome);
    }
    if (change.edits().isEmpty()) {
        return outcome;
    }
    const Result<AppliedChange> applied = m_apply(change);
    if (!applied) {
        return Outcome{.known = outcome.known, .refused = outcome.refused << applied.error()};
    }
    outcome.added = newEvidence(*applied);
    return outcome;
}

static bool isLinked(Database &database, qint64 evidenceId, const RecordPlace &record)
{
    const Result<QList<Record>> links
        = RecordStore(database, evidence_link::schema)
              .findByValues({{evidence_link::EvidenceId, evidenceId},
                  {evidence_link::RecordRegister, record.schema->id()}, {evidence_link::RecordId, record.id}});
    return links && !links->isEmpty();
}

/// A day that the document can speak of, and not after the one on which the file is added.
static QString dayOf(QDate dated, QDate added)
{
    const bool isSensible = dated.isValid() && dated.year() >= firstYear && dated <= added;
    return (isSensible ? dated : added).toString(Qt::ISODate);
}

qint64 EvidenceIntake::insertFile(const IncomingFile &file, Change &change) const
{
    using namespace evidence;
    return change.insert(schema,
        {{Title, file.name}, {FileName, file.name}, {MediaType, file.mediaType}, {Size, qint64(file.content.size())},
            {Sha256, file.sha256}, {Content, file.content}, {DatedOn, dayOf(file.datedOn, m_day)},
            {AddedById, m_author.personId}, {AddedOn, m_day.toString(Qt::ISODate)}});
}

void EvidenceIntake::place(const IncomingFile &file, const RecordPlace &record, Change &change, Outcome &outcome)
{
    if (m_placed.contains(file.sha256)) {
        return; // the same bytes twice in one act
    }
    const Result<KeptEvidence> kept = EvidenceStore(m_database).findByDigest(file.sha256);
    if (!kept) {
        outcome.refused << kept.error();
        return;
    }
    if (kept->id > 0 && !kept->hasContent) {
        outcome.refused << Error{Error::Code::Invalid,
            EvidenceText::tr("%1 was kept as %2 and redacted. What was redacted is not taken again.")
                .arg(file.name, kept->reference)};
        return;
    }
    if (const Result<> allowed = checkEvidenceSize(file.name, file.content.size(), limitMib()); !allowed) {
        outcome.refused << allowed.error();
        return;
    }
    if (kept->id > 0 && (!record.schema || isLinked(m_database, kept->id, record))) {
        outcome.known << kept->id;
        return;
    }
    const qint64 id = kept->id > 0 ? kept->id : insertFile(file, change);
    m_placed.insert(file.sha256, id);
    if (kept->id > 0) {
        outcome.linked << id;
    }
    if (record.schema) {
        change.insert(evidence_link::schema,
            {{evidence_link::EvidenceId, id}, {evidence_link::RecordRegister, record.schema->id()},
                {evidence_link::RecordId, record.id}});
    }
}

bool EvidenceIntake::takesAMoment(const QStringList &paths)
{
    static constexpr qint64 quick = 1 << 20; // bytes, of all files together
    qint64 size = 0;
    for (const QString &path : paths) {
        size += QFileInfo(path).size();
    }
    return size > quick;
}

LongJob::Work EvidenceIntake::work(const Document &document, const RecordPlace &record, const QStringList &paths,
    const std::shared_ptr<Report> &report)
{
    const ChangeMark mark{document.occasion(), document.author(), document.clock().now()};
    return [mark, record, paths, report](Database &database, const Progress &progress) -> Result<> {
        const auto apply = [&](const Change &change) {
            Stores stores(database);
            QList<Issue> issues;
            Result<AppliedChange> applied = carryOut(database, stores, change, mark, issues, progress);
            if (applied) {
                report->change = *applied;
                ContentShelf().take(report->change.rows); // here, where nobody waits for it
            }
            return applied;
        };
        report->outcome
            = EvidenceIntake(database, mark.author, mark.occasion.day, apply, progress).addFiles(record, paths);
        for (const Error &error : std::as_const(report->outcome.refused)) {
            if (error.code == Error::Code::Cancelled) {
                return error;
            }
        }
        return {};
    };
}

} // namespace binnacle
