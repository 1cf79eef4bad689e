#include "ui/theme/glyphs.h"

#include "ui/theme/crisp.h"
#include "ui/theme/fonts.h"

#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <array>

namespace binnacle {
namespace {

QPen roundPen(const QColor &color, qreal width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPolygonF triangle(const QPointF &c, qreal up, qreal half, qreal down)
{
    return {c + QPointF(0, -up), c + QPointF(half, down), c + QPointF(-half, down)};
}

QPolygonF diamond(const QPointF &c, qreal r)
{
    return {c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)};
}

void paintTick(QPainter &p, const QPointF &c, qreal r, const QColor &color, qreal width)
{
    p.setPen(roundPen(color, width));
    p.setBrush(Qt::NoBrush);
    p.drawPolyline(
        QPolygonF{c + QPointF(-r * .42, r * .03), c + QPointF(-r * .1, r * .36), c + QPointF(r * .45, -r * .32)});
}

void paintDisc(QPainter &p, const QPointF &c, qreal r, const Tokens &t, qreal width)
{
    p.setPen(Qt::NoPen);
    p.setBrush(t.goodMark);
    p.drawEllipse(c, r * .94, r * .94);
    paintTick(p, c, r, t.surface, width);
}

void paintTriangle(QPainter &p, const QPointF &c, qreal r, const Tokens &t, qreal width)
{
    p.setPen(roundPen(t.watchMark, r * .16));
    p.setBrush(t.watchMark);
    p.drawPolygon(triangle(c, r * .98, r * 1.06, r * .86));
    p.setPen(roundPen(t.surface, width));
    p.drawLine(c + QPointF(0, -r * .36), c + QPointF(0, r * .26));
    p.setPen(Qt::NoPen);
    p.setBrush(t.surface);
    p.drawEllipse(c + QPointF(0, r * .58), width * .55, width * .55);
}

void paintDiamond(QPainter &p, const QPointF &c, qreal r, const Tokens &t, qreal width)
{
    p.setPen(roundPen(t.actMark, r * .14));
    p.setBrush(t.actMark);
    p.drawPolygon(diamond(c, r * 1.1));
    p.setPen(roundPen(t.surface, width));
    const qreal arm = r * .3;
    p.drawLine(c + QPointF(-arm, -arm), c + QPointF(arm, arm));
    p.drawLine(c + QPointF(arm, -arm), c + QPointF(-arm, arm));
}

void paintRing(QPainter &p, const QPointF &c, qreal r, const Tokens &t)
{
    const qreal width = std::max(1.3, r * .2);
    QPen pen(t.unknownMark, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({r * .62 / width, r * .5 / width});
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    // A path that starts in the east and runs clockwise, so that the dashes lie as on paper and in the icons.
    QPainterPath ring;
    ring.arcMoveTo(QRectF(c.x() - r * .88, c.y() - r * .88, r * 1.76, r * 1.76), 0);
    ring.arcTo(QRectF(c.x() - r * .88, c.y() - r * .88, r * 1.76, r * 1.76), 0, -360);
    p.drawPath(ring);
    QFont sign = font(TextRole::LabelStrong);
    sign.setPixelSize(std::max(1, qRound(r * 1.3)));
    const qreal width2 = QFontMetricsF(sign).horizontalAdvance(u'?');
    // A shape like the other three, not text: on paper it would be text below 9 pt, and be read out between words.
    QPainterPath mark;
    mark.addText(QPointF(c.x() - width2 / 2, c.y() + r * .47), sign, QStringLiteral("?"));
    p.fillPath(mark, t.unknownMark);
}

struct StatusColors
{
    QColor Tokens::*text;
    QColor Tokens::*mark;
    QColor Tokens::*tint;
};

const StatusColors &colors(Status status)
{
    static constexpr std::array<StatusColors, 5> table{{
        {&Tokens::good, &Tokens::goodMark, &Tokens::goodTint},
        {&Tokens::watch, &Tokens::watchMark, &Tokens::watchTint},
        {&Tokens::act, &Tokens::actMark, &Tokens::actTint},
        {&Tokens::unknown, &Tokens::unknownMark, &Tokens::unknownTint},
        {&Tokens::text2, &Tokens::ink2, &Tokens::sunken},
    }};
    return table[static_cast<std::size_t>(status)];
}

} // namespace

void paintStatusGlyph(QPainter &painter, const QRectF &box, Status status, const Tokens &tokens)
{
    const qreal r = std::min(box.width(), box.height()) * .43;
    const qreal width = std::max(1.3, r * .24);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (status) {
    case Status::Good:
        paintDisc(painter, box.center(), r, tokens, width);
        break;
    case Status::Watch:
        paintTriangle(painter, box.center(), r, tokens, width);
        break;
    case Status::Act:
        paintDiamond(painter, box.center(), r, tokens, width);
        break;
    case Status::Unknown:
        paintRing(painter, box.center(), r, tokens);
        break;
    case Status::NotApplicable:
        break;
    }
    painter.restore();
}

void paintLateGlyph(QPainter &painter, const QRectF &box, const Tokens &tokens)
{
    const qreal r = std::min(box.width(), box.height()) * .43;
    const qreal width = std::max(1.3, r * .24);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.goodMark, width));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(box.center(), r * .94 - width / 2, r * .94 - width / 2);
    paintTick(painter, box.center(), r, tokens.goodMark, width);
    painter.restore();
}

