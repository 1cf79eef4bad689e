#include "ui/forms/gradeeditor.h"

#include "models/registers/choice.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace binnacle {

static std::span<const Choice> grades()
{
    return findChoiceSet(u"grade"_s)->choices;
}

GradeEditor::GradeEditor(const Theme &theme, QWidget *parent)
    : FieldEditor(parent)
    , m_control(new SegmentedControl(theme))
{
    // Shorter than the words of the choice, which name the kind of nonconformity in full.
    m_control->setChoices({tr("Major"), tr("Minor"), tr("Observation"), tr("Opportunity"), tr("Strength")});
    m_control->setFixedHeight(30);
    auto *row = static_cast<QBoxLayout *>(m_control->layout());
    for (int i = 0; i < row->count(); ++i) {
        row->setStretch(i, 1);
        row->itemAt(i)->widget()->setAccessibleDescription(
            choiceWord(u"grade"_s, QString::fromLatin1(grades()[size_t(i)].code)));
    }
    setInput(m_control);
    m_control->setFocusProxy(row->itemAt(0)->widget());
    connect(m_control, &SegmentedControl::chosen, this, &FieldEditor::edited);
}

Value GradeEditor::value() const
{
    const int chosen = m_control->current();
    return chosen < 0 ? Value() : Value(QString::fromLatin1(grades()[size_t(chosen)].code));
}

void GradeEditor::setValue(const Value &value)
{
    const auto all = grades();
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const Choice &choice) { return value.toString() == QLatin1StringView(choice.code); });
    m_control->setCurrent(found == all.end() ? -1 : int(found - all.begin()));
}

void GradeEditor::setReadOnly(bool isReadOnly)
{
    m_control->setEnabled(!isReadOnly);
}

void GradeEditor::listenIn(QWidget *form)
{
    for (int i = 0; i < int(grades().size()); ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), form);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, i] { choose(i); });
    }
}

void GradeEditor::choose(int choice)
{
    if (m_control->isEnabled() && m_control->current() != choice) {
        m_control->setCurrent(choice);
        emit edited();
    }
}

} // namespace binnacle
