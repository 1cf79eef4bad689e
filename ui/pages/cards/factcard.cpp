#include "ui/pages/cards/factcard.h"

#include "ui/widgets/textlabel.h"

#include <QResizeEvent>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

FactCard::FactCard(const Theme &theme, QWidget *parent)
    : PanelFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextRole::PanelTitle, &Tokens::text))
    , m_count(new TextLabel(theme, TextRole::Label, &Tokens::muted))
    , m_rows(new QVBoxLayout)
{
    m_title->setMaxLines(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(FactRow::sideRoom, 0, FactRow::sideRoom, 3);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    m_rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(15 - FactRow::sideRoom, 10, 15 - FactRow::sideRoom, 9);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_rows);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FactCard::setFacts(const QString &title, const QString &count, const QList<Fact> &facts, const QString &none)
{
    setAccessibleName(title);
    m_title->setText(title);
    m_count->setText(count);
    m_facts.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
    QWidget *before = nullptr;
    for (int i = 0; i < facts.size(); ++i) {
        auto *row = new FactRow(m_theme, facts.at(i));
        row->setObjectName(u"fact%1"_s.arg(i + 1));
        m_rows->addWidget(row);
        row->show(); // at once, so that it can have the focus
        m_facts << row;
        if (before) {
            setTabOrder(before, row);
        }
        before = row;
        connect(row, &FactRow::clicked, this, [this, i] { emit chosen(i); });
        connect(row, &FactRow::toggled, this, &FactCard::checkedChanged);
    }
    if (facts.isEmpty() && !none.isEmpty()) {
        auto *quiet = new TextLabel(m_theme, TextRole::Body, &Tokens::text2, none);
        quiet->setMaxLines(0);
        auto *place = new QWidget;
        auto *box = new QVBoxLayout(place);
        box->setContentsMargins(FactRow::sideRoom, 0, FactRow::sideRoom, 0);
        box->addWidget(quiet);
        m_rows->addWidget(place);
    }
}

/// As high as its words need at the width it has: a scroll area asks for nothing else.
QSize FactCard::minimumSizeHint() const
{
    const QSize least = PanelFrame::minimumSizeHint();
    const int needed = layout()->totalHeightForWidth(std::max(width(), least.width()));
    return {least.width(), std::max(least.height(), needed)};
}

void FactCard::resizeEvent(QResizeEvent *event)
{
    PanelFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

QList<int> FactCard::checked() const
{
    QList<int> places;
    for (int i = 0; i < m_facts.size(); ++i) {
        if (m_facts.at(i)->isChecked()) {
            places << i;
        }
    }
    return places;
}

void FactCard::focusFirst()
{
    for (FactRow *row : m_facts) {
        if (row->focusPolicy() != Qt::NoFocus) {
            row->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FactCard::addFoot(QWidget *foot)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    column->addWidget(foot, 0, Qt::AlignLeading);
}

} // namespace binnacle
