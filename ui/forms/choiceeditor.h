#pragma once

#include "ui/forms/fieldeditor.h"

namespace binnacle {

class QuietCombo;

/// One of the words of a choice or of numbers, or none.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(const Field &field, QWidget *parent = nullptr);

    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool isReadOnly) override;

private:
    QuietCombo *m_combo;
};

} // namespace binnacle
