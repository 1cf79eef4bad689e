#pragma once

#include "ui/forms/lineeditor.h"

namespace binnacle {

/// A whole or decimal number, read and shown in the manner of the locale; `1234.5` is understood everywhere.
class NumberEditor final : public LineEditor
{
    Q_OBJECT

public:
    explicit NumberEditor(const Field &field, QWidget *parent = nullptr);

protected:
    Value parsed(const QString &text) const override;
    QString shown(const Value &value) const override;
    bool holds(const Value &value) const override { return value.typeId() != QMetaType::QString; }
    QString advice() const override;

private:
    const Field &m_field;
};

} // namespace binnacle
