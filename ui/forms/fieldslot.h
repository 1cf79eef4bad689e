#pragma once

#include "models/base/issue.h"
#include "ui/forms/fieldeditor.h"

class QBoxLayout;

namespace binnacle {

class IssueLine;
class TextLabel;

/// The place of one field in a form: label above, help at its end, editor, and what is wrong with it below.
class FieldSlot : public QWidget
{
    Q_OBJECT

public:
    FieldSlot(const EditorContext &context, const RegisterSchema &schema, qsizetype field, QWidget *parent = nullptr);

    qsizetype field() const { return m_field; }
    FieldEditor &editor() const { return *m_editor; }
    const RegisterSchema *target() const;
    bool isBlank() const;

    void showIssue(const Issue &issue);
    void clearIssue();
    /// Sentences stand in this column, which is as wide as the row, and begin below the field where they have room.
    void setIssueColumn(QBoxLayout &column) { m_issueColumn = &column; }
    /// Empty while nothing is wrong.
    QString issueText() const;

    static constexpr int labelHeight = 16;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString helpText() const;
    void showHelp();
    void fitHelp();

    const Theme &m_theme;
    const RegisterSchema &m_schema;
    qsizetype m_field;
    TextLabel *m_label;
    TextLabel *m_help;
    FieldEditor *m_editor;
    Labels &m_labels;
    QBoxLayout *m_issueColumn = nullptr; ///< null: below the editor
    IssueLine *m_issue = nullptr; ///< made when it is needed
};

} // namespace binnacle
