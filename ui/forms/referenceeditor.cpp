#include "ui/forms/referenceeditor.h"

#include "models/base/text.h"
#include "ui/forms/pickline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int rowHeight = 28;

ReferenceEditor::ReferenceEditor(const EditorContext &context, const RegisterSchema *target, QWidget *parent)
    : LineEditor(new PickLine(context.theme, u"chevron-down"_s), parent)
    , m_choices(context.choices)
    , m_labels(context.labels)
    , m_target(target)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // filtered by the query
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setProperty("popup", true);
    line().setCompleter(m_completer);
    static_cast<PickLine &>(line()).setOpensOnDown(true);
    // Before the line edit asks its completer, which happens after this signal.
    connect(&line(), &QLineEdit::textEdited, this, &ReferenceEditor::offer);
    connect(static_cast<PickLine *>(&line()), &PickLine::pickRequested, this, &ReferenceEditor::openList);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ReferenceEditor::take);
}

void ReferenceEditor::setTarget(const RegisterSchema *target)
{
    if (m_target != target) {
        m_target = target;
        refreshLabels();
    }
}

ReferenceChoices::Found ReferenceEditor::look(const QString &text) const
{
    return m_target ? m_choices.find(*m_target, text).valueOr({}) : ReferenceChoices::Found();
}

void ReferenceEditor::offer(const QString &text)
{
    m_model->clear();
    m_looked.clear();
    const ReferenceChoices::Found found = look(text);
    for (const auto &[id, label] : found) {
        auto *item = new QStandardItem(label);
        item->setData(id, Qt::UserRole);
        item->setSizeHint({0, rowHeight});
        m_model->appendRow(item);
    }
}

void ReferenceEditor::openList()
{
    // A name that stands there already is not a search: everything else is what may be wanted.
    const bool isSearch = content().typeId() == QMetaType::QString;
    offer(isSearch ? line().text() : QString());
    m_completer->setCompletionPrefix(line().text());
    m_completer->complete();
}

void ReferenceEditor::take(const QModelIndex &index)
{
    setContent(index.data(Qt::UserRole).toLongLong());
    emit edited();
}

Value ReferenceEditor::parsed(const QString &text) const
{
    if (text == m_looked && !text.isEmpty()) {
        return m_found;
    }
    m_looked = text;
    m_found = {};
    // One record contains it, or among several exactly one is named so.
    const ReferenceChoices::Found found = look(text);
    qint64 same = 0;
    int named = 0;
    for (const auto &[id, label] : found) {
        if (folded(label) == folded(text)) {
            same = id;
            ++named;
        }
    }
    if (found.size() == 1) {
        m_found = found.first().first;
    } else if (named == 1) {
        m_found = same;
    }
    return m_found;
}

QString ReferenceEditor::shown(const Value &value) const
{
    if (!holds(value)) {
        return value.toString();
    }
    const QString label = m_target ? m_labels.label(*m_target, value.toLongLong()) : QString();
    return label.isEmpty() ? tr("record %1").arg(value.toLongLong()) : label;
}

void ReferenceEditor::settle()
{
    if (!m_completer->popup()->isVisible()) {
        LineEditor::settle();
    }
}

void ReferenceEditor::refreshLabels()
{
    m_looked.clear();
    if (const Value value = content(); holds(value)) {
        setContent(value);
    }
}

QString ReferenceEditor::advice() const
{
    return tr("Choose one from the list.");
}

} // namespace binnacle
