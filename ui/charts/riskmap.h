#pragma once

#include "models/measures/figure.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace binnacle {

/// The risk map: likelihood up, impact across, counts in the cells, places as capsules, the appetite line between the
/// scores (likelihood times impact) below and from the line `appetite` on. Series k holds the counts of likelihood k +
/// 1, its values those of impact 1 to 5. Impact grows to the right in every language.
void paintRiskMap(QPainter &painter, const QRectF &box, const Figure &figure, const Tokens &tokens);

/// The cell at the position as (likelihood - 1) * 5 + impact - 1, or -1.
int riskCellAt(const QRectF &box, const QPointF &position);

} // namespace binnacle
