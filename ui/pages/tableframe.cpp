#include "ui/pages/tableframe.h"

#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace binnacle {

static constexpr int footerHeight = 34;

TableFrame::TableFrame(QWidget *table, TextLabel *footer, TextLabel *tally, QWidget *parent)
    : PanelFrame(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(table, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(16);
    footer->setFixedHeight(footerHeight);
    tally->setFixedHeight(footerHeight);
    tally->setTextAlignment(Qt::AlignRight);
    row->addWidget(footer);
    row->addWidget(tally, 1);
    column->addLayout(row);
}

} // namespace binnacle
