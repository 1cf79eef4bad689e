#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;

namespace binnacle {

/// The size of a content that is not typed but attached.
class BlobEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit BlobEditor(const Field &field, QWidget *parent = nullptr);

    Value value() const override { return m_value; }
    void setValue(const Value &value) override;
    void setReadOnly(bool) override { }

private:
    const Field &m_field;
    QLineEdit *m_line;
    Value m_value;
};

} // namespace binnacle
