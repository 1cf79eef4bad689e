#pragma once

#include "ui/forms/fieldeditor.h"

namespace binnacle {

class SegmentedControl;

/// The grade of a finding as five words side by side, with Alt+1 to Alt+5 anywhere in the form.
class GradeEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit GradeEditor(const Theme &theme, QWidget *parent = nullptr);

    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool isReadOnly) override;
    /// Where the keys work.
    void listenIn(QWidget *form);

private:
    void choose(int choice);

    SegmentedControl *m_control;
};

} // namespace binnacle