void paintStatusPoint(QPainter &painter, const QPointF &center, qreal radius, Status status, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.surface, 1.2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(statusMark(status, tokens));
    if (status == Status::Watch)
        painter.drawPolygon(triangle(center, radius * 1.15, radius * 1.15, radius * .85));
    else if (status == Status::Act)
        painter.drawPolygon(diamond(center, radius * 1.25));
    else
        painter.drawEllipse(center, radius * .9, radius * .9);
    painter.restore();
}

void paintGradeBars(QPainter &painter, const QRectF &box, int grade, const Tokens &tokens)
{
    // In high contrast edges are as bright as text: a bar that does not count is only its foot there.
    const bool isFootOnly = tokens.border == tokens.text;
    const qreal width = (box.width() - 3) / 4;
    for (int i = 0; i < 4; ++i) {
        const bool isCounted = i < grade;
        const qreal height = isCounted || !isFootOnly ? box.height() * (.3 + .7 * i / 3) : 1;
        const QRectF bar(box.left() + i * (width + 1), box.bottom() - height, width, height);
        const QRectF place = mirrored(painter.layoutDirection(), box, bar);
        painter.fillRect(crisp(painter, place), isCounted ? tokens.text : tokens.border);
    }
}

void paintAppMark(QPainter &painter, const QRectF &box, const QColor &color, const QColor &brass)
{
    const qreal side = std::min(box.width(), box.height());
    const qreal ring = side * .40;
    const QPointF c = box.center();
    const auto at = [&c](qreal r, qreal angle) { return c + QPointF(r * std::cos(angle), r * std::sin(angle)); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, side * .055));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(c, ring, ring);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 4; ++i) {
        const qreal angle = (i - 1) * M_PI_2;
        const QPolygonF point{c, at(ring * .2, angle - M_PI_4), at(ring * .74, angle), at(ring * .2, angle + M_PI_4)};
        painter.setBrush(i == 0 ? brass : color);
        painter.drawPolygon(point);
    }
    painter.setPen(QPen(brass, side * .075, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(c.x(), c.y() - side * .49), QPointF(c.x(), c.y() - ring * .78));
    painter.restore();
}

const QColor &statusText(Status status, const Tokens &tokens)
{
    return tokens.*colors(status).text;
}

const QColor &statusMark(Status status, const Tokens &tokens)
{
    return tokens.*colors(status).mark;
}

const QColor &statusTint(Status status, const Tokens &tokens)
{
    return tokens.*colors(status).tint;
}

} // namespace binnacle
