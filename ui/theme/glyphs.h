#pragma once

#include "models/measures/figure.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace binnacle {

/// The glyph of a status on the largest square inside `box`, radius 0.43 of its side: disc with tick, triangle with
/// bar, diamond with cross, dashed ring with question mark. The inner sign has the color of the surface. NotApplicable
/// paints nothing. A glyph never stands without a word or an accessible name.
void paintStatusGlyph(QPainter &painter, const QRectF &box, Status status, const Tokens &tokens);

/// A reading that was good and is late: outlined disc with tick.
void paintLateGlyph(QPainter &painter, const QRectF &box, const Tokens &tokens);

/// The last point of a line: the shape of the status without its sign, edged with the surface.
void paintStatusPoint(QPainter &painter, const QPointF &center, qreal radius, Status status, const Tokens &tokens);

/// Grade of a finding as four rising bars, `grade` of them filled (0 to 4), on the bottom of the box.
void paintGradeBars(QPainter &painter, const QRectF &box, int grade, const Tokens &tokens);

/// The mark of the application: ring, four points, north point and lubber line in brass.
void paintAppMark(QPainter &painter, const QRectF &box, const QColor &color, const QColor &brass);

/// Text, mark and fill color of a status.
const QColor &statusText(Status status, const Tokens &tokens);
const QColor &statusMark(Status status, const Tokens &tokens);
const QColor &statusTint(Status status, const Tokens &tokens);

} // namespace binnacle
