#pragma once

#include "ui/forms/fieldeditor.h"

class QCheckBox;

namespace binnacle {

/// A box for yes or no; half filled while neither was said.
class YesNoEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit YesNoEditor(QWidget *parent = nullptr);

    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool isReadOnly) override;

private:
    void showWord();

    QCheckBox *m_box;
};

} // namespace binnacle
