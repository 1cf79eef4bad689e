#include "models/document/changewriter.h"

#include "models/document/authorship.h"
#include "models/document/consequences.h"
#include "models/document/delegating.h"
#include "models/document/documenttext.h"
#include "models/registers/canonicalrow.h"
#include "models/registers/codec.h"
#include "models/registers/databaselookup.h"
#include "models/registers/removal.h"
#include "models/registers/settling.h"
#include "models/registers/validation.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

RecordStore &Stores::of(const RegisterSchema &schema)
{
    std::shared_ptr<RecordStore> &store = m_stores[&schema];
    if (!store) {
        store = std::make_shared<RecordStore>(m_database, schema);
    }
    return *store;
}

// Only rows that were added or removed since the document was made are in question; imported ones are still there, or
// their removal is logged with the reference.
Result<qint64> Stores::highestLoggedReference(const RegisterSchema &schema) const
{
    const QString prefix = QString::fromLatin1(schema.prefix);
    const Result<QVariant> highest = selectValue(m_database,
        u"SELECT max(CAST(substr(coalesce(new, old), ?) AS INTEGER)) FROM change_row JOIN change_value "
        "ON change_row_id = id AND field = 'reference' "
        "WHERE register = ? AND edit <> 'update' AND coalesce(new, old) GLOB ?"_s,
        {QVariant(prefix.size() + 1), schema.id(), QString(prefix + u"[0-9]*"_s)});
    return highest ? Result<qint64>(highest->toLongLong()) : Result<qint64>(highest.error());
}

Result<QString> Stores::nextReference(const RegisterSchema &schema)
{
    RecordStore &store = of(schema);
    if (!store.knowsHighestReference()) {
        const Result<qint64> logged = highestLoggedReference(schema);
        if (!logged) {
            return logged.error();
        }
        store.skipReferencesUpTo(*logged);
    }
    return store.nextReference();
}

Result<QList<AppliedRow>> ChangeWriter::write(const Change &change)
{
    m_kind = change.kind();
    QList<AppliedRow> rows;
    for (const RowEdit &edit : change.edits()) {
        if (Result<> done = carryOut(edit, rows); !done) {
            return done.error();
        }
    }
    if (Result<> done = addEvents(rows); !done) {
        return done.error();
    }
    return rows;
}

Result<> ChangeWriter::carryOut(const RowEdit &edit, QList<AppliedRow> &rows)
{
    Result<AppliedRow> row = edit.kind == RowEdit::Kind::Insert ? insert(edit)
        : edit.kind == RowEdit::Kind::Update                    ? update(edit)
                                                                : remove(edit);
    if (!row) {
        return row.error();
    }
    rows.append(*row);
    if (m_kind != Change::Kind::Change) {
        return {}; // the opposite of a change has them among its edits
    }
    for (const RowEdit &consequence : consequences(*row, DatabaseLookup(m_database))) {
        if (Result<> done = carryOut(consequence, rows); !done) {
            return done;
        }
    }
    return {};
}

Result<> ChangeWriter::addEvents(QList<AppliedRow> &rows)
{
    const QList<AppliedRow> steps = rows;
    for (const AppliedRow &step : steps) {
        const std::optional<RowEdit> event = eventOf(step, m_occasion, DatabaseLookup(m_database));
        if (!event) {
            continue;
        }
        if (m_occasion.personId == 0) {
            m_issues << nobodyIssue(*step.schema, step.after->id, u"status"_s);
            return Error{Error::Code::Invalid, m_issues.last().text};
        }
        Result<AppliedRow> row = insert(*event);
        if (!row) {
            return row.error();
        }
        row->isEvent = true;
        rows.append(*row);
    }
    return {};
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

// What is hashed must be what the file gives back, so values take the form in which they are kept.
static void assign(Record &record, const RegisterSchema &schema, const QMap<qsizetype, Value> &values)
{
    for (const auto &[field, value] : values.asKeyValueRange()) {
        record.values[field] = codec::normalized(schema.field(field), value);
    }
}

/// Of a file the log has only the digest: that cannot be put back into a record.
static Result<> checkContents(const RegisterSchema &schema, const Record &record)
{
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        if (schema.field(i).type == FieldType::Blob && record.values.at(i).typeId() == QMetaType::QString) {
            return Error{Error::Code::Conflict,
                DocumentText::tr("The log keeps no files, only their SHA-256, so “%1” cannot be put back. Add the file "
                                 "again.")
                    .arg(schema.labelText(i))};
        }
    }
    return {};
}

