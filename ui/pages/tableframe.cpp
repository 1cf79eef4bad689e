#include "ui/pages/tableframe.h"

#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace binnacle {

static constexpr int footerHeight = 34;

TableFrame::TableFrame(QWidget *table, TextLabel *footer, QWidget *parent)
    : PanelFrame(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(table, 1);
    footer->setContentsMargins(12, 0, 12, 0);
    footer->setFixedHeight(footerHeight);
    column->addWidget(footer);
}

} // namespace binnacle
