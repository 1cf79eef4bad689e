#include "models/document/change.h"

#include <algorithm>

namespace binnacle {

qint64 Change::insert(const RegisterSchema &schema, const QMap<qsizetype, Value> &values)
{
    const qint64 standIn = -(m_edits.size() + 1);
    m_edits.append({.kind = RowEdit::Kind::Insert, .schema = &schema, .id = standIn, .values = values});
    return standIn;
}

void Change::update(const RegisterSchema &schema, qint64 id, qint64 revision, const QMap<qsizetype, Value> &values)
{
    m_edits.append(
        {.kind = RowEdit::Kind::Update, .schema = &schema, .id = id, .revision = revision, .values = values});
}

void Change::remove(const RegisterSchema &schema, qint64 id, qint64 revision)
{
    m_edits.append({.kind = RowEdit::Kind::Remove, .schema = &schema, .id = id, .revision = revision});
}

static QMap<qsizetype, Value> allValues(const RegisterSchema &schema, const Record &record)
{
    QMap<qsizetype, Value> values;
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        values.insert(i, record.values.at(i));
    }
    return values;
}

static RowEdit opposite(const AppliedRow &row)
{
    const RegisterSchema &schema = *row.schema;
    if (!row.before) {
        return {.kind = RowEdit::Kind::Remove,
            .schema = &schema,
            .id = row.after->id,
            .expected = allValues(schema, *row.after)};
    }
    if (!row.after) {
        return {.kind = RowEdit::Kind::Insert,
            .schema = &schema,
            .id = row.before->id,
            .values = allValues(schema, *row.before),
            .reference = row.before->reference,
            .origin = row.before->origin};
    }
    RowEdit edit{.kind = RowEdit::Kind::Update, .schema = &schema, .id = row.after->id};
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        if (row.before->values.at(i) != row.after->values.at(i)) {
            edit.values.insert(i, row.before->values.at(i));
            edit.expected.insert(i, row.after->values.at(i));
        }
    }
    return edit;
}

Change AppliedChange::inverse(Change::Kind kind) const
{
    Change change(title, kind);
    change.setUndoesId(id);
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        if (!row->isEvent) {
            change.append(opposite(*row));
        }
    }
    return change;
}

bool AppliedChange::isUndoable() const
{
    return id > 0 && std::none_of(rows.begin(), rows.end(), [](const AppliedRow &row) {
        return row.schema->appendOnly && !row.isEvent;
    });
}

} // namespace binnacle
