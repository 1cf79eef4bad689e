#pragma once

#include "ui/forms/lineeditor.h"

namespace binnacle {

/// One line of text.
class TextEditor final : public LineEditor
{
    Q_OBJECT

public:
    explicit TextEditor(const Field &field, QWidget *parent = nullptr);

protected:
    Value parsed(const QString &text) const override;
    QString shown(const Value &value) const override { return value.toString(); }
    bool holds(const Value &) const override { return true; }
};

} // namespace binnacle
