#include "ui/forms/codedtexteditor.h"

#include "models/base/text.h"
#include "models/registers/codedtext.h"
#include "models/registers/definitions/person.h"
#include "ui/forms/elidedline.h"

using namespace Qt::StringLiterals;

namespace binnacle {

CodedTextEditor::CodedTextEditor(const EditorContext &context, const Field &field, QWidget *parent)
    : LineEditor(new ElidedLine, parent)
    , m_choices(context.choices)
    , m_labels(context.labels)
    , m_code(field.code)
{
}

QString CodedTextEditor::shown(const Value &value) const
{
    const QString codes = value.toString();
    switch (m_code) {
    case TextCode::People:
        return m_labels.namesText(codes);
    case TextCode::Weekdays:
        return weekdaysText(codes);
    case TextCode::DayOfYear:
        return dayOfYearText(codes);
    case TextCode::None:
        break;
    }
    return codes;
}

bool CodedTextEditor::holds(const Value &value) const
{
    return !parsed(value.toString()).isNull();
}

Value CodedTextEditor::parsed(const QString &text) const
{
    std::optional<QString> codes;
    switch (m_code) {
    case TextCode::People:
        return peopleNamed(text);
    case TextCode::Weekdays:
        codes = weekdayCodes(text);
        break;
    case TextCode::DayOfYear:
        codes = dayOfYearCode(text);
        break;
    case TextCode::None:
        codes = text.trimmed();
        break;
    }
    return codes ? Value(*codes) : Value();
}

Value CodedTextEditor::peopleNamed(const QString &text) const
{
    QStringList references;
    for (const QString &name : listed(text)) {
        const QString reference = personNamed(name);
        if (reference.isEmpty()) {
            return {};
        }
        if (!references.contains(reference)) {
            references << reference;
        }
    }
    return references.join(u", "_s);
}

/// By reference, by whole name, or by the part of one that nobody else has.
QString CodedTextEditor::personNamed(const QString &name) const
{
    if (m_choices.idOf(person::schema, name) > 0) {
        return name;
    }
    const Result<ReferenceChoices::Found> found = m_choices.find(person::schema, name);
    if (!found) {
        return {};
    }
    qint64 id = found->size() == 1 ? found->first().first : 0;
    int same = 0;
    for (const auto &[person, label] : *found) {
        if (folded(label) == folded(name)) {
            id = person;
            ++same;
        }
    }
    return id > 0 && same <= 1 ? m_choices.referenceOf(person::schema, id) : QString();
}

QString CodedTextEditor::advice() const
{
    switch (m_code) {
    case TextCode::People:
        return tr("Type names of people, with commas between them.");
    case TextCode::Weekdays:
        return tr("Type names of days, such as Monday to Friday.");
    case TextCode::DayOfYear:
        return tr("Type a day and a month, such as 1 July.");
    case TextCode::None:
        break;
    }
    return {};
}

void CodedTextEditor::refreshLabels()
{
    if (const Value value = content(); holds(value)) {
        setContent(value);
    }
}

} // namespace binnacle
