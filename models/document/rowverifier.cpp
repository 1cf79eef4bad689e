#include "models/document/rowverifier.h"

#include "models/registers/codec.h"
#include "models/registers/recordstore.h"
#include "models/storage/bulk.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype pageSize = 1024;
static constexpr qsizetype saltSize = 16;
static constexpr qsizetype digestSize = 32;

static QString tr(const char *text)
{
    return QCoreApplication::translate("verification", text);
}

RowVerifier::RowVerifier(Database &database, const RegisterSchema &schema, VerificationReport &report)
    : m_database(database)
    , m_schema(schema)
    , m_report(report)
    , m_canonical(schema)
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
    for (qsizetype first = 0; first < ids->size(); first += pageSize) {
        if (!progress(first, ids->size())) {
            return dialect::cancelled();
        }
        if (Result<> done = verifyPage(ids->mid(first, pageSize)); !done) {
            return done;
        }
    }
    verifyGone(*ids);
    return {};
}

Result<> RowVerifier::readBlocks()
{
    Query query(m_database,
        u"SELECT first_id, row_count, salts, digests FROM change_block WHERE register = ? ORDER BY first_id"_s);
    if (Result<> done = query.bind(m_schema.id()).exec(); !done) {
        return done;
    }
    while (query.next()) {
        m_blocks.append({.schema = &m_schema,
            .firstId = query.integer(0),
            .rowCount = query.integer(1),
            .salts = query.value(2).toByteArray(),
            .digests = query.value(3).toByteArray()});
    }
    return query.finish();
}

Result<> RowVerifier::readEdits()
{
    Query query(m_database,
        u"SELECT record_id, id, edit, revision, salt, digest FROM change_row WHERE register = ? ORDER BY id DESC"_s);
    if (Result<> done = query.bind(m_schema.id()).exec(); !done) {
        return done;
    }
    while (query.next()) {
        m_edits[query.integer(0)].append({query.integer(1), query.text(2), query.integer(3),
            query.value(4).toByteArray(), query.value(5).toByteArray()});
    }
    return query.finish();
}

Result<> RowVerifier::verifyPage(const QList<qint64> &ids)
{
    const Result<QList<Record>> records = RecordStore(m_database, m_schema).findAll(ids);
    if (!records) {
        return records.error();
    }
    for (const Record &record : *records) {
        verifyRecord(record);
        m_edits.remove(record.id);
        ++m_report.records;
    }
    return {};
}

bool RowVerifier::matches(const Record &record, const QByteArray &salt, const QByteArray &digest) const
{
    const bool isRedacted = salt.isEmpty() || salt == QByteArray(saltSize, '\0');
    return isRedacted || m_canonical.digest(record, salt) == digest;
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
    return Imported {block.salts.mid(row * saltSize, saltSize), block.digests.mid(row * digestSize, digestSize)};
}

void RowVerifier::report(const QString &sentence, const Record &record)
{
    const QString name = record.reference.isEmpty() ? u"%1 %2"_s.arg(m_schema.id()).arg(record.id)
                                                    : u"%1 %2"_s.arg(m_schema.id(), record.reference);
    m_report.findings << sentence.arg(name);
}

void RowVerifier::verifyRecord(const Record &record)
{
    if (const std::optional<Record> first = walkBack(record.id, record)) {
        verifyOrigin(*first);
    }
}

void RowVerifier::verifyOrigin(const Record &first)
{
    const std::optional<Imported> imported = importOf(first.id);
    if (!imported) {
        report(tr("%1 was added outside Binnacle: the log does not know it."), first);
    } else if (!matches(first, imported->salt, imported->digest)) {
        report(tr("%1 was changed outside Binnacle."), first);
    }
}

/// Null once the walk has ended: at the entry of the record, or at a difference, which is reported.
std::optional<Record> RowVerifier::walkBack(qint64 id, std::optional<Record> state)
{
    for (const Edit &edit : m_edits.value(id)) {
        if (edit.kind == u"remove") {
            state = state ? state : std::optional(Record::empty(m_schema));
            state->id = id;
            state->revision = edit.revision;
            restoreOldValues(edit, *state);
        }
        if (!state || !matches(*state, edit.salt, edit.digest)) {
            report(tr("%1 was changed outside Binnacle."), state ? *state : Record {.id = id});
            return {};
        }
        if (edit.kind == u"insert") {
            return {};
        }
        if (edit.kind == u"update") {
            restoreOldValues(edit, *state);
            state->revision = edit.revision - 1;
        }
    }
    return state;
}

void RowVerifier::restoreOldValues(const Edit &edit, Record &record) const
{
    Query query(m_database, u"SELECT field, old FROM change_value WHERE change_row_id = ?"_s);
    if (!query.bind(edit.rowId).exec()) {
        return;
    }
    while (query.next()) {
        const QString column = query.text(0);
        if (column == u"reference") {
            record.reference = query.text(1);
        } else if (column == u"origin") {
            record.origin = query.text(1);
        } else if (const qsizetype field = m_schema.indexOf(column); field >= 0) {
            record.values[field] = codec::normalized(m_schema.field(field), query.value(1));
        }
    }
}

/// Records that the log knows and the table has not: the log must say that they were removed.
void RowVerifier::verifyGone(const QList<qint64> &ids)
{
    QSet<qint64> gone(m_edits.keyBegin(), m_edits.keyEnd());
    for (const ImportedBlock &block : m_blocks) {
        for (qint64 id = block.firstId; id < block.firstId + block.rowCount; ++id) {
            if (!std::binary_search(ids.begin(), ids.end(), id)) {
                gone.insert(id);
            }
        }
    }
    for (const qint64 id : gone) {
        const QList<Edit> edits = m_edits.value(id);
        if (edits.isEmpty() || edits.first().kind != u"remove") {
            report(tr("%1 was removed outside Binnacle."), Record {.id = id});
        } else if (const std::optional<Record> first = walkBack(id, {})) {
            verifyOrigin(*first);
        }
    }
}

} // namespace binnacle
