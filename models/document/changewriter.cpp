#include "models/document/changewriter.h"

#include "models/registers/databaselookup.h"
#include "models/registers/validation.h"
#include "models/storage/database.h"

#include <algorithm>

namespace binnacle {

RecordStore &Stores::of(const RegisterSchema &schema)
{
    std::shared_ptr<RecordStore> &store = m_stores[&schema];
    if (!store) {
        store = std::make_shared<RecordStore>(m_database, schema);
    }
    return *store;
}

void Stores::forgetHighestReferences()
{
    for (const std::shared_ptr<RecordStore> &store : m_stores) {
        store->forgetHighestReference();
    }
}

Result<QList<AppliedRow>> ChangeWriter::write(const Change &change)
{
    QList<AppliedRow> rows;
    for (const RowEdit &edit : change.edits()) {
        Result<AppliedRow> row = edit.kind == RowEdit::Kind::Insert ? insert(edit)
            : edit.kind == RowEdit::Kind::Update                    ? update(edit)
                                                                    : remove(edit);
        if (!row) {
            return row.error();
        }
        rows.append(*row);
    }
    return rows;
}

QMap<qsizetype, Value> ChangeWriter::withRealIds(const RowEdit &edit) const
{
    QMap<qsizetype, Value> values = edit.values;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const bool isReference = edit.schema->field(value.key()).type == FieldType::Reference;
        if (isReference && value->toLongLong() < 0) {
            *value = m_realIds.value(value->toLongLong());
        }
    }
    return values;
}

static void assign(Record &record, const QMap<qsizetype, Value> &values)
{
    for (const auto &[field, value] : values.asKeyValueRange()) {
        record.values[field] = value;
    }
}

Result<> ChangeWriter::check(const RegisterSchema &schema, const Record *before, const Record &after)
{
    const QList<Issue> found = validate(schema, before, after, DatabaseLookup(m_database));
    m_issues += found;
    if (hasError(found)) {
        return Error {Error::Code::Invalid, errorText(found)};
    }
    return {};
}

Result<AppliedRow> ChangeWriter::insert(const RowEdit &edit)
{
    Record record = Record::empty(*edit.schema);
    record.id = std::max<qint64>(edit.id, 0);
    record.reference = edit.reference;
    if (!edit.origin.isEmpty()) {
        record.origin = edit.origin;
    }
    assign(record, withRealIds(edit));
    if (Result<> checked = check(*edit.schema, nullptr, record); !checked) {
        return checked.error();
    }
    Result<Record> kept = m_stores.of(*edit.schema).insert(record);
    if (!kept) {
        return kept.error();
    }
    m_realIds.insert(edit.id, kept->id);
    return AppliedRow {.schema = edit.schema, .after = *kept};
}

/// A row that a form has seen must have the same revision; one that is undone must hold what the change left.
static Result<> checkStillThere(const RowEdit &edit, const Record &now)
{
    const bool isSame = edit.revision > 0
        ? now.revision == edit.revision
        : std::all_of(edit.expected.keyValueBegin(), edit.expected.keyValueEnd(),
            [&](const auto &pair) { return now.values.at(pair.first) == pair.second; });
    return isSame ? Result<>() : Result<>(conflict(*edit.schema));
}

Result<AppliedRow> ChangeWriter::update(const RowEdit &edit)
{
    RecordStore &store = m_stores.of(*edit.schema);
    Result<Record> before = store.find(edit.id);
    if (!before) {
        return before.error();
    }
    if (Result<> same = checkStillThere(edit, *before); !same) {
        return same.error();
    }
    Record after = *before;
    assign(after, withRealIds(edit));
    if (Result<> checked = check(*edit.schema, &*before, after); !checked) {
        return checked.error();
    }
    Result<Record> kept = store.update(after);
    if (!kept) {
        return kept.error();
    }
    return AppliedRow {.schema = edit.schema, .before = *before, .after = *kept};
}

Result<AppliedRow> ChangeWriter::remove(const RowEdit &edit)
{
    RecordStore &store = m_stores.of(*edit.schema);
    Result<Record> before = store.find(edit.id);
    if (!before) {
        return before.error();
    }
    if (Result<> same = checkStillThere(edit, *before); !same) {
        return same.error();
    }
    if (Result<> removed = store.remove(edit.id, before->revision); !removed) {
        return removed.error();
    }
    return AppliedRow {.schema = edit.schema, .before = *before};
}

} // namespace binnacle
