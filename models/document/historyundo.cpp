#include "models/document/historyundo.h"

#include "models/document/historytext.h"
#include "models/document/undobarrier.h"
#include "models/registers/codec.h"
#include "models/registers/databaselookup.h"
#include "models/registers/recordstore.h"
#include "models/registers/removal.h"
#include "models/registers/validation.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

Result<HistoryUndo> HistoryUndo::plan(Database &database, qint64 entry)
{
    const Result<LoggedChange> change = readLoggedChange(database, entry, largestUndoneChange);
    if (!change) {
        return change.error();
    }
    HistoryUndo undo(entry, change->title);
    undo.m_whyNot = whyNever(*change);
    LoggedText texts(database);
    for (auto row = change->rows.crbegin(); row != change->rows.crend() && undo.isPossible(); ++row) {
        if (Result<> done = undo.addRow(database, texts, *row); !done) {
            return done.error();
        }
    }
    const auto hasEffect
        = [](const UndoRow &row) { return row.kind != HistoryRow::Kind::Changed || !row.fields.isEmpty(); };
    if (undo.isPossible() && std::none_of(undo.m_rows.begin(), undo.m_rows.end(), hasEffect)) {
        undo.m_whyNot = HistoryText::tr("Everything is as it was before already.");
    }
    return undo;
}

Result<> HistoryUndo::addRow(Database &database, LoggedText &texts, const LoggedRow &row)
{
    const Result<QList<Record>> found = RecordStore(database, *row.schema).findAll({row.recordId});
    if (!found) {
        return found.error();
    }
    if (row.edit == u"remove") {
        if (found->isEmpty()) {
            addReturn(row);
        }
        return {};
    }
    if (found->isEmpty()) {
        if (row.edit == u"update") {
            m_whyNot = HistoryText::tr("The record is gone since.");
        }
        return {};
    }
    m_whyNot = whyNotNow(database, *row.schema, found->first());
    if (!isPossible()) {
        return {};
    }
    return row.edit == u"insert" ? addRemoval(database, row, found->first())
                                 : addChanged(database, texts, row, found->first());
}

void HistoryUndo::addReturn(const LoggedRow &row)
{
    UndoRow back{.schema = row.schema, .recordId = row.recordId, .kind = HistoryRow::Kind::Added};
    for (const LoggedValue &value : row.values) {
        const qsizetype field = row.schema->indexOf(value.column);
        if (value.column == u"reference") {
            back.reference = value.old.toString();
        } else if (value.column == u"origin") {
            back.origin = value.old.toString();
        } else if (field >= 0) {
            back.fields.append({.label = row.schema->labelText(field),
                .parts = {{field, codec::normalized(row.schema->field(field), value.old), Value()}}});
        }
    }
    back.name = recordText(*row.schema, back.reference, row.recordId);
    m_rows.append(back);
}

/// An entered record is taken away only where its register allows it and nothing came later.
Result<> HistoryUndo::addRemoval(Database &database, const LoggedRow &row, const Record &now)
{
    const QString name = recordText(*row.schema, now.reference, now.id);
    const Result<QVariant> later = selectValue(database,
        u"SELECT count(*) FROM change_row WHERE register = ? AND record_id = ? AND change_id > ?"_s,
        {row.registerId, row.recordId, m_entry});
    if (!later) {
        return later.error();
    }
    if (row.schema->deleteRule != DeleteRule::OnlyByUndo && !isRemovable(*row.schema, now)) {
        m_whyNot = row.schema->deleteRule == DeleteRule::Draft
            ? HistoryText::tr("Only a draft is removed. End or withdraw %1 instead.").arg(name)
            : HistoryText::tr("%1 was entered by this change, and no %2 is ever removed. End or correct it instead.")
                  .arg(name, row.schema->oneText());
        return {};
    }
    if (later->toLongLong() > 0) {
        m_whyNot = HistoryText::tr("%1 was changed since. Taking its entry back would lose that; undo what came later "
                                   "first.")
                       .arg(name);
        return {};
    }
    m_rows.append({.schema = row.schema,
        .recordId = now.id,
        .revision = now.revision,
        .name = name,
        .kind = HistoryRow::Kind::Removed});
    return {};
}

/// The field under which people know this one: offset and precision belong to their time.
static qsizetype shownField(const RegisterSchema &schema, qsizetype field)
{
    const FieldType type = schema.field(field).type;
    return type == FieldType::TimeOffset ? field - 1 : type == FieldType::TimePrecision ? field - 2 : field;
}

static Result<QStringList> laterLabels(
    const Database &database, const LoggedRow &row, qint64 entry, const QSet<qsizetype> &own)
{
    Query query(database,
        u"SELECT DISTINCT field FROM change_row JOIN change_value ON change_row_id = id "
        "WHERE register = ? AND record_id = ? AND change_id > ?"_s);
    if (Result<> done = query.bind(row.registerId).bind(row.recordId).bind(entry).exec(); !done) {
        return done.error();
    }
    QStringList labels;
    while (query.next()) {
        const qsizetype field = row.schema->indexOf(query.text(0));
        if (field < 0 || field >= row.schema->fieldCount() || own.contains(shownField(*row.schema, field))) {
            continue;
        }
        if (const QString label = row.schema->labelText(shownField(*row.schema, field)); !labels.contains(label)) {
            labels << label;
        }
    }
    const Result<> done = query.finish();
    return done ? Result<QStringList>(labels) : Result<QStringList>(done.error());
}

