#pragma once

#include "models/measures/figure.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace binnacle {

/// The small line of a tile: the first series of a Trend figure, water and dashed line at the appetite (`band`), the
/// last point as the shape of its status, outlined when the reading is late. A missing last reading ends in dots and a
/// question mark. Never mirrored: time runs left to right in every language.
void paintSparkline(
    QPainter &painter, const QRectF &box, const Figure &figure, const Tokens &tokens, bool isLate = false);

} // namespace binnacle
