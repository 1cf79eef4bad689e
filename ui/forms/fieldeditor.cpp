#include "ui/forms/fieldeditor.h"

#include "models/registers/registry.h"
#include "ui/forms/blobeditor.h"
#include "ui/forms/choiceeditor.h"
#include "ui/forms/codedtexteditor.h"
#include "ui/forms/codeeditor.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/gradeeditor.h"
#include "ui/forms/longtexteditor.h"
#include "ui/forms/numbereditor.h"
#include "ui/forms/referenceeditor.h"
#include "ui/forms/texteditor.h"
#include "ui/forms/timeeditor.h"
#include "ui/forms/yesnoeditor.h"

#include <QBoxLayout>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace binnacle {

FieldEditor::FieldEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
}

void FieldEditor::setInput(QWidget *input)
{
    m_input = input;
    layout()->addWidget(input);
    setFocusProxy(input);
}

void FieldEditor::setNames(const QString &column, const QString &label)
{
    m_input->setObjectName(column);
    m_input->setAccessibleName(label);
}

void FieldEditor::setDescription(const QString &text)
{
    m_input->setAccessibleDescription(text);
}

void FieldEditor::setMark(Mark mark)
{
    m_input->setProperty("error", mark == Mark::Error);
    m_input->setProperty("warning", mark == Mark::Warning);
    m_input->style()->unpolish(m_input);
    m_input->style()->polish(m_input);
    m_input->update();
}

qsizetype fieldsOfEditor(const RegisterSchema &schema, qsizetype field)
{
    return schema.field(field).type == FieldType::Time ? 3 : 1;
}

static FieldEditor *choiceEditor(const EditorContext &context, const Field &field, QWidget *parent)
{
    if (QLatin1StringView(field.target) == "grade"_L1) {
        return new GradeEditor(context.theme, parent);
    }
    return new ChoiceEditor(field, parent);
}

FieldEditor *makeFieldEditor(
    const EditorContext &context, const RegisterSchema &schema, qsizetype index, QWidget *parent)
{
    const Field &field = schema.field(index);
    switch (field.type) {
    case FieldType::Text:
        if (field.code != TextCode::None) {
            return new CodedTextEditor(context, field, parent);
        }
        if (const QList<CodeEditor::Code> codes = codesOf(field); !codes.isEmpty()) {
            return new CodeEditor(codes, parent);
        }
        return new TextEditor(field, parent);
    case FieldType::LongText:
        return new LongTextEditor(field, parent);
    case FieldType::Integer:
        if (field.isRecordNumber()) {
            return new ReferenceEditor(context, nullptr, parent); // FormBody says of which register
        }
        if (!field.words.empty()) {
            return new ChoiceEditor(field, parent);
        }
        [[fallthrough]];
    case FieldType::Decimal:
    case FieldType::TimeOffset:
        return new NumberEditor(field, parent);
    case FieldType::Date:
        return new DateEditor(context, parent);
    case FieldType::Time:
        return new TimeEditor(context, parent);
    case FieldType::Choice:
    case FieldType::TimePrecision:
        return choiceEditor(context, field, parent);
    case FieldType::Reference:
        return new ReferenceEditor(context, findRegister(QLatin1StringView(field.target)), parent);
    case FieldType::YesNo:
        return new YesNoEditor(parent);
    case FieldType::Blob:
        return new BlobEditor(field, parent);
    }
    Q_UNREACHABLE();
}

} // namespace binnacle
