#include "ui/forms/blobeditor.h"

#include "models/registers/codec.h"

#include <QLineEdit>

namespace binnacle {

BlobEditor::BlobEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_line(new QLineEdit)
{
    m_line->setReadOnly(true);
    setInput(m_line);
    setValue({});
}

void BlobEditor::setValue(const Value &value)
{
    m_value = value;
    m_line->setText(value.isNull() ? tr("none") : codec::displayText(m_field, value));
}

} // namespace binnacle
