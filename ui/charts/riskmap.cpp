#include "ui/charts/riskmap.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr int steps = 5;
constexpr qreal scaleLeft = 22;
constexpr qreal scaleBelow = 20;

/// Cells by likelihood and impact, both 1 to 5.
struct Grid
{
    QRectF plot;

    qreal width() const { return plot.width() / steps; }
    qreal height() const { return plot.height() / steps; }
    qreal x(int impact) const { return plot.left() + (impact - 1) * width(); }
    qreal y(int likelihood) const { return plot.top() + (steps - likelihood) * height(); }
    QRectF cell(int likelihood, int impact) const { return {x(impact), y(likelihood), width(), height()}; }
};

Grid gridIn(const QRectF &box)
{
    return {box.adjusted(scaleLeft, 0, 0, -scaleBelow)};
}

const QColor &heat(int score, const Tokens &t)
{
    return score < 5 ? t.h0 : score < 10 ? t.h1 : score < 15 ? t.h2 : t.h3;
}

int countAt(const Figure &figure, int likelihood, int impact)
{
    if (likelihood > figure.series.size() || impact > figure.series[likelihood - 1].values.size())
        return 0;
    return int(std::lround(figure.series[likelihood - 1].values[impact - 1].value_or(0)));
}

constexpr qreal capsuleHeight = 17;
constexpr qreal capsuleStep = 18;
constexpr qreal moreHeight = 12;

QStringList namesAt(const Figure &figure, int likelihood, int impact)
{
    QStringList names;
    for (const Figure::Place &place : figure.places) {
        if (place.likelihood == likelihood && place.impact == impact)
            names << place.reference;
    }
    return names;
}

/// What stands in a cell: the named risks that fit above each other, and how many more there are.
struct CellContent
{
    QStringList names;
    int more = 0;
};

CellContent contentOf(const Figure &figure, int likelihood, int impact, qreal height)
{
    CellContent content{namesAt(figure, likelihood, impact), 0};
    const int count = std::max(countAt(figure, likelihood, impact), int(content.names.size()));
    const auto isFitting
        = [&](int shown) { return shown * capsuleStep + (count > shown ? moreHeight : 0) <= height - 1; };
    int shown = int(content.names.size());
    while (shown > 1 && !isFitting(shown))
        --shown;
    content.names = content.names.first(shown);
    content.more = count - shown;
    return content;
}

void paintCapsule(QPainter &p, const QPointF &center, const QString &name, const Tokens &t)
{
    const qreal width = std::max(30.0, textWidth(name, TextRole::LabelStrong) + 14);
    const QRectF capsule(center.x() - width / 2, center.y() - capsuleHeight / 2, width, capsuleHeight);
    drawFrame(p, capsule.adjusted(-.6, -.6, .6, .6), capsuleHeight / 2 + .6, t.surface, t.text, 1.2);
    drawLine(p, capsule, name, TextRole::LabelStrong, t.text, Qt::AlignHCenter);
}

void paintCell(QPainter &p, const Grid &grid, const Figure &figure, int likelihood, int impact, const Tokens &t)
{
    const QRectF cell = grid.cell(likelihood, impact);
    const int score = likelihood * impact;
    p.fillRect(crisp(p, cell).adjusted(.5, .5, -.5, -.5), heat(score, t));
    const CellContent content = contentOf(figure, likelihood, impact, cell.height());
    if (content.names.isEmpty() && content.more == 0)
        return;
    const QColor &color = score < 10 ? t.muted : t.text; // muted has too little contrast from the second step on
    if (content.names.isEmpty()) {
        drawLine(p, cell, QLocale().toString(content.more), TextRole::Label, color, Qt::AlignHCenter);
        return;
    }
    const qreal height = int(content.names.size()) * capsuleStep + (content.more > 0 ? moreHeight : 0);
    QPointF center(cell.center().x(), cell.center().y() - height / 2 + capsuleStep / 2);
    for (const QString &name : content.names) {
        paintCapsule(p, center, name, t);
        center.ry() += capsuleStep;
    }
    if (content.more > 0) {
        const QRectF line(cell.left(), center.y() - capsuleStep / 2, cell.width(), moreHeight);
        drawLine(p, line, QCoreApplication::translate("RiskMap", "+%1").arg(content.more), TextRole::Label, color,
            Qt::AlignHCenter);
    }
}

/// The staircase between the cells below the score and those from it on; from the top edge to the right edge.
QPolygonF staircase(const Grid &grid, double score)
{
    QPolygonF line;
    for (int likelihood = steps; likelihood >= 1; --likelihood) {
        const int outside = std::max(1, int(std::ceil(score / likelihood)));
        if (outside > steps && line.isEmpty())
            return line;
        const qreal x = grid.x(std::min(outside, steps + 1));
        if (!line.isEmpty())
            line << QPointF(line.last().x(), grid.y(likelihood)) << QPointF(x, grid.y(likelihood));
        else
            line << QPointF(x, grid.plot.top());
        if (outside > steps)
            return line;
    }
    return line << QPointF(line.last().x(), grid.plot.bottom());
}

void paintAppetite(QPainter &p, const Grid &grid, const Figure &figure, const Tokens &t)
{
    const auto appetite = std::find_if(
        figure.lines.cbegin(), figure.lines.cend(), [](const Figure::Line &line) { return line.id == "appetite"_L1; });
    if (appetite == figure.lines.cend())
        return;
    const QPolygonF line = staircase(grid, appetite->value);
    p.setBrush(Qt::NoBrush);
    for (const auto &[color, width] : {std::pair{t.surface, 5.0}, std::pair{t.actMark, 2.0}}) {
        p.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        p.drawPolyline(line);
    }
}

} // namespace

void paintRiskMap(QPainter &painter, const QRectF &box, const Figure &figure, const Tokens &tokens)
{
    const Grid grid = gridIn(box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int likelihood = 1; likelihood <= steps; ++likelihood) {
        for (int impact = 1; impact <= steps; ++impact)
            paintCell(painter, grid, figure, likelihood, impact, tokens);
    }
    paintAppetite(painter, grid, figure, tokens);
    for (int k = 1; k <= steps; ++k) {
        const QString number = QLocale().toString(k);
        drawLine(painter, {grid.x(k), grid.plot.bottom() + 2, grid.width(), 16}, number, TextRole::Label, tokens.muted,
            Qt::AlignHCenter);
        drawLine(painter, {box.left(), grid.y(k), scaleLeft - 7, grid.height()}, number, TextRole::Label, tokens.muted,
            Qt::AlignRight | Qt::AlignAbsolute);
    }
    painter.restore();
}

int riskCellAt(const QRectF &box, const QPointF &position)
{
    const Grid grid = gridIn(box);
    if (!grid.plot.contains(position))
        return -1;
    const int impact = std::min(int((position.x() - grid.plot.left()) / grid.width()), steps - 1);
    const int fromTop = std::min(int((position.y() - grid.plot.top()) / grid.height()), steps - 1);
    return (steps - 1 - fromTop) * steps + impact;
}

} // namespace binnacle
