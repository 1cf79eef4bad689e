#pragma once

#include "ui/forms/fieldslot.h"
#include "ui/forms/formlayout.h"

#include <QScrollArea>

class QBoxLayout;

namespace binnacle {

class Button;

/// The fields of a form in their rows, scrolling.
class FormBody : public QScrollArea
{
    Q_OBJECT

public:
    FormBody(const EditorContext &context, const RegisterSchema &schema, QWidget *parent = nullptr);

    /// By field, all fields of the register.
    QList<Value> values() const;
    void setValues(const QList<Value> &values);
    /// Which fields may be typed: of a new record all but the computed ones; else also not those that never change.
    void setEditable(bool isEditable, const Record &kept);
    /// Of a field that has states: what the record is, and what it may become.
    void offerStates(qsizetype field, const QStringList &states);
    /// They keep their values.
    void hideFields(const QList<qsizetype> &fields);
    void settle();

    /// Texts that cannot be understood, in reading order.
    QList<Issue> problems() const;
    /// Shown beside their fields, in place of those before; gives back those that belong to no field.
    QList<Issue> showIssues(const QList<Issue> &issues);
    void clearIssues();
    /// The first field with an error gets the focus and is scrolled into view.
    void focusFirstIssue();
    void focusFirst();
    bool hasGrade() const { return m_hasGrade; }
    /// Below the fields; the body owns it.
    void addSection(QWidget *section);
    void refreshLabels(const RegisterSchema &target);

signals:
    void edited();

private:
    void addRow(QBoxLayout *box, const FormRow &row);
    void addMore(QBoxLayout *box, const QList<FormRow> &rows);
    void showMore(bool isShown);
    FieldSlot *addSlot(qsizetype field);
    void aimReferences();
    void bringIntoView(FieldSlot *place);

    EditorContext m_context;
    const RegisterSchema &m_schema;
    QList<FieldSlot *> m_slots; ///< in reading order
    Button *m_moreButton = nullptr; ///< null when nothing is behind it
    QWidget *m_more = nullptr;
    QBoxLayout *m_sections;
    bool m_hasGrade = false;
};

} // namespace binnacle
