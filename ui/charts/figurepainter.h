#pragma once

#include "models/measures/figure.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace binnacle {

/// Paints a figure of any kind on any painter: widget, picture, PDF, printer. The box is in logical pixels at 96 DPI
/// (on paper the painter is scaled), all is vectors and opaque. Bars follow the layout direction of the painter, time
/// never does. Kinds with axes use Qt Charts and need a QApplication.
void paintFigure(QPainter &painter, const QRectF &box, const Figure &figure, const Tokens &tokens);

/// The category at a position inside the same box, or -1. A risk map counts its cells as riskCellAt() does.
int categoryAt(const QRectF &box, const Figure &figure, const QPointF &position);

} // namespace binnacle
