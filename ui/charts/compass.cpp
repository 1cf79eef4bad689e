#include "ui/charts/compass.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace binnacle {
namespace {

constexpr qreal numberRoom = 12; ///< between rim and edge, for the numbers
constexpr qreal numberDistance = 7; ///< from the rim to the middle of a number
constexpr qreal smallestWithNumbers = 96;

/// Center, radius and the way from polar to plain coordinates; angle 0 is east, y grows downward.
struct Card
{
    QPointF center;
    qreal radius;

    QPointF at(qreal r, qreal angle) const { return center + QPointF(r * std::cos(angle), r * std::sin(angle)); }
};

bool hasNumbers(const QRectF &box)
{
    return std::min(box.width(), box.height()) >= smallestWithNumbers;
}

Card cardIn(const QRectF &box)
{
    const qreal half = std::min(box.width(), box.height()) / 2;
    return {box.center(), half - (hasNumbers(box) ? numberRoom : 1)};
}

qreal direction(qsizetype point, qsizetype points)
{
    return qreal(point) * 2 * M_PI / qreal(points) - M_PI_2;
}

qreal lengthOf(Status status)
{
    switch (status) {
    case Status::Watch:
        return .70;
    case Status::Act:
        return .46;
    default:
        return .93;
    }
}

void paintCard(QPainter &p, const Card &card, const Tokens &t)
{
    p.setPen(QPen(t.borderStrong, 1));
    p.setBrush(t.water);
    p.drawEllipse(card.center, card.radius, card.radius);
    for (int i = 0; i < 64; ++i) {
        const qreal angle = i * M_PI / 32;
        const bool isMain = i % 8 == 0;
        p.setPen(QPen(t.borderStrong, isMain ? 1.2 : .8, Qt::SolidLine, Qt::FlatCap));
        p.drawLine(card.at(card.radius, angle), card.at(card.radius - (isMain ? 6 : 3), angle));
    }
}

void paintPoint(QPainter &p, const Card &card, qreal angle, qreal half, Status status, const Tokens &t)
{
    const QPointF tip = card.at(card.radius * lengthOf(status), angle);
    const QPointF left = card.at(card.radius * .20, angle - half);
    const QPointF right = card.at(card.radius * .20, angle + half);
    const QColor &color = status == Status::Good ? t.ink : statusMark(status, t);
    if (status == Status::Unknown || status == Status::NotApplicable) {
        QPen dashes(color, 1.2, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
        dashes.setDashPattern({3 / 1.2, 2.5 / 1.2});
        p.setPen(dashes);
        p.setBrush(t.surface);
        p.drawPolygon(QPolygonF{card.center, left, tip, right});
        return;
    }
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    p.drawPolygon(QPolygonF{card.center, left, tip});
    p.setPen(QPen(color, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    p.setBrush(t.surface);
    p.drawPolygon(QPolygonF{card.center, right, tip});
}

void paintNumber(QPainter &p, const Card &card, qreal angle, qsizetype number, Status status, const Tokens &t)
{
    const QPointF c = card.at(card.radius + numberDistance, angle);
    const bool isGood = status == Status::Good;
    drawLine(p, QRectF(c.x() - 10, c.y() - 8, 20, 16), QString::number(number),
        isGood ? TextRole::LabelMedium : TextRole::LabelStrong, isGood ? t.muted : statusText(status, t),
        Qt::AlignHCenter);
}

} // namespace

void paintCompass(QPainter &painter, const QRectF &box, const Figure &figure, const Tokens &tokens)
{
    const Card card = cardIn(box);
    const qsizetype count = figure.statuses.size();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, card, tokens);
    for (qsizetype i = 0; i < count; ++i) {
        const qreal half = M_PI / qreal(count) * 1.15;
        paintPoint(painter, card, direction(i, count), half, figure.statuses[i], tokens);
        if (hasNumbers(box))
            paintNumber(painter, card, direction(i, count), i + 1, figure.statuses[i], tokens);
    }
    painter.setPen(QPen(tokens.ink, 1.2));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(card.center, card.radius * .07, card.radius * .07);
    painter.restore();
}

int compassPointAt(const QRectF &box, const Figure &figure, const QPointF &position)
{
    const Card card = cardIn(box);
    const QPointF from = position - card.center;
    const int count = int(figure.statuses.size());
    if (count == 0 || std::hypot(from.x(), from.y()) > card.radius + numberRoom)
        return -1;
    const qreal turns = (std::atan2(from.y(), from.x()) + M_PI_2) / (2 * M_PI);
    const int point = int(std::round(turns * count));
    return (point % count + count) % count;
}

} // namespace binnacle
