#include "ui/forms/yesnoeditor.h"

#include <QCheckBox>

namespace binnacle {

YesNoEditor::YesNoEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox)
{
    setInput(m_box);
    m_box->setFixedHeight(30);
    connect(m_box, &QCheckBox::stateChanged, this, &YesNoEditor::showWord);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        emit edited();
    });
    setValue({});
}

Value YesNoEditor::value() const
{
    return m_box->checkState() == Qt::PartiallyChecked ? Value() : Value(qlonglong(m_box->isChecked()));
}

void YesNoEditor::setValue(const Value &value)
{
    m_box->setTristate(value.isNull());
    m_box->setCheckState(value.isNull() ? Qt::PartiallyChecked : value.toLongLong() ? Qt::Checked : Qt::Unchecked);
    showWord();
}

void YesNoEditor::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

void YesNoEditor::showWord()
{
    m_box->setText(value().isNull() ? tr("Not said") : m_box->isChecked() ? tr("Yes") : tr("No"));
}

} // namespace binnacle
