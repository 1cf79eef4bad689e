#pragma once

#include "ui/forms/lineeditor.h"

namespace binnacle {

/// A text that holds codes (references of persons, days of the week, a day of the year), read and typed as words.
class CodedTextEditor final : public LineEditor
{
    Q_OBJECT

public:
    CodedTextEditor(const EditorContext &context, const Field &field, QWidget *parent = nullptr);

    void refreshLabels() override;

protected:
    Value parsed(const QString &text) const override;
    QString shown(const Value &value) const override;
    bool holds(const Value &value) const override;
    QString advice() const override;

private:
    Value peopleNamed(const QString &text) const;
    QString personNamed(const QString &name) const;

    ReferenceChoices &m_choices;
    Labels &m_labels;
    TextCode m_code;
};

} // namespace binnacle
