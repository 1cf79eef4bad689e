#pragma once

#include "models/registers/labels.h"
#include "models/registers/record.h"
#include "models/registers/referencechoices.h"

#include <QDate>
#include <QTimeZone>
#include <QWidget>

namespace binnacle {

class Theme;

/// What editors need to know besides their field. All of it outlives them.
struct EditorContext
{
    const Theme &theme;
    ReferenceChoices &choices;
    Labels &labels;
    QDate today; ///< the day on which the document speaks
    QTimeZone zone; ///< of the organization
};

/// Holds one field of a record for typing; a time holds its three columns. What was not touched comes back exactly as
/// it was set, and text that the field cannot hold comes back as that text.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *parent = nullptr);

    virtual Value value() const = 0;
    virtual void setValue(const Value &value) = 0;
    /// One value for each column, as many as fields are held.
    virtual QList<Value> values() const { return {value()}; }
    virtual void setValues(const QList<Value> &values) { setValue(values.first()); }
    virtual void setReadOnly(bool isReadOnly) = 0;
    /// Takes what is typed as final: called before entry and when the focus leaves.
    virtual void settle() { }
    /// A sentence when the text cannot be understood; what is understood and wrong is the business of validation.
    virtual QString problem() const { return {}; }
    /// Names of records may have changed.
    virtual void refreshLabels() { }

    /// The widget that takes the focus. Its object name is the column, its accessible name the label.
    QWidget *input() const { return m_input; }
    void setNames(const QString &column, const QString &label);
    /// Read aloud after the name: help, or what is wrong.
    void setDescription(const QString &text);
    enum class Mark { None, Warning, Error };
    /// The edge of the field.
    void setMark(Mark mark);

signals:
    /// By the user only.
    void edited();

protected:
    /// Fills the editor with its one widget.
    void setInput(QWidget *input);

private:
    QWidget *m_input = nullptr;
};

/// The editor for a field, in place of the fields of the register from `field` on (a time: three).
FieldEditor *makeFieldEditor(
    const EditorContext &context, const RegisterSchema &schema, qsizetype field, QWidget *parent = nullptr);
/// How many fields it holds.
qsizetype fieldsOfEditor(const RegisterSchema &schema, qsizetype field);

} // namespace binnacle
