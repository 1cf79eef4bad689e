#pragma once

#include "models/measures/figure.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace binnacle {

/// The compass of eight: one point for each headline measure, clockwise from north in tile order. A full point is
/// within appetite, a shorter one watch, the shortest outside, a dashed outline not known. On a card of water whose rim
/// is appetite; with numbers outside when there is room. Never mirrored.
void paintCompass(QPainter &painter, const QRectF &box, const Figure &figure, const Tokens &tokens);

/// The point whose direction the position lies in, or -1.
int compassPointAt(const QRectF &box, const Figure &figure, const QPointF &position);

} // namespace binnacle
