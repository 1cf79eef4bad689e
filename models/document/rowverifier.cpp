#include "models/document/rowverifier.h"

#include "models/document/verificationtext.h"
#include "models/registers/codec.h"
#include "models/registers/recordstore.h"
#include "models/storage/bulk.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype manyRecords = 1024;
static constexpr qsizetype saltSize = 16;
static constexpr qsizetype digestSize = 32;

/// Contents of files are in memory one at a time.
static qsizetype pageSizeOf(const RegisterSchema &schema)
{
    const auto isContent = [](const Field &field) { return field.type == FieldType::Blob; };
    return std::any_of(schema.fields.begin(), schema.fields.end(), isContent) ? 1 : manyRecords;
}

RowVerifier::RowVerifier(Database &database, const RegisterSchema &schema, VerificationReport &report)
    : m_database(database)
    , m_schema(schema)
    , m_report(report)
    , m_canonical(schema)
    , m_search(database, schema, report)
{
}

Result<> RowVerifier::run(const Progress &progress)
{
    for (const auto &step : {&RowVerifier::readBlocks, &RowVerifier::readEdits}) {
        if (Result<> done = (this->*step)(); !done) {
            return done;
        }
    }
    const Result<QList<qint64>> ids
        = selectIds(m_database, u"SELECT id FROM %1 ORDER BY id"_s.arg(dialect::quoted(m_schema.id())));
    if (!ids) {
        return ids.error();
    }
    const qsizetype pageSize = pageSizeOf(m_schema);
    for (qsizetype first = 0; first < ids->size(); first += pageSize) {
        if (!progress(first, ids->size())) {
            return dialect::cancelled();
        }
        if (Result<> done = verifyPage(ids->mid(first, pageSize)); !done) {
            return done;
        }
    }
    return verifyGone(*ids);
}

Result<> RowVerifier::readBlocks()
{
    Query query(m_database,
        u"SELECT first_id, row_count, salts, digests FROM change_block WHERE register = ? ORDER BY first_id"_s);
    if (Result<> done = query.bind(m_schema.id()).exec(); !done) {
        return done;
    }
    while (query.next()) {
        const qint64 first = query.integer(0);
        if (first < 1 || first > largestId - query.integer(1)) {
            m_report.findings << VerificationText::tr(
                "The log knows an import into %1 under numbers that no record has.")
                                     .arg(m_schema.id());
            continue;
        }
        m_blocks.append({.schema = &m_schema,
            .firstId = first,
            .rowCount = query.integer(1),
            .salts = query.value(2).toByteArray(),
            .digests = query.value(3).toByteArray()});
    }
    return query.finish();
}

Result<> RowVerifier::readEdits()
{
    Query query(m_database,
        u"SELECT record_id, change_row.id, edit, revision, salt, digest, kind = 'redaction' FROM change_row "
        "JOIN change ON change.id = change_id WHERE register = ? ORDER BY change_row.id DESC"_s);
    if (Result<> done = query.bind(m_schema.id()).exec(); !done) {
        return done;
    }
    while (query.next()) {
        m_edits[query.integer(0)].append({query.integer(0), query.integer(1), query.text(2), query.integer(3),
            query.value(4).toByteArray(), query.value(5).toByteArray(), query.integer(6) != 0});
    }
    return query.finish();
}

Result<> RowVerifier::verifyPage(const QList<qint64> &ids)
{
    const Result<QList<Record>> records = RecordStore(m_database, m_schema).findAll(ids);
    if (!records) {
        return records.error();
    }
    QList<Record> sound;
    for (const Record &record : *records) {
        const qsizetype before = m_report.findings.size();
        if (Result<> done = walk(record.id, record); !done) {
            return done;
        }
        if (m_report.findings.size() == before) {
            sound << record;
        }
        m_edits.remove(record.id);
        ++m_report.records;
    }
    return m_search.compare(sound);
}

bool RowVerifier::matches(const Record &record, const QByteArray &salt, const QByteArray &digest, bool isRedacted) const
{
    return isRedacted || m_canonical.digest(record, salt) == digest;
}

static bool isEmptied(const QByteArray &salt)
{
    return salt.isEmpty() || salt == QByteArray(saltSize, '\0');
}

std::optional<RowVerifier::Imported> RowVerifier::importOf(qint64 id) const
{
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), id,
        [](qint64 wanted, const ImportedBlock &block) { return wanted < block.firstId; });
    if (after == m_blocks.begin()) {
        return {};
    }
    const ImportedBlock &block = *std::prev(after);
    const qint64 row = id - block.firstId;
    if (row >= block.rowCount) {
        return {};
    }
    return Imported{block.salts.mid(row * saltSize, saltSize), block.digests.mid(row * digestSize, digestSize)};
}

void RowVerifier::report(const QString &sentence, const Record &record)
{
    const QString name = record.reference.isEmpty() ? u"%1 %2"_s.arg(m_schema.id()).arg(record.id)
                                                    : u"%1 %2"_s.arg(m_schema.id(), record.reference);
    m_report.findings << sentence.arg(name);
}

