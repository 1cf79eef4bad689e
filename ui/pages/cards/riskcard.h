#pragma once

#include "ui/pages/cards/figurecard.h"

namespace binnacle {

/// The risk map over its five highest risks; how a risk moved is told in words.
class RiskCard : public FigureCard
{
    Q_OBJECT

public:
    explicit RiskCard(const Theme &theme, QWidget *parent = nullptr);

    void setRisks(const binnacle::Panel &panel);

signals:
    void recordRequested(const QString &registerId, qint64 recordId);

private:
    TextLabel *m_scales;
    TextLabel *m_line;
    QVBoxLayout *m_rows;
};

} // namespace binnacle
