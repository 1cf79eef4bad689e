#pragma once

#include "ui/forms/fieldeditor.h"

namespace binnacle {

class QuietCombo;

/// A code that is kept as text and chosen by its name: a register, a legal clock. What was kept otherwise stays.
class CodeEditor final : public FieldEditor
{
    Q_OBJECT

public:
    struct Code
    {
        QString code;
        QString name;
    };

    explicit CodeEditor(const QList<Code> &codes, QWidget *parent = nullptr);

    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool isReadOnly) override;

private:
    QuietCombo *m_combo;
};

/// The codes of a text field that holds one of a known list; empty for every other field.
QList<CodeEditor::Code> codesOf(const Field &field);

} // namespace binnacle
