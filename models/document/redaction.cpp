#include "models/document/redaction.h"

#include "models/document/changelog.h"
#include "models/document/drafts.h"
#include "models/document/historytext.h"
#include "models/document/logscrubber.h"
#include "models/document/search.h"
#include "models/registers/codec.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/obligation.h"
#include "models/registers/definitions/person.h"
#include "models/registers/recordstore.h"
#include "models/storage/bulk.h"
#include "models/storage/compaction.h"
#include "models/storage/database.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

/// Fields that may hold personal data, by register. People keep their names: the log says who did what.
static QList<qsizetype> personalFields(const RegisterSchema &schema)
{
    if (&schema == &incident::schema) {
        return {
            incident::Title, incident::Description, incident::DataCategories, incident::Countries, incident::Lessons};
    }
    if (&schema == &evidence::schema) {
        return {evidence::Title, evidence::FileName, evidence::Content};
    }
    if (&schema == &obligation::schema) {
        return {obligation::Reason, obligation::DelayReason, obligation::Addressee};
    }
    return &schema == &person::schema ? QList<qsizetype>{person::JobTitle, person::Email} : QList<qsizetype>();
}

bool isRedactable(const RegisterSchema &schema)
{
    return !personalFields(schema).isEmpty();
}

QString redactedText(const RegisterSchema &schema, const Record &record)
{
    const qsizetype mark = schema.indexOf(u"redacted_on");
    const Value day = mark < 0 ? Value() : record.values.at(mark);
    return day.isNull()
        ? QString()
        : HistoryText::tr("Personal data redacted on %1.").arg(codec::displayText(schema.field(mark), day));
}

bool Redaction::isDone() const
{
    return earlierValues == 0
        && std::all_of(records.begin(), records.end(), [](const RedactedRecord &record) { return record.isDone; });
}

/// What stands there afterwards: nothing, or a word where the register needs one.
static Value neutral(const RegisterSchema &schema, qsizetype field, const Value &now)
{
    return now.isNull() || schema.field(field).necessity == Necessity::Optional ? Value()
                                                                                : Value(HistoryText::tr("Redacted"));
}

static RedactedRecord emptied(const RegisterSchema &schema, const Record &record)
{
    RedactedRecord emptied{.schema = &schema,
        .id = record.id,
        .name = record.reference.isEmpty() ? schema.oneText() + u' ' + QString::number(record.id) : record.reference,
        .fields = personalFields(schema)};
    for (const qsizetype field : std::as_const(emptied.fields)) {
        if (record.values.at(field) != neutral(schema, field, record.values.at(field))) {
            emptied.labels << schema.labelText(field);
        }
    }
    const qsizetype mark = schema.indexOf(u"redacted_on");
    emptied.isDone = emptied.labels.isEmpty() && (mark < 0 || !record.values.at(mark).isNull());
    return emptied;
}

/// A record that the log alone remembers; empty when it never was.
static Result<std::optional<RedactedRecord>> gone(Database &database, const RegisterSchema &schema, qint64 id)
{
    const Result<QVariant> known = selectValue(database,
        u"SELECT max(id) FROM change_row WHERE register = ? AND record_id = ? AND edit = 'remove'"_s,
        {schema.id(), id});
    if (!known || known->isNull()) {
        return known ? Result<std::optional<RedactedRecord>>(std::nullopt) : known.error();
    }
    const Result<QVariant> reference = selectValue(
        database, u"SELECT old FROM change_value WHERE change_row_id = ? AND field = 'reference'"_s, {*known});
    if (!reference) {
        return reference.error();
    }
    RedactedRecord gone{.schema = &schema,
        .id = id,
        .name = reference->isNull() ? schema.oneText() + u' ' + QString::number(id) : reference->toString(),
        .fields = personalFields(schema),
        .isGone = true};
    const Result<qint64> values = LogScrubber(database, schema, id, gone.fields).count();
    if (!values) {
        return values.error();
    }
    gone.isDone = *values == 0;
    return std::optional(gone);
}

/// As it is now, or as the log remembers it; an error when there never was one.
static Result<RedactedRecord> emptied(Database &database, const RegisterSchema &schema, qint64 id)
{
    const Result<QList<Record>> found = RecordStore(database, schema).findAll({id});
    if (!found) {
        return found.error();
    }
    if (!found->isEmpty()) {
        return emptied(schema, found->first());
    }
    const Result<std::optional<RedactedRecord>> remembered = gone(database, schema, id);
    if (!remembered) {
        return remembered.error();
    }
    return *remembered ? Result<RedactedRecord>(**remembered)
                       : Result<RedactedRecord>(RecordStore(database, schema).find(id).error());
}

static Result<> addAll(
    Redaction &redaction, Database &database, const RegisterSchema &schema, const Result<QList<qint64>> &ids)
{
    if (!ids) {
        return ids.error();
    }
    for (const qint64 id : *ids) {
        const Result<RedactedRecord> record = emptied(database, schema, id);
        if (!record) {
            return record.error();
        }
        if (!record->isGone || !record->isDone) {
            redaction.records.append(*record);
        }
    }
    return {};
}

/// Evidence that the record has or had, and no other record has.
static Result<QList<qint64>> ownEvidence(const Database &database, const RegisterSchema &schema, qint64 id)
{
    return selectIds(database, namedQuery(u"own_evidence"_s), {schema.id(), id});
}