Result<> HistoryUndo::addChanged(Database &database, LoggedText &texts, const LoggedRow &row, const Record &now)
{
    const RegisterSchema &schema = *row.schema;
    UndoRow changed{.schema = &schema, .recordId = now.id, .name = recordText(schema, now.reference, now.id)};
    QList<LoggedValue> differing;
    QMap<qsizetype, UndoField> fields;
    QSet<qsizetype> own;
    for (const LoggedValue &value : row.values) {
        const qsizetype field = schema.indexOf(value.column);
        if (field < 0 || field >= schema.fieldCount()) {
            continue; // reference and origin never change
        }
        const Value back = codec::normalized(schema.field(field), value.old);
        const Value left = codec::normalized(schema.field(field), value.now);
        const Value &kept = now.values.at(field);
        own.insert(shownField(schema, field));
        if (kept == back) {
            continue;
        }
        UndoField &undo = fields[shownField(schema, field)];
        undo.isOverwritten = undo.isOverwritten || kept != left;
        undo.parts.append({field, back, kept});
        differing.append({value.column, back, kept});
    }
    for (const HistoryField &text : texts.fields(schema, now.id, differing, RowRedaction::None)) {
        UndoField &undo = fields[schema.indexOf(text.column)];
        undo.label = text.label;
        undo.back = text.old;
        undo.now = text.now;
        undo.choice = undo.isOverwritten ? UndoField::Choice::Open : UndoField::Choice::GoBack;
    }
    const Result<QStringList> staying = laterLabels(database, row, m_entry, own);
    if (!staying) {
        return staying.error();
    }
    changed.staying = *staying;
    changed.fields = fields.values();
    m_rows.append(changed);
    return {};
}

void HistoryUndo::choose(qsizetype row, qsizetype field, UndoField::Choice choice)
{
    m_rows[row].fields[field].choice = choice;
}

static int countOf(const QList<UndoRow> &rows, UndoField::Choice choice)
{
    int count = 0;
    for (const UndoRow &row : rows) {
        if (row.kind == HistoryRow::Kind::Changed) {
            count += static_cast<int>(std::count_if(row.fields.begin(), row.fields.end(),
                [choice](const UndoField &field) { return field.choice == choice; }));
        }
    }
    return count;
}

bool HistoryUndo::isDecided() const
{
    return countOf(m_rows, UndoField::Choice::Open) == 0;
}

int HistoryUndo::countGoingBack() const
{
    return countOf(m_rows, UndoField::Choice::GoBack);
}

QString HistoryUndo::sentence() const
{
    QStringList sentences;
    QStringList staying;
    for (const UndoRow &row : m_rows) {
        if (row.kind != HistoryRow::Kind::Changed) {
            sentences << (row.kind == HistoryRow::Kind::Removed ? HistoryText::tr("The %1 is taken away.")
                                                                : HistoryText::tr("The %1 comes back."))
                             .arg(row.name);
        }
        for (const UndoField &field : row.fields) {
            if (row.kind == HistoryRow::Kind::Changed && field.choice == UndoField::Choice::GoBack) {
                const bool isLong = field.back.size() > 60;
                sentences << (field.back.isEmpty() ? HistoryText::tr("“%1” becomes empty again.").arg(field.label)
                        : isLong ? HistoryText::tr("“%1” goes back to its earlier text.").arg(field.label)
                                 : HistoryText::tr("“%1” goes back to %2.").arg(field.label, field.back));
            }
        }
        staying += row.staying;
    }
    staying.removeDuplicates();
    if (!staying.isEmpty()) {
        sentences << HistoryText::tr("What came later stays: %1.").arg(staying.join(", "_L1));
    }
    return sentences.join(u' ');
}

static RowEdit editOf(const UndoRow &row)
{
    RowEdit edit{.kind = row.kind == HistoryRow::Kind::Removed ? RowEdit::Kind::Remove
            : row.kind == HistoryRow::Kind::Added              ? RowEdit::Kind::Insert
                                                               : RowEdit::Kind::Update,
        .schema = row.schema,
        .id = row.recordId,
        .revision = row.revision,
        .reference = row.reference,
        .origin = row.origin};
    for (const UndoField &field : row.fields) {
        if (field.choice != UndoField::Choice::GoBack) {
            continue;
        }
        for (const UndoField::Part &part : field.parts) {
            edit.values.insert(part.field, part.back);
            if (edit.kind == RowEdit::Kind::Update) {
                edit.expected.insert(part.field, part.now);
            }
        }
    }
    return edit;
}

static Result<> checkEdit(Database &database, const RowEdit &edit)
{
    const Result<Record> now = RecordStore(database, *edit.schema).find(edit.id);
    if (!now) {
        return now.error();
    }
    Record after = *now;
    for (const auto &[field, value] : edit.values.asKeyValueRange()) {
        after.values[field] = value;
    }
    const QList<Issue> issues = validate(*edit.schema, &*now, after, DatabaseLookup(database));
    return hasError(issues) ? Result<>(Error{Error::Code::Invalid, errorText(issues)}) : Result<>();
}

// Undo is not validated when it is applied; but here it may mix what was with what is.
Result<Change> HistoryUndo::change(Database &database) const
{
    Change change(m_title, Change::Kind::Undo);
    change.setUndoesId(m_entry);
    for (const UndoRow &row : m_rows) {
        const RowEdit edit = editOf(row);
        if (edit.kind == RowEdit::Kind::Update && edit.values.isEmpty()) {
            continue;
        }
        if (edit.kind == RowEdit::Kind::Update) {
            if (Result<> checked = checkEdit(database, edit); !checked) {
                return checked.error();
            }
        }
        change.append(edit);
    }
    if (change.edits().isEmpty()) {
        return Error{Error::Code::Usage, HistoryText::tr("Nothing was chosen to go back.")};
    }
    return change;
}

} // namespace binnacle
