#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;

namespace binnacle {

/// Common part of the editors that are one line: the text stands for the kept value until somebody types.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    ~LineEditor() override;

    Value value() const override { return content(); }
    void setValue(const Value &value) override { setContent(value); }
    void setReadOnly(bool isReadOnly) override;
    void settle() override;
    QString problem() const override;

protected:
    LineEditor(QLineEdit *line, QWidget *parent);

    QLineEdit &line() const { return *m_line; }
    /// What the text stands for: the value, for a time all three of them.
    Value content() const;
    void setContent(const Value &value);
    /// Null when the text, which is not blank, cannot be understood.
    virtual Value parsed(const QString &text) const = 0;
    virtual QString shown(const Value &value) const = 0;
    /// Whether the value is one that the field keeps, not text that was typed and not understood.
    virtual bool holds(const Value &value) const = 0;
    /// What to do when parsed() gave nothing.
    virtual QString advice() const { return {}; }

private:
    QLineEdit *m_line;
    Value m_kept; ///< what the text `m_shown` stands for
    QString m_shown;
};

} // namespace binnacle