static Result<QList<qint64>> obligationsOf(const Database &database, qint64 incident)
{
    return selectIds(database,
        u"SELECT id FROM obligation WHERE incident_id = ?1 UNION SELECT record_id FROM change_row JOIN change_value "
        "ON change_row_id = id AND field = 'incident_id' WHERE register = 'obligation' AND coalesce(new, old) = ?1"_s,
        {incident});
}

Result<Redaction> planRedaction(Database &database, const RegisterSchema &schema, qint64 id)
{
    const Result<RedactedRecord> record = emptied(database, schema, id);
    if (!record) {
        return record.error();
    }
    Redaction redaction{{*record}};
    Result<> added = addAll(redaction, database, evidence::schema, ownEvidence(database, schema, id));
    if (added && &schema == &incident::schema) {
        added = addAll(redaction, database, obligation::schema, obligationsOf(database, id));
    }
    if (!added) {
        return added.error();
    }
    for (const RedactedRecord &found : std::as_const(redaction.records)) {
        const Result<qint64> values = LogScrubber(database, *found.schema, found.id, found.fields).count();
        if (!values) {
            return values.error();
        }
        redaction.earlierValues += *values;
    }
    return redaction;
}

/// What is gone comes back empty and goes again, in the log only: from there on it may have been emptied.
static QList<AppliedRow> passingRows(const RedactedRecord &what)
{
    Record nothing = Record::empty(*what.schema);
    nothing.id = what.id;
    nothing.revision = 1;
    nothing.reference = what.schema->hasReference() ? what.name : QString();
    return {{.schema = what.schema, .after = nothing}, {.schema = what.schema, .before = nothing}};
}

/// Writes the emptied record; gives what was there and what is there now.
static Result<AppliedRow> empty(Database &database, const RedactedRecord &what, QDate day)
{
    RecordStore store(database, *what.schema);
    const Result<Record> before = store.find(what.id);
    if (!before) {
        return before.error();
    }
    Record after = *before;
    for (const qsizetype field : what.fields) {
        after.values[field] = neutral(*what.schema, field, before->values.at(field));
    }
    if (const qsizetype mark = what.schema->indexOf(u"redacted_on"); mark >= 0) {
        after.values[mark] = day.toString(Qt::ISODate);
    }
    const Result<Record> kept = store.update(after);
    return kept ? Result<AppliedRow>(AppliedRow{what.schema, *before, *kept}) : Result<AppliedRow>(kept.error());
}

/// Log, search and drafts know it no longer.
static Result<> forget(Database &database, const RedactedRecord &what, qint64 entry)
{
    if (Result<> done = LogScrubber(database, *what.schema, what.id, what.fields).scrub(entry); !done) {
        return done;
    }
    if (!what.isGone) {
        const Result<Record> now = RecordStore(database, *what.schema).find(what.id);
        const Result<> replaced = now ? SearchIndex(database).replace(*what.schema, *now) : Result<>(now.error());
        if (!replaced) {
            return replaced;
        }
    }
    return removeDraftsAround(database, *what.schema, what.id);
}

static Result<> carryOut(Database &database, const Redaction &redaction, const RedactionMark &mark)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    const RedactedRecord &first = redaction.records.first();
    LogEntry entry{.madeAt = mark.now,
        .author = mark.author,
        .kind = u"redaction"_s,
        .title = HistoryText::tr("Redact %1 %2")
                     .arg(first.schema->oneText(),
                         first.name.startsWith(first.schema->oneText()) ? QString::number(first.id) : first.name)};
    for (const RedactedRecord &what : redaction.records) {
        if (what.isGone) {
            entry.rows += what.isDone ? QList<AppliedRow>() : passingRows(what);
            continue;
        }
        const Result<AppliedRow> row = empty(database, what, mark.day);
        if (!row) {
            return row.error();
        }
        entry.rows.append(*row);
    }
    const Result<qint64> id = ChangeLog(database).append(entry);
    if (!id) {
        return id.error();
    }
    for (const RedactedRecord &what : redaction.records) {
        if (Result<> done = forget(database, what, *id); !done) {
            return done;
        }
    }
    // The index marks words as gone and keeps them, until its parts are merged.
    if (Result<> done = execute(database, u"INSERT INTO search (search) VALUES ('optimize')"_s); !done) {
        return done;
    }
    return transaction->commit();
}

/// Somebody may have typed since.
static Result<> dropDrafts(Database &database, const Redaction &redaction)
{
    for (const RedactedRecord &what : redaction.records) {
        if (Result<> done = removeDraftsAround(database, *what.schema, what.id); !done) {
            return done;
        }
    }
    return {};
}

LongJob::Work redactionWork(const Redaction &redaction, const RedactionMark &mark)
{
    return [redaction, mark](Database &database, const Progress &) -> Result<> {
        if (Result<> done = redaction.isDone() ? dropDrafts(database, redaction) : carryOut(database, redaction, mark);
            !done) {
            return done;
        }
        if (Result<> done = compact(database); !done) {
            return Error{done.error().code,
                HistoryText::tr(
                    "The data were redacted. The file could not be written anew, so that traces may be left "
                    "in unused parts of it: make room on the disk, and redact the record once more."),
                done.error().detail};
        }
        return {};
    };
}

} // namespace binnacle
