#include "models/exchange/recordimporter.h"

#include "models/base/text.h"
#include "models/exchange/exchangetext.h"
#include "models/registers/codec.h"
#include "models/registers/lifecycle.h"
#include "models/registers/validation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype referenceLimit = 40; // as in the table
static constexpr qsizetype manyGathered = 4096; ///< records; their keys and references are remembered until a flush

static RecordOutcome refused(const QList<RowNote> &problems)
{
    return {RecordOutcome::Kind::Refused, 0, problems};
}

RecordImporter::RecordImporter(
    Database &database, const ImportPlan &plan, const ImportMap &map, const QList<qsizetype> &fields, BulkWriter writer)
    : m_database(database)
    , m_plan(plan)
    , m_schema(*map.schema)
    , m_fields(fields)
    , m_lookup(database)
    , m_stores(database)
    , m_store(m_stores.of(m_schema))
    , m_looksAtOthers(m_schema.check || m_schema.isSingle || !m_schema.validFor.empty()
          || std::any_of(
              m_schema.fields.begin(), m_schema.fields.end(), [](const Field &field) { return field.isUnique; }))
    , m_writer(std::move(writer))
    , m_entry(database, plan)
{
}

Result<RecordImporter> RecordImporter::prepare(
    Database &database, const ImportPlan &plan, const ImportMap &map, const QList<qsizetype> &fields)
{
    Result<BulkWriter> writer = BulkWriter::prepare(database, *map.schema);
    if (!writer) {
        return writer.error();
    }
    RecordImporter importer(database, plan, map, fields, *std::move(writer));
    const QList<qsizetype> key = map.key.isEmpty() ? usualKey(*map.schema, fields) : map.key;
    if (Result<> prepared = importer.prepareKeys(key); !prepared) {
        return prepared.error();
    }
    return importer;
}

Result<> RecordImporter::prepareKeys(const QList<qsizetype> &key)
{
    if (!key.isEmpty()) {
        Result<KeyIndex> keys = KeyIndex::prepare(m_database, m_schema, key);
        if (!keys) {
            return keys.error();
        }
        m_keys.emplace(*std::move(keys));
    }
    if (m_schema.hasReference()) {
        Result<KeyIndex> references = KeyIndex::prepare(m_database, m_schema, {FieldRule::reference});
        if (!references) {
            return references.error();
        }
        m_references.emplace(*std::move(references));
    }
    return {};
}

Result<> RecordImporter::flush()
{
    m_gatheredKeys.clear();
    m_gatheredReferences.clear();
    m_gatheredCount = 0;
    m_lookup.setGathered(m_schema, 0);
    return m_writer.flush();
}

Result<RecordOutcome> RecordImporter::import(Record record)
{
    const QString key = m_keys ? m_keys->keyOf(record) : QString();
    if (!key.isEmpty()) {
        const qint64 gathered = m_gatheredKeys.value(key);
        const Result<qint64> id = gathered != 0 ? Result<qint64>(gathered) : m_keys->find(record);
        if (!id) {
            return id.error();
        }
        if (*id != 0) {
            return duplicate(record, key, *id);
        }
    }
    Result<RecordOutcome> outcome = add(record);
    if (outcome && outcome->kind == RecordOutcome::Kind::Added && m_keys) {
        rememberGathered(record, m_keys->keyOf(record)); // the reference may have been given only now
    }
    return outcome;
}

void RecordImporter::rememberGathered(const Record &record, const QString &key)
{
    m_keys->add(key, record.id);
    if (m_writer.hasGathered() && !key.isEmpty()) {
        m_gatheredKeys.insert(key, record.id);
    }
}

Result<RecordOutcome> RecordImporter::duplicate(const Record &record, const QString &key, qint64 id)
{
    const QString field = m_keys->columns().join(", "_L1);
    if (isReferenceTheKey() && m_given.contains(record.reference)) {
        return refused({{.field = field,
            .value = record.reference,
            .reason = ExchangeText::tr("The reference “%1” was just given to a row of this file that has none. Put the "
                                       "rows without a reference last, or give each its own.")
                          .arg(record.reference)}});
    }
    if (m_plan.onDuplicate == ImportPlan::OnDuplicate::Update) {
        return update(record, id);
    }
    const bool isOneField = m_keys->fields().size() == 1;
    const RowNote note{.field = field,
        .value = isOneField ? key : QString(),
        .reason = isOneField ? ExchangeText::tr("“%1” is in the register already.").arg(key)
                             : ExchangeText::tr("A record with the same %1 is in the register already.").arg(field)};
    const bool isSkipped = m_plan.onDuplicate == ImportPlan::OnDuplicate::Skip;
    return isSkipped ? RecordOutcome{RecordOutcome::Kind::Skipped, id, {note}} : refused({note});
}

Result<RecordOutcome> RecordImporter::update(const Record &record, qint64 id)
{
    if (Result<> flushed = flush(); !flushed) {
        return flushed.error();
    }
    const Result<Record> before = m_store.find(id);
    if (!before) {
        return before.error();
    }
    Record after = *before;
    for (const qsizetype field : m_fields) {
        if (field != FieldRule::reference) {
            after.values[field] = record.values.at(field);
        } else if (!record.reference.isEmpty() && record.reference != before->reference) {
            return refused({{.field = u"reference"_s,
                .value = record.reference,
                .reason = ExchangeText::tr("The record is %1. A reference never changes.").arg(before->reference)}});
        }
    }
    if (after == *before) {
        return RecordOutcome{RecordOutcome::Kind::Same, id};
    }
    if (const QList<RowNote> problems = stepsOf(*before, after) + problemsOf(&*before, after); !problems.isEmpty()) {
        return refused(problems);
    }
    if (Result<> replaced = replace(*before, after); !replaced) {
        return replaced.error().code == Error::Code::Invalid ? refused({{.reason = replaced.error().message}})
                                                             : Result<RecordOutcome>(replaced.error());
    }
    RecordOutcome updated{.kind = RecordOutcome::Kind::Updated, .id = id, .before = *before};
    for (qsizetype i = 0; i < m_schema.fieldCount(); ++i) {
        updated.changedFields += before->values.at(i) != after.values.at(i) ? 1 : 0;
    }
    return updated;
}

