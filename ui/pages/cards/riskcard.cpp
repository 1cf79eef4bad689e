#include "ui/pages/cards/riskcard.h"

#include "ui/charts/figurewidget.h"
#include "ui/pages/cards/riskrow.h"

#include <QVBoxLayout>

namespace binnacle {

RiskCard::RiskCard(const Theme &theme, QWidget *parent)
    : FigureCard(theme, parent)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(0);
    column().addLayout(m_rows);
}

void RiskCard::setRisks(const binnacle::Panel &panel)
{
    setPanel(panel);
    setNote(panel.sentence.text);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PanelTable::Row &row : panel.table.rows) {
        auto *line = new RiskRow(theme(), row);
        m_rows->addWidget(line);
        connect(line, &RiskRow::clicked, this, [this, row] { emit recordRequested(row.registerId, row.recordId); });
    }
}

} // namespace binnacle
