#include "ui/theme/crisp.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace binnacle {

QRectF crisp(const QPainter &painter, const QRectF &rect)
{
    const QTransform toDevice = painter.deviceTransform();
    if (toDevice.type() > QTransform::TxScale)
        return rect;
    const QRectF device = toDevice.mapRect(rect);
    const QPointF from(std::round(device.left()), std::round(device.top()));
    const QPointF to(std::round(device.right()), std::round(device.bottom()));
    return toDevice.inverted().mapRect(QRectF(from, to));
}

namespace {

/// The band of whole device pixels that is centered on `at` across the given axis scale and shift.
std::pair<qreal, qreal> band(qreal at, qreal width, qreal scale, qreal shift)
{
    const qreal thick = std::max(1.0, std::round(width * scale));
    const qreal from = std::round(at * scale + shift - thick / 2);
    return {(from - shift) / scale, thick / scale};
}

} // namespace

void fillHorizontal(QPainter &painter, qreal x1, qreal x2, qreal y, const QColor &color, qreal width)
{
    const QTransform t = painter.deviceTransform();
    const auto [top, thick] = band(y, width, t.m22(), t.dy());
    painter.fillRect(QRectF(x1, top, x2 - x1, thick), color);
}

void fillVertical(QPainter &painter, qreal x, qreal y1, qreal y2, const QColor &color, qreal width)
{
    const QTransform t = painter.deviceTransform();
    const auto [left, thick] = band(x, width, t.m11(), t.dx());
    painter.fillRect(QRectF(left, y1, thick, y2 - y1), color);
}

void dashHorizontal(
    QPainter &painter, qreal x1, qreal x2, qreal y, const QColor &color, qreal dash, qreal gap, qreal width)
{
    for (qreal x = x1; x < x2; x += dash + gap)
        fillHorizontal(painter, x, std::min(x + dash, x2), y, color, width);
}

void drawFrame(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal half = edge.isValid() ? width / 2 : 0;
    const qreal inner = std::max(0.0, radius - half);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner);
    painter.restore();
}

QRectF mirrored(Qt::LayoutDirection direction, const QRectF &bounds, const QRectF &rect)
{
    if (direction != Qt::RightToLeft)
        return rect;
    return {bounds.left() + bounds.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

} // namespace binnacle