/// An import tells what was; what is done now, a step, an approval, a matter of top management, is done in the program,
/// where it is judged and has its consequences.
QList<RowNote> RecordImporter::stepsOf(const Record &before, const Record &after) const
{
    QList<RowNote> notes;
    const Lifecycle *life = lifecycle::find(m_schema);
    for (qsizetype i = 0; i < m_schema.fieldCount(); ++i) {
        const Field &field = m_schema.field(i);
        const bool isStatus = life && qstrcmp(field.column, life->status) == 0;
        const bool isGuarded = isStatus || field.isApproval || field.isReserved || m_schema.kind == RegisterKind::Dated;
        if (isGuarded && before.values.at(i) != after.values.at(i)) {
            notes << RowNote{.field = QString::fromLatin1(field.column),
                .value = codec::toText(field, after.values.at(i)).left(200),
                .reason = ExchangeText::tr("An import does not change “%1” of a record that is there already. Do it in "
                                           "the program, or leave it as it is.")
                              .arg(m_schema.labelText(i))};
        }
    }
    return notes;
}

Result<> RecordImporter::replace(const Record &before, const Record &after)
{
    const Result<Record> kept = m_store.update(after);
    if (!kept) {
        return kept.error();
    }
    if (Result<> found = m_writer.replaceWords(*kept); !found) {
        return found;
    }
    return m_entry.updated(before, *kept);
}

Result<RecordOutcome> RecordImporter::add(Record &record)
{
    const Result<std::optional<RowNote>> problem = checkReference(record);
    if (!problem) {
        return problem.error();
    }
    if (*problem) {
        return refused({**problem});
    }
    if (const QList<RowNote> problems = problemsOf(nullptr, record); !problems.isEmpty()) {
        return refused(problems);
    }
    if (Result<> added = m_writer.add(record); !added) {
        return added.error();
    }
    m_entry.added(record);
    const bool isGathered = m_writer.hasGathered() && !m_looksAtOthers && ++m_gatheredCount < manyGathered;
    if (Result<> flushed = isGathered ? Result<>() : flush(); !flushed) {
        return flushed.error();
    }
    if (isGathered) {
        m_gatheredReferences.insert(record.reference);
        m_lookup.setGathered(m_schema, record.id);
    }
    return RecordOutcome{RecordOutcome::Kind::Added, record.id};
}

static QString problemOfReference(const QString &reference)
{
    if (characterCount(reference) > referenceLimit) {
        return ExchangeText::tr("A reference has %1 characters at most.").arg(referenceLimit);
    }
    const bool isWell = isPlainText(reference) && isOneLine(reference);
    return isWell ? QString() : ExchangeText::tr("A reference is one line without control characters.");
}

Result<> RecordImporter::giveReference(Record &record)
{
    if (Result<> flushed = m_store.knowsHighestReference() ? Result<>() : flush(); !flushed) {
        return flushed;
    }
    const Result<QString> next = m_stores.nextReference(m_schema);
    if (!next) {
        return next.error();
    }
    record.reference = *next;
    m_given.add(*next);
    return {};
}

Result<bool> RecordImporter::isReferenceTaken(const Record &record)
{
    if (isReferenceTheKey()) { // then it was looked up
        return false;
    }
    const Result<qint64> holder = m_references->find(record);
    return holder ? Result<bool>(*holder != 0 || m_gatheredReferences.contains(record.reference))
                  : Result<bool>(holder.error());
}

Result<std::optional<RowNote>> RecordImporter::checkReference(Record &record)
{
    if (!m_schema.hasReference()) {
        return std::optional<RowNote>();
    }
    if (record.reference.isEmpty()) {
        const Result<> given = giveReference(record);
        return given ? Result<std::optional<RowNote>>(std::optional<RowNote>()) : given.error();
    }
    QString reason = problemOfReference(record.reference);
    const Result<bool> isTaken = isReferenceTaken(record);
    if (!isTaken) {
        return isTaken.error();
    }
    if (reason.isEmpty() && *isTaken) {
        reason = ExchangeText::tr("The reference “%1” is in use already.").arg(record.reference);
    }
    m_store.noteReference(record.reference);
    return reason.isEmpty()
        ? std::optional<RowNote>()
        : std::optional(RowNote{.field = u"reference"_s, .value = record.reference, .reason = reason});
}

QList<RowNote> RecordImporter::problemsOf(const Record *before, const Record &after) const
{
    QList<RowNote> problems;
    for (const Issue &issue : validate(m_schema, before, after, m_lookup)) {
        if (issue.severity != Issue::Severity::Error) {
            continue;
        }
        const qsizetype field = m_schema.indexOf(issue.field);
        const QString value
            = field >= 0 ? codec::toText(m_schema.field(field), after.values.at(field)).left(200) : QString();
        problems.append({.field = issue.field, .value = value, .reason = issue.text});
    }
    return problems;
}

Result<AppliedChange> RecordImporter::finish()
{
    const Result<QList<ImportedBlock>> blocks = m_writer.finish();
    return blocks ? m_entry.finish(*blocks) : Result<AppliedChange>(blocks.error());
}

} // namespace binnacle
