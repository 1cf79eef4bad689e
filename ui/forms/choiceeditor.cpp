#include "ui/forms/choiceeditor.h"

#include "models/registers/choice.h"
#include "ui/forms/quietcombo.h"

namespace binnacle {

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_set(field.target)
    , m_combo(new QuietCombo)
{
    m_combo->addItem(QString(), Value()); // none: how a new form starts
    for (qsizetype i = 0; i < qsizetype(field.words.size()); ++i) {
        const qlonglong number = qlonglong(field.minimum) + i;
        m_combo->addItem(numberWord(field, number), number);
    }
    if (field.words.empty()) {
        const QLatin1StringView set(field.target);
        for (const Choice &choice : findChoiceSet(set)->choices) {
            const QString code = QString::fromLatin1(choice.code);
            m_combo->addItem(choiceWord(set, code), code);
        }
    }
    m_combo->setMaxVisibleItems(16);
    setInput(m_combo);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
}

void ChoiceEditor::offer(const QStringList &codes)
{
    const QLatin1StringView set(m_set);
    m_combo->clear();
    for (const QString &code : codes) {
        m_combo->addItem(stepWord(set, code), code);
    }
}

Value ChoiceEditor::value() const
{
    return m_combo->currentData();
}

void ChoiceEditor::setValue(const Value &value)
{
    int index = value.isNull() ? m_combo->findText(QString()) : m_combo->findData(value);
    if (index < 0 && !value.isNull()) { // not offered, or a code of a later version
        m_combo->addItem(m_set ? stepWord(QLatin1StringView(m_set), value.toString()) : value.toString(), value);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

void ChoiceEditor::setReadOnly(bool isReadOnly)
{
    m_combo->setEnabled(!isReadOnly);
}

} // namespace binnacle
