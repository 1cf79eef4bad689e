#pragma once

#include "models/measures/figure.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace binnacle {

/// Horizontal bars of counts. The second series is the late part of each bar: it starts at zero and ends with 1 px of
/// surface. In a right-to-left layout the bars grow from the right and their labels stand right.
void paintBars(QPainter &painter, const QRectF &box, const Figure &figure, const Tokens &tokens);

/// The bar whose row the position lies in, or -1.
int barAt(const QRectF &box, const Figure &figure, const QPointF &position);

} // namespace binnacle
