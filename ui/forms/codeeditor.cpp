#include "ui/forms/codeeditor.h"

#include "models/measures/clocknames.h"
#include "models/registers/obligationclock.h"
#include "models/registers/registry.h"
#include "ui/forms/quietcombo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

CodeEditor::CodeEditor(const QList<Code> &codes, QWidget *parent)
    : FieldEditor(parent)
    , m_combo(new QuietCombo)
{
    m_combo->addItem(QString(), Value());
    for (const Code &code : codes) {
        m_combo->addItem(code.name, code.code);
    }
    m_combo->setMaxVisibleItems(16);
    setInput(m_combo);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
}

Value CodeEditor::value() const
{
    return m_combo->currentData();
}

void CodeEditor::setValue(const Value &value)
{
    int index = value.isNull() ? 0 : m_combo->findData(value);
    if (index < 0) {
        m_combo->addItem(value.toString(), value);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

void CodeEditor::setReadOnly(bool isReadOnly)
{
    m_combo->setEnabled(!isReadOnly);
}

static QList<CodeEditor::Code> registers()
{
    QList<CodeEditor::Code> codes;
    for (const RegisterSchema *schema : allRegisters()) {
        codes << CodeEditor::Code{schema->id(), schema->titleText()};
    }
    std::sort(codes.begin(), codes.end(),
        [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return codes;
}

QList<CodeEditor::Code> codesOf(const Field &field)
{
    const QLatin1StringView column(field.column);
    if (column == "record_register"_L1 || column == "scope_register"_L1) {
        return registers();
    }
    QList<CodeEditor::Code> clocks;
    if (column == "clock"_L1) {
        for (const QString &id : obligationClockIds()) {
            clocks << CodeEditor::Code{id, clockName(id)};
        }
    }
    return clocks;
}

} // namespace binnacle
