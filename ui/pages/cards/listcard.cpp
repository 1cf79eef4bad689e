#include "ui/pages/cards/listcard.h"

#include "ui/pages/cards/recordrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace binnacle {

ListCard::ListCard(const Theme &theme, QWidget *parent)
    : PanelFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextRole::PanelTitle, &Tokens::text))
    , m_all(new Button(theme, Button::Kind::Flat, {}))
    , m_rows(new QVBoxLayout)
{
    m_all->setSmall(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(15, 9, 15, 9);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_rows);
    column->addStretch();
    m_rows->setSpacing(0);
    connect(m_all, &Button::clicked, this, &ListCard::allRequested);
}

void ListCard::setPanel(const binnacle::Panel &panel, int maximumRows)
{
    m_title->setText(panel.title);
    m_all->setText(tr("Show all %1").arg(panel.table.total));
    m_all->setAccessibleName(m_all->text());
    m_all->setVisible(panel.table.total > maximumRows);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (panel.table.rows.isEmpty()) {
        m_rows->addWidget(new TextLabel(m_theme, TextRole::Body, &Tokens::text2, panel.sentence.text));
    }
    QWidget *before = m_all;
    for (const PanelTable::Row &row : panel.table.rows.mid(0, maximumRows)) {
        auto *line = new RecordRow(m_theme, row);
        m_rows->addWidget(line);
        setTabOrder(std::exchange(before, line), line);
        connect(line, &RecordRow::clicked, this, [this, row] { emit recordRequested(row.registerId, row.recordId); });
    }
    setAccessibleName(panel.title);
}

} // namespace binnacle
