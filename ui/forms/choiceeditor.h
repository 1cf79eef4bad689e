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

    /// Only these codes, in the words by which states are told apart; a value is set afterwards.
    void offer(const QStringList &codes);

private:
    const char *m_set; ///< null: numbers
    QuietCombo *m_combo;
};

} // namespace binnacle
