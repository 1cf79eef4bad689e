#include "ui/forms/formbody.h"

#include "models/registers/registry.h"
#include "ui/forms/choiceeditor.h"
#include "ui/forms/gradeeditor.h"
#include "ui/forms/longtexteditor.h"
#include "ui/forms/referenceeditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int rowGap = 8;
static constexpr int columnGap = 10;
static constexpr int issueGap = 4;
static constexpr int sectionGap = 12;

FormBody::FormBody(const EditorContext &context, const RegisterSchema &schema, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_schema(schema)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *box = new QVBoxLayout(content);
    box->setContentsMargins(14, 9, 14, 14);
    box->setSpacing(rowGap);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    const FormLayout layout = formLayout(schema);
    for (const FormRow &row : layout.rows) {
        addRow(box, row);
    }
    addMore(box, layout.more);
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(sectionGap);
    box->addLayout(m_sections);
    box->addStretch(1);
}

void FormBody::addSection(QWidget *section)
{
    m_sections->addWidget(section);
}

FieldSlot *FormBody::addSlot(qsizetype field)
{
    auto *place = new FieldSlot(m_context, m_schema, field, widget());
    m_slots.append(place);
    connect(&place->editor(), &FieldEditor::edited, this, [this, place] {
        place->clearIssue();
        aimReferences();
        emit edited();
    });
    if (auto *grade = qobject_cast<GradeEditor *>(&place->editor())) {
        grade->listenIn(parentWidget());
        m_hasGrade = true;
    }
    return place;
}

void FormBody::addRow(QBoxLayout *box, const FormRow &row)
{
    auto *whole = new QVBoxLayout;
    auto *line = new QHBoxLayout;
    whole->setSpacing(issueGap);
    whole->addLayout(line);
    line->setSpacing(columnGap);
    for (qsizetype i = 0; i < row.fields.size(); ++i) {
        FieldSlot *place = addSlot(row.fields.at(i));
        auto *text = qobject_cast<LongTextEditor *>(&place->editor());
        if (text && row.fields.size() > 1) {
            text->setLeastLines(1);
        }
        // Columns by share alone: with their own wishes they would not line up from row to row.
        place->setMinimumWidth(1);
        place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        line->addWidget(place, row.shares.value(i, 1), Qt::AlignTop);
        if (row.fields.size() > 1) {
            place->setIssueColumn(*whole); // beside others a sentence would be a tower of single words
        }
    }
    box->addLayout(whole);
}

void FormBody::addMore(QBoxLayout *box, const QList<FormRow> &rows)
{
    if (rows.isEmpty()) {
        return;
    }
    m_moreButton = new Button(m_context.theme, Button::Kind::Flat, tr("More"), u"chevron-right"_s, widget());
    m_moreButton->setSmall(true);
    m_moreButton->setFlush();
    m_moreButton->setCheckable(true);
    m_moreButton->setObjectName(u"more"_s);
    m_moreButton->setAccessibleDescription(tr("Shows the other fields"));
    m_more = new QWidget(widget());
    auto *inside = new QVBoxLayout(m_more);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(rowGap);
    for (const FormRow &row : rows) {
        addRow(inside, row);
    }
    m_more->hide();
    box->addWidget(m_moreButton, 0, Qt::AlignLeading);
    box->addWidget(m_more);
    connect(m_moreButton, &Button::toggled, this, &FormBody::showMore);
}

void FormBody::showMore(bool isShown)
{
    m_more->setVisible(isShown);
    m_moreButton->setText(isShown ? tr("Less") : tr("More"));
    m_moreButton->setAccessibleName(m_moreButton->text());
    m_moreButton->setIconName(isShown ? u"chevron-down"_s : u"chevron-right"_s);
    m_moreButton->setAccessibleDescription(isShown ? tr("Hides the other fields") : tr("Shows the other fields"));
}

QList<Value> FormBody::values() const
{
    QList<Value> all(m_schema.fieldCount());
    for (const FieldSlot *place : m_slots) {
        const QList<Value> values = place->editor().values();
        std::copy(values.begin(), values.end(), all.begin() + place->field());
    }
    return all;
}

void FormBody::setValues(const QList<Value> &values)
{
    for (const FieldSlot *place : m_slots) {
        place->editor().setValues(values.mid(place->field(), fieldsOfEditor(m_schema, place->field())));
    }
    aimReferences();
}

