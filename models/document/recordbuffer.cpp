#include "models/document/recordbuffer.h"

#include "models/document/document.h"
#include "models/document/drafts.h"
#include "models/document/loggedtext.h"
#include "models/document/startvalues.h"
#include "models/registers/databaselookup.h"
#include "models/registers/recordstore.h"
#include "models/registers/registry.h"
#include "models/registers/settling.h"
#include "models/registers/validation.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace binnacle {

RecordBuffer::RecordBuffer(Document &document, const RegisterSchema &schema)
    : m_document(document)
    , m_schema(schema)
    , m_kept(Record::empty(schema))
{
}

Result<> RecordBuffer::load(qint64 id)
{
    Result<Record> record = RecordStore(m_document.database(), m_schema).find(id);
    if (!record) {
        return record.error();
    }
    m_kept = *std::move(record);
    m_revision = m_kept.revision;
    readDraft();
    return {};
}

/// The three columns of a time are one field.
static qsizetype leadingField(const RegisterSchema &schema, qsizetype field)
{
    const FieldType type = schema.field(field).type;
    return type == FieldType::TimeOffset ? field - 1 : type == FieldType::TimePrecision ? field - 2 : field;
}

Result<MetChange> RecordBuffer::meet(const QList<Value> &values)
{
    const QMap<qsizetype, Value> mine = typed(values);
    const Record began = m_kept;
    const bool isKnown = began.revision == m_revision; // of an old draft nobody knows what it began with
    Result<Record> now = RecordStore(m_document.database(), m_schema).find(m_kept.id);
    if (!now) {
        return now.error();
    }
    m_kept = *std::move(now);
    m_revision = m_kept.revision;
    MetChange met{start(), {}};
    QMap<qsizetype, QList<LoggedValue>> both;
    for (const auto &[field, value] : mine.asKeyValueRange()) {
        met.values[field] = value;
        const bool isTheirs = !isKnown || m_kept.values.at(field) != began.values.at(field);
        if (isTheirs && m_kept.values.at(field) != value) {
            both[leadingField(m_schema, field)]
                << LoggedValue{QString::fromLatin1(m_schema.field(field).column), m_kept.values.at(field), value};
        }
    }
    LoggedText texts(m_document.database());
    for (const auto &[leading, changed] : both.asKeyValueRange()) {
        for (const HistoryField &field : texts.fields(m_schema, m_kept.id, changed, RowRedaction::None)) {
            FieldConflict conflict{field.label, field.old, field.now, {}};
            for (const LoggedValue &value : changed) {
                conflict.nowValues.insert(m_schema.indexOf(value.column), value.old);
            }
            met.conflicts << conflict;
        }
    }
    return met;
}

void RecordBuffer::startNew(const QMap<qsizetype, Value> &preset)
{
    m_kept = Record::empty(m_schema);
    m_revision = 0;
    QMap<qsizetype, Value> values = startValues(m_schema, m_document);
    values.insert(preset);
    for (const auto &[field, value] : values.asKeyValueRange()) {
        m_kept.values[field] = value;
    }
    readDraft();
}

void RecordBuffer::readDraft()
{
    m_draft.clear();
    m_revision = m_kept.revision;
    m_stored = Drafts(m_document).find(m_schema, m_kept.id).valueOr({});
    if (m_stored) {
        m_draft = m_stored->values;
        m_revision = m_stored->revision;
    }
}

Result<bool> RecordBuffer::hasOthersDraft() const
{
    const Result<std::optional<Draft>> now = Drafts(m_document).find(m_schema, m_kept.id);
    if (!now) {
        return now.error();
    }
    const bool isOwn = !*now
        || (m_stored && (*now)->values == m_stored->values && (*now)->revision == m_stored->revision
            && (*now)->typedAt == m_stored->typedAt);
    return !isOwn;
}

bool RecordBuffer::isDraftKept() const
{
    return Drafts(m_document).find(m_schema, m_kept.id).valueOr({}).has_value();
}

bool RecordBuffer::rereadDraft()
{
    const QMap<qsizetype, Value> before = m_draft;
    readDraft();
    return m_draft != before;
}

QList<Value> RecordBuffer::withDraft() const
{
    QList<Value> values = start();
    for (const auto &[field, value] : m_draft.asKeyValueRange()) {
        values[field] = value;
    }
    return values;
}

QMap<qsizetype, Value> RecordBuffer::typed(const QList<Value> &values) const
{
    QMap<qsizetype, Value> typed;
    for (qsizetype i = 0; i < m_schema.fieldCount(); ++i) {
        if (values.at(i) != m_kept.values.at(i)) {
            typed.insert(i, values.at(i));
        }
    }
    return typed;
}

static QMap<qsizetype, Value> givenValues(const QList<Value> &values)
{
    QMap<qsizetype, Value> given;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i).isNull()) {
            given.insert(i, values.at(i));
        }
    }
    return given;
}

