#include "ui/forms/formlayout.h"

#include "models/registers/choice.h"
#include "models/registers/definitions/action.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/incident.h"
#include "ui/forms/codeeditor.h"

#include <QSet>
#include <functional>

namespace binnacle {

namespace {

constexpr int shortText = 60;
constexpr int mostInRow = 3;
constexpr int thirdOfRow = 13; ///< so many letters of a choice are seen in a third
constexpr int halfOfRow = 23;

FormLayout findingLayout()
{
    using namespace finding;
    return {.rows = {
                {{Title}},
                {{AuditId, Clause, RaisedOn}, {7, 6, 6}},
                {{Source, UnitId}},
                {{Grade}},
                {{Status, ResponsibleId, CurrentDueOn}},
                {{AccountableId, Correction}},
                {{CauseText}},
                {{CorrectiveAction}},
                {{CheckDueOn, CauseCode}},
            },
        .more = {{{Cycle}}}}; // a new finding begins with the first
}

FormLayout actionLayout()
{
    using namespace action;
    return {.rows = {
                {{Title}},
                {{Description}},
                {{Status, RaisedOn, CurrentDueOn}},
                {{ResponsibleId, AccountableId}},
                {{Source, DoneOn}},
            },
        .more = {{{OriginalDueOn}}}}; // follows from the first due date
}

FormLayout incidentLayout()
{
    using namespace incident;
    return {.rows = {
                {{Title}},
                {{Kind, Severity, Status}},
                {{OccurredAt, DetectedAt}},
                {{ReportedAt, ContainedAt}},
                {{ResponsibleId, AccountableId}},
                {{RsitClass, RsitType}},
                {{DetectionSource, DataRole}},
                {{SeverityInitial, PersonalData}},
                {{Description}},
            }};
}

FormLayout evidenceLayout()
{
    using namespace evidence;
    return {.rows = {
                {{Title}},
                {{DatedOn, RetentionUntilOn}},
                {{AddedById, AddedOn}},
                {{FileName}},
            }};
}

/// Letters of the longest of the words that the field can show; 0: it holds no choice.
qsizetype longestWord(const Field &field)
{
    qsizetype longest = 0;
    const auto measure = [&](const QString &word) { longest = std::max(longest, word.size()); };
    if (field.type == FieldType::Choice) {
        const QLatin1StringView set(field.target);
        for (const Choice &choice : findChoiceSet(set)->choices) {
            measure(stepWord(set, QString::fromLatin1(choice.code)));
        }
    } else if (field.type == FieldType::Text) {
        for (const CodeEditor::Code &code : codesOf(field)) {
            measure(code.name);
        }
    }
    return longest;
}

/// Parts of a row that a field takes by rule; mostInRow: all of it.
int widthOf(const Field &field)
{
    switch (field.type) {
    case FieldType::LongText:
        return mostInRow;
    case FieldType::Text:
        return field.limit > shortText || longestWord(field) > halfOfRow ? mostInRow : 1;
    case FieldType::Choice:
        return longestWord(field) > halfOfRow ? mostInRow : 1;
    default:
        return 1;
    }
}

bool belongsToTime(const Field &field)
{
    return field.type == FieldType::TimeOffset || field.type == FieldType::TimePrecision;
}

/// Long labels, long words and names of records need half the width.
bool isWide(const RegisterSchema &schema, qsizetype field)
{
    const FieldType type = schema.field(field).type;
    return type == FieldType::Time || type == FieldType::Reference || schema.field(field).isRecordNumber()
        || schema.field(field).money > 0 || schema.labelText(field).size() > 18
        || longestWord(schema.field(field)) > thirdOfRow;
}

/// What must be typed stands in sight.
bool mustBeTyped(const Field &field)
{
    return field.necessity == Necessity::Always && !field.isComputed;
}

/// The fields that `isWanted`, in the order of the register.
QList<FormRow> rowsOf(const RegisterSchema &schema, const std::function<bool(qsizetype)> &isWanted)
{
    QList<FormRow> rows;
    FormRow open;
    const auto close = [&] {
        if (!open.fields.isEmpty()) {
            rows.append(std::exchange(open, {}));
        }
    };
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        if (belongsToTime(schema.field(i)) || !isWanted(i)) {
            continue;
        }
        if (widthOf(schema.field(i)) == mostInRow) {
            close();
            rows.append(FormRow{{i}});
            continue;
        }
        const auto isWideHere = [&](qsizetype field) { return isWide(schema, field); };
        const bool hasWide = isWideHere(i) || std::any_of(open.fields.begin(), open.fields.end(), isWideHere);
        if (open.fields.size() >= (hasWide ? 2 : mostInRow)) {
            close();
        }
        open.fields.append(i);
    }
    close();
    return rows;
}

FormLayout writtenLayout(const RegisterSchema &schema)
{
    if (&schema == &finding::schema) {
        return findingLayout();
    }
    if (&schema == &action::schema) {
        return actionLayout();
    }
    if (&schema == &evidence::schema) {
        return evidenceLayout();
    }
    return &schema == &incident::schema ? incidentLayout() : FormLayout{};
}

} // namespace

FormLayout formLayout(const RegisterSchema &schema)
{
    FormLayout layout = writtenLayout(schema);
    QSet<qsizetype> placed;
    for (const FormRow &row : layout.rows + layout.more) {
        placed += QSet<qsizetype>(row.fields.begin(), row.fields.end());
    }
    if (placed.isEmpty()) {
        layout.rows = rowsOf(schema, [](qsizetype) { return true; });
        return layout;
    }
    const auto isLeft = [&](qsizetype field) { return !placed.contains(field); };
    layout.rows += rowsOf(schema, [&](qsizetype i) { return isLeft(i) && mustBeTyped(schema.field(i)); });
    layout.more += rowsOf(schema, [&](qsizetype i) { return isLeft(i) && !mustBeTyped(schema.field(i)); });
    return layout;
}

} // namespace binnacle
