#include "ui/pages/cards/riskcard.h"

#include "ui/charts/figurewidget.h"
#include "ui/pages/cards/riskrow.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace binnacle {

RiskCard::RiskCard(const Theme &theme, QWidget *parent)
    : FigureCard(theme, parent)
    , m_scales(new TextLabel(theme, TextRole::Label, &Tokens::muted, tr("Likelihood up, impact across")))
    , m_line(new TextLabel(theme, TextRole::Label, &Tokens::act, tr("appetite line")))
    , m_rows(new QVBoxLayout)
{
    auto *caption = new QHBoxLayout;
    caption->addWidget(m_scales, 1);
    caption->addWidget(m_line);
    column().addLayout(caption);
    m_rows->setSpacing(0);
    column().addLayout(m_rows);
}

void RiskCard::setRisks(const binnacle::Panel &panel)
{
    setPanel(panel);
    const bool isKnown = panel.figure.kind != Figure::Kind::None;
    setNote(isKnown ? panel.sentence.text : QString());
    m_scales->setVisible(isKnown);
    m_line->setVisible(isKnown);
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
