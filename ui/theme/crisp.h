#pragma once

#include <QPainter>

namespace binnacle {

/// The rectangle with its edges on whole device pixels, so that fills have no soft edge on a screen.
QRectF crisp(const QPainter &painter, const QRectF &rect);

/// A straight line of whole device pixels, as thick as `width` logical pixels but never less than one device pixel.
void fillHorizontal(QPainter &painter, qreal x1, qreal x2, qreal y, const QColor &color, qreal width = 1);
void fillVertical(QPainter &painter, qreal x, qreal y1, qreal y2, const QColor &color, qreal width = 1);

/// A dashed horizontal line; dash and gap are logical pixels.
void dashHorizontal(
    QPainter &painter, qreal x1, qreal x2, qreal y, const QColor &color, qreal dash, qreal gap, qreal width = 1);

/// A rounded frame whose edge lies inside the rectangle.
void drawFrame(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge, qreal width);

/// The rectangle mirrored inside `bounds` when the direction is right to left.
QRectF mirrored(Qt::LayoutDirection direction, const QRectF &bounds, const QRectF &rect);

} // namespace binnacle