Result<> ChangeWriter::check(const RegisterSchema &schema, const Record *before, Record &after)
{
    const DatabaseLookup others(m_database);
    const Record none = Record::empty(schema);
    const Record &earlier = before ? *before : none;
    QList<Issue> found;
    if (m_kind == Change::Kind::Change) {
        settle(schema, earlier, after, m_occasion, others);
        found = validate(schema, before, after, others) + checkDays(schema, earlier, after, m_occasion)
            + checkDelegation(schema, earlier, after, m_occasion, others);
    } else if (Result<> done = checkContents(schema, after); !done) {
        return done;
    }
    found += checkAuthor(schema, earlier, after, m_occasion, others);
    m_issues += found;
    if (hasError(found)) {
        return Error{Error::Code::Invalid, errorText(found)};
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
    assign(record, *edit.schema, withRealIds(edit));
    if (Result<> checked = check(*edit.schema, nullptr, record); !checked) {
        return checked.error();
    }
    if (edit.schema->hasReference() && record.reference.isEmpty()) {
        Result<QString> reference = m_stores.nextReference(*edit.schema);
        if (!reference) {
            return reference.error();
        }
        record.reference = *reference;
    }
    Result<Record> kept = m_stores.of(*edit.schema).insert(record);
    if (!kept) {
        return kept.error();
    }
    m_realIds.insert(edit.id, kept->id);
    return AppliedRow{.schema = edit.schema, .after = *kept};
}

/// For a file its digest may stand.
static bool isExpected(const Value &now, const Value &expected)
{
    const bool isDigest = now.typeId() == QMetaType::QByteArray && expected.typeId() == QMetaType::QString;
    return isDigest ? loggedForm(now) == expected : now == expected;
}

/// A row that a form has seen must have the same revision; one that is undone must hold what the change left.
static Result<> checkStillThere(const RowEdit &edit, const Record &now)
{
    const bool isSame = edit.revision > 0
        ? now.revision == edit.revision
        : std::all_of(edit.expected.keyValueBegin(), edit.expected.keyValueEnd(),
            [&](const auto &pair) { return isExpected(now.values.at(pair.first), pair.second); });
    if (isSame) {
        return {};
    }
    if (edit.revision > 0) {
        return conflict(*edit.schema);
    }
    const QString name = now.reference.isEmpty() ? QString::number(now.id) : now.reference;
    return Error{Error::Code::Conflict,
        DocumentText::tr("The %1 %2 was changed since. Taking this back would lose that, so nothing was changed.")
            .arg(edit.schema->oneText(), name)};
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
    assign(after, *edit.schema, withRealIds(edit));
    if (Result<> checked = check(*edit.schema, &*before, after); !checked) {
        return checked.error();
    }
    Result<Record> kept = store.update(after);
    if (!kept) {
        return kept.error();
    }
    return AppliedRow{.schema = edit.schema, .before = *before, .after = *kept};
}

Result<> ChangeWriter::checkRemovable(const RegisterSchema &schema, const Record &record) const
{
    if (m_kind != Change::Kind::Change) {
        return {};
    }
    if (isPointedAt(schema, record, DatabaseLookup(m_database))) {
        return Error{Error::Code::Invalid,
            DocumentText::tr("Evidence or accountability is on record for this %1, so it stays. End or withdraw it "
                             "instead.")
                .arg(schema.oneText())};
    }
    if (isRemovable(schema, record)) {
        return {};
    }
    const QString sentence = schema.deleteRule == DeleteRule::Draft
        ? QCoreApplication::translate("document", "Only a draft is removed. End or withdraw this %1 instead.")
        : QCoreApplication::translate("document", "No %1 is ever removed. End or correct it instead.");
    return Error{Error::Code::Invalid, sentence.arg(schema.oneText())};
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
    if (Result<> removable = checkRemovable(*edit.schema, *before); !removable) {
        return removable.error();
    }
    if (Result<> removed = store.remove(edit.id, before->revision); !removed) {
        return removed.error();
    }
    return AppliedRow{.schema = edit.schema, .before = *before};
}

} // namespace binnacle
