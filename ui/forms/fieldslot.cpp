#include "ui/forms/fieldslot.h"

#include "models/registers/definitions/person.h"
#include "ui/forms/issueline.h"
#include "ui/forms/referenceeditor.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int headGap = 8;

FieldSlot::FieldSlot(const EditorContext &context, const RegisterSchema &schema, qsizetype field, QWidget *parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_schema(schema)
    , m_field(field)
    , m_label(new TextLabel(context.theme, TextRole::Label, &Tokens::muted, schema.labelText(field)))
    , m_help(new TextLabel(context.theme, TextRole::Label, &Tokens::muted))
    , m_editor(makeFieldEditor(context, schema, field))
    , m_labels(context.labels)
{
    m_label->setFixedHeight(labelHeight);
    m_label->setMinimumWidth(1);
    m_help->setFixedHeight(labelHeight);
    m_help->setTextAlignment(Qt::AlignRight);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(headGap);
    head->addWidget(m_label);
    head->addWidget(m_help, 1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addLayout(head);
    box->addWidget(m_editor);
    m_editor->setNames(QString::fromLatin1(schema.field(field).column), schema.labelText(field));
    showHelp();
}

const RegisterSchema *FieldSlot::target() const
{
    if (const auto *reference = qobject_cast<ReferenceEditor *>(m_editor)) {
        return reference->target();
    }
    const Field &field = m_schema.field(m_field);
    return field.code == TextCode::People ? &person::schema : nullptr;
}

bool FieldSlot::isBlank() const
{
    const QList<Value> values = m_editor->values();
    return std::all_of(values.begin(), values.end(), [](const Value &value) { return value.isNull(); });
}

/// Of an amount its unit.
QString FieldSlot::helpText() const
{
    const int money = m_schema.field(m_field).money;
    if (money == 0 || m_labels.currency().isEmpty()) {
        return m_schema.helpText(m_field);
    }
    return money == 1 ? m_labels.currency() : tr("thousand %1").arg(m_labels.currency());
}

void FieldSlot::showHelp()
{
    const QString help = helpText();
    m_help->setColor(&Tokens::muted);
    m_help->setText(help);
    m_editor->setToolTip(help.toHtmlEscaped()); // also where it has no room
    fitHelp();
    m_editor->setDescription(help);
}

/// A label that is cut helps nobody: the words at its end stand only where there is room for both.
void FieldSlot::fitHelp()
{
    const int room = width() - m_label->sizeHint().width() - headGap;
    m_help->setVisible(!m_help->text().isEmpty() && m_help->sizeHint().width() <= room);
}

void FieldSlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHelp();
}

void FieldSlot::showIssue(const Issue &issue)
{
    if (!m_issue) {
        m_issue = new IssueLine(m_theme, m_issueColumn ? parentWidget() : this);
        if (m_issueColumn) {
            m_issueColumn->addWidget(m_issue);
            m_issue->standBelow(*this);
        } else {
            layout()->addWidget(m_issue);
        }
    }
    const bool isError = issue.severity == Issue::Severity::Error;
    m_issue->setIssue(issue.severity, issue.text);
    m_issue->show();
    m_editor->setMark(isError ? FieldEditor::Mark::Error : FieldEditor::Mark::Warning);
    m_editor->setDescription(issue.text);
    if (isError && isBlank()) {
        m_help->setColor(&Tokens::act);
        m_help->setText(tr("required"));
        fitHelp();
    }
}

void FieldSlot::clearIssue()
{
    if (!issueText().isEmpty()) {
        m_issue->hide();
        m_editor->setMark(FieldEditor::Mark::None);
        showHelp();
    }
}

QString FieldSlot::issueText() const
{
    return m_issue && !m_issue->isHidden() ? m_issue->text() : QString();
}

} // namespace binnacle