/// "INC-0401" of an obligation; empty when the record belongs to none that has a reference.
static QString referenceOfWhole(const RegisterSchema &schema, const QList<Value> &values, Database &database)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(2, schema.fieldCount()); ++i) {
        const Field &field = schema.field(i);
        const RegisterSchema *whole
            = field.type == FieldType::Reference ? findRegister(QLatin1StringView(field.target)) : nullptr;
        if (whole && whole->hasReference() && !values.at(i).isNull()) {
            const Result<Record> record = RecordStore(database, *whole).find(values.at(i).toLongLong());
            return record ? record->reference : QString();
        }
    }
    return {};
}

/// Titles go into the log for good, so they name a record by its reference, that of the record to which it belongs, or
/// its number only.
static QString titleOf(const RegisterSchema &schema, const Record &kept, const QList<Value> &values, Database &database)
{
    const QString whole = schema.hasReference() ? QString() : referenceOfWhole(schema, values, database);
    if (kept.id == 0) {
        return whole.isEmpty()
            ? QCoreApplication::translate("recordbuffer", "Enter %1").arg(schema.oneText())
            : QCoreApplication::translate("recordbuffer", "Enter %1 of %2").arg(schema.oneText(), whole);
    }
    if (!whole.isEmpty()) {
        return QCoreApplication::translate("recordbuffer", "Change %1 of %2").arg(schema.oneText(), whole);
    }
    return QCoreApplication::translate("recordbuffer", "Change %1 %2")
        .arg(schema.oneText(), kept.reference.isEmpty() ? QString::number(kept.id) : kept.reference);
}

QList<Issue> RecordBuffer::problems(const QList<Value> &values) const
{
    QMap<qsizetype, Value> given = givenValues(values);
    if (m_kept.id == 0) {
        addImpliedValues(m_schema, given);
    }
    Record after = m_kept;
    for (qsizetype i = 0; i < m_schema.fieldCount(); ++i) {
        after.values[i] = given.value(i);
    }
    const DatabaseLookup others(m_document.database());
    settle(m_schema, m_kept.id == 0 ? Record::empty(m_schema) : m_kept, after, m_document.occasion(), others);
    return validate(m_schema, m_kept.id == 0 ? nullptr : &m_kept, after, others);
}

QList<Issue> RecordBuffer::warnings() const
{
    if (m_kept.id == 0) {
        return {};
    }
    const DatabaseLookup others(m_document.database());
    Record before = Record::empty(m_schema);
    before.id = m_kept.id;
    if (const qsizetype status = m_schema.indexOf(u"status"); status >= 0) {
        before.values[status] = m_kept.values.at(status); // no step is taken now
    }
    QList<Issue> issues;
    for (const Check judge : {m_schema.check, m_schema.conduct}) {
        issues += judge ? judge(before, m_kept, others) : QList<Issue>();
    }
    issues.removeIf([](const Issue &issue) { return issue.severity != Issue::Severity::Warning; });
    return issues;
}

Result<qint64> RecordBuffer::enter(const QList<Value> &values)
{
    Change change(titleOf(m_schema, m_kept, values, m_document.database()));
    if (m_kept.id == 0) {
        QMap<qsizetype, Value> given = givenValues(values);
        addImpliedValues(m_schema, given);
        change.insert(m_schema, given);
    } else {
        change.update(m_schema, m_kept.id, m_revision, typed(values));
    }
    const Result<AppliedChange> applied = m_document.apply(change);
    if (!applied) {
        return applied.error();
    }
    std::ignore = removeDraft(); // one that stays behind is the same as what is kept
    return applied->rows.first().after->id;
}

Result<> RecordBuffer::keepDraft(const QList<Value> &values)
{
    Draft draft{.schema = &m_schema, .recordId = m_kept.id, .revision = m_revision, .values = typed(values)};
    if (m_kept.id == 0) {
        draft.values.insert(givenValues(values)); // what was preset may be another preset tomorrow
    }
    const Result<bool> isOthers = hasOthersDraft();
    if (!isOthers) {
        return isOthers.error();
    }
    if (*isOthers) {
        return Error{Error::Code::Conflict,
            QCoreApplication::translate("recordbuffer",
                "What was typed in another form of this %1 waits as its draft. Enter or discard it there first.")
                .arg(m_schema.oneText())};
    }
    const Result<> done = Drafts(m_document).keep(draft);
    m_stored = Drafts(m_document).find(m_schema, m_kept.id).valueOr({});
    if (done) {
        m_draft = draft.values;
    }
    return done;
}

Result<> RecordBuffer::removeDraft()
{
    m_draft.clear();
    const Result<bool> isOthers = hasOthersDraft();
    m_stored.reset();
    return isOthers && !*isOthers ? Drafts(m_document).remove(m_schema, m_kept.id) : Result<>();
}

} // namespace binnacle