void RowVerifier::verifyOrigin(const Record &first, bool isRedacted)
{
    const std::optional<Imported> imported = importOf(first.id);
    if (!imported) {
        report(VerificationText::tr("%1 was added outside Binnacle: the log does not know it."), first);
    } else if (!matches(first, imported->salt, imported->digest, isRedacted && isEmptied(imported->salt))) {
        report(VerificationText::tr("%1 was changed outside Binnacle."), first);
    }
}

/// From what is there now (nothing: the record is gone) to the entry or import; ends at the first difference.
Result<> RowVerifier::walk(qint64 id, std::optional<Record> state)
{
    bool isRedacted = false; // by an entry that was passed
    for (const Edit &edit : m_edits.value(id)) {
        const Result<QList<LoggedValue>> values = valuesOf(edit);
        if (!values) {
            return values.error();
        }
        const Record known = state ? *state : Record{.id = id};
        if (state && edit.kind == u"remove") {
            report(VerificationText::tr("%1 was added outside Binnacle: the log says that it was removed."), known);
            return {};
        }
        if (!stepBack(edit, *values, isRedacted && isEmptied(edit.salt), state)) {
            report(VerificationText::tr("%1 was changed outside Binnacle, or the log of it was."), known);
            return {};
        }
        isRedacted = isRedacted || edit.isRedaction;
    }
    if (state) {
        verifyOrigin(*state, isRedacted);
    }
    return {};
}

static Value *valueAt(const RegisterSchema &schema, const QString &column, Record &record)
{
    const qsizetype field = schema.indexOf(column);
    return field >= 0 && field < schema.fieldCount() ? &record.values[field] : nullptr;
}

/// Puts the old values into `record`. False when a value is not what the log says the edit left (null by removal).
bool RowVerifier::restore(const QList<LoggedValue> &values, bool isRemoval, Record &record) const
{
    bool isAsLogged = true;
    for (const LoggedValue &value : values) {
        if (value.column == u"reference" || value.column == u"origin") {
            QString &kept = value.column == u"origin" ? record.origin : record.reference;
            isAsLogged = isAsLogged && (isRemoval ? value.now.isNull() : kept == value.now.toString());
            kept = value.old.toString();
        } else if (Value *kept = valueAt(m_schema, value.column, record)) {
            isAsLogged = isAsLogged && (isRemoval ? value.now.isNull() : loggedForm(*kept) == loggedForm(value.now));
            *kept = value.old;
        } else {
            isAsLogged = false;
        }
    }
    return isAsLogged;
}

/// Takes one edit back. False when the state is not what the edit left, or the edit is not what the log says of it.
bool RowVerifier::stepBack(
    const Edit &edit, const QList<LoggedValue> &values, bool isRedacted, std::optional<Record> &state) const
{
    const bool isRemoval = edit.kind == u"remove";
    if (!state && !isRemoval) {
        return false;
    }
    const Record after = state ? *state : Record::empty(m_schema);
    Record before = after;
    const bool isAsLogged = restore(values, isRemoval, before);
    before.id = edit.recordId;
    before.revision = isRemoval ? edit.revision : edit.revision - 1;
    const bool hasDigest = matches(isRemoval ? before : after, edit.salt, edit.digest, isRedacted);
    if (!hasDigest || (!isAsLogged && !isRedacted)) {
        return false;
    }
    if (edit.kind != u"insert") {
        state = before;
        return true;
    }
    state.reset();
    before.values.resize(m_schema.fieldCount());
    return isRedacted || before.values == Record::empty(m_schema).values;
}

Result<QList<RowVerifier::LoggedValue>> RowVerifier::valuesOf(const Edit &edit) const
{
    Query query(m_database, u"SELECT field, old, new FROM change_value WHERE change_row_id = ?"_s);
    if (Result<> done = query.bind(edit.rowId).exec(); !done) {
        return done.error();
    }
    QList<LoggedValue> values;
    while (query.next()) {
        const qsizetype field = m_schema.indexOf(query.text(0));
        const auto kept = [&](int column) {
            return field < 0 ? query.value(column) : codec::normalized(m_schema.field(field), query.value(column));
        };
        values.append({query.text(0), kept(1), kept(2)});
    }
    const Result<> done = query.finish();
    return done ? Result<QList<LoggedValue>>(values) : Result<QList<LoggedValue>>(done.error());
}

/// Records that the log knows and the table has not: the log must say that they were removed.
Result<> RowVerifier::verifyGone(const QList<qint64> &ids)
{
    QSet<qint64> gone(m_edits.keyBegin(), m_edits.keyEnd());
    for (const ImportedBlock &block : m_blocks) {
        for (qint64 id = block.firstId; id < block.firstId + block.rowCount; ++id) {
            if (!std::binary_search(ids.begin(), ids.end(), id)) {
                gone.insert(id);
            }
        }
    }
    QSet<qint64> removed;
    for (const qint64 id : gone) {
        const QList<Edit> edits = m_edits.value(id);
        if (edits.isEmpty() || edits.first().kind != u"remove") {
            report(VerificationText::tr("%1 was removed outside Binnacle."), Record{.id = id});
            removed.insert(id);
        } else if (Result<> done = walk(id, {}); !done) {
            return done;
        }
    }
    return m_search.finish(removed);
}

} // namespace binnacle
