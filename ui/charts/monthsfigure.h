#pragma once

#include "models/measures/figure.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace binnacle {

/// Counts by month in stacked bars over the usual range (`band`), with the line `mean` dashed, all lines named at the
/// right, and marks: a glyph with words above a month, or a bracket over a run of months. The first series is the
/// bottom of the stack. The names of the lines hold their values ("Upper limit 35"). Time runs left to right in every
/// language.
void paintMonths(QPainter &painter, const QRectF &box, const Figure &figure, const Tokens &tokens);

/// The month at the position, or -1.
int monthAt(const QRectF &box, const Figure &figure, const QPointF &position);

} // namespace binnacle