/// A record of any register is one of the register that stands in the other field.
void FormBody::aimReferences()
{
    for (const FieldSlot *place : m_slots) {
        const Field &field = m_schema.field(place->field());
        auto *editor = qobject_cast<ReferenceEditor *>(&place->editor());
        if (!editor || !field.isRecordNumber()) {
            continue;
        }
        const qsizetype named = m_schema.indexOf(QString::fromLatin1(field.target));
        const auto other = std::find_if(
            m_slots.begin(), m_slots.end(), [&](const FieldSlot *each) { return each->field() == named; });
        editor->setTarget(other == m_slots.end() ? nullptr : findRegister((*other)->editor().value().toString()));
    }
}

void FormBody::setEditable(bool isEditable, const Record &kept)
{
    for (const FieldSlot *place : m_slots) {
        const Field &field = m_schema.field(place->field());
        const bool isFixed = field.isImmutable && kept.id != 0 && !kept.values.at(place->field()).isNull();
        place->editor().setReadOnly(!isEditable || isFixed || field.isComputed);
    }
}

void FormBody::offerStates(qsizetype field, const QStringList &states)
{
    for (FieldSlot *place : m_slots) {
        if (auto *editor = qobject_cast<ChoiceEditor *>(&place->editor()); editor && place->field() == field) {
            editor->offer(states);
        }
    }
}

void FormBody::hideFields(const QList<qsizetype> &fields)
{
    for (FieldSlot *place : m_slots) {
        if (fields.contains(place->field())) {
            place->hide();
        }
    }
}

void FormBody::settle()
{
    for (const FieldSlot *place : m_slots) {
        place->editor().settle();
    }
}

QList<Issue> FormBody::problems() const
{
    QList<Issue> issues;
    for (const FieldSlot *place : m_slots) {
        if (const QString text = place->editor().problem(); !text.isEmpty()) {
            issues.append({.text = text,
                .registerId = m_schema.id(),
                .field = QString::fromLatin1(m_schema.field(place->field()).column)});
        }
    }
    return issues;
}

QList<Issue> FormBody::showIssues(const QList<Issue> &issues)
{
    clearIssues();
    QList<Issue> others;
    for (const Issue &issue : issues) {
        const qsizetype field = issue.field.isEmpty() ? -1 : m_schema.indexOf(issue.field);
        const auto isOfIt = [&](const FieldSlot *place) {
            return field >= place->field() && field < place->field() + fieldsOfEditor(m_schema, place->field());
        };
        const auto place = std::find_if(m_slots.begin(), m_slots.end(), isOfIt);
        if (place == m_slots.end()) {
            others.append(issue);
        } else if ((*place)->issueText().isEmpty()) {
            (*place)->showIssue(issue);
        }
    }
    return others;
}

void FormBody::clearIssues()
{
    for (FieldSlot *place : m_slots) {
        place->clearIssue();
    }
}

void FormBody::focusFirstIssue()
{
    const auto hasIssue = [](const FieldSlot *place) { return !place->issueText().isEmpty(); };
    const auto first = std::find_if(m_slots.begin(), m_slots.end(), hasIssue);
    if (first == m_slots.end()) {
        return;
    }
    if (m_more && m_more->isAncestorOf(*first)) {
        m_moreButton->setChecked(true);
    }
    (*first)->editor().setFocus(Qt::OtherFocusReason);
    bringIntoView(*first);
}

/// Once the layout knows how high the sentences are.
void FormBody::bringIntoView(FieldSlot *place)
{
    QTimer::singleShot(0, place, [this, place] { ensureWidgetVisible(place, 0, 12); });
}

void FormBody::focusFirst()
{
    const auto first
        = std::find_if(m_slots.begin(), m_slots.end(), [](const FieldSlot *place) { return !place->isHidden(); });
    if (first != m_slots.end()) {
        (*first)->editor().setFocus(Qt::OtherFocusReason);
        verticalScrollBar()->setValue(0);
    }
}

void FormBody::refreshLabels(const RegisterSchema &target)
{
    for (const FieldSlot *place : m_slots) {
        if (place->target() == &target) {
            place->editor().refreshLabels();
        }
    }
}

} // namespace binnacle
