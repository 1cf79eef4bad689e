#include "ui/charts/monthsfigure.h"

#include "ui/charts/monthschart.h"
#include "ui/charts/monthslabels.h"
#include "ui/charts/monthsscale.h"
#include "ui/theme/crisp.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

/// The usual range and the mean lie under grid and bars.
void paintUsual(
    QPainter &p, const QRectF &plot, const Figure &figure, const MonthsChart &chart, double top, const Tokens &t)
{
    const auto y = [&](double value) { return chart.position(0, std::clamp(value, 0.0, top)).y(); };
    if (figure.band) {
        const qreal upper = y(figure.band->second);
        const QRectF water(plot.left(), upper, plot.width(), y(figure.band->first) - upper);
        p.fillRect(crisp(p, water), t.water);
    }
    for (const Figure::Line &line : figure.lines) {
        if (line.id == "mean"_L1)
            dashHorizontal(p, plot.left(), plot.right(), y(line.value), t.axis, 4, 3);
    }
}

/// One device pixel of surface between the parts of a stack.
void paintSeams(QPainter &p, const Figure &figure, const MonthsChart &chart, const Tokens &t)
{
    for (qsizetype month = 0; month < figure.categories.size(); ++month) {
        double height = 0;
        const double whole = stackTotal(figure, month);
        for (const Figure::Series &series : figure.series) {
            height += month < series.values.size() ? series.values[month].value_or(0) : 0;
            if (height <= 0 || height >= whole)
                continue;
            const QPointF left = chart.position(double(month) - .3, height);
            const QPointF right = chart.position(double(month) + .3, height);
            fillHorizontal(p, left.x() - .5, right.x() + .5, left.y(), t.surface);
        }
    }
}

} // namespace

void paintMonths(QPainter &painter, const QRectF &box, const Figure &figure, const Tokens &tokens)
{
    const MonthsScale scale(figure, box.size());
    MonthsChart chart(figure, tokens, box.size(), scale.plot, scale.top, scale.step);
    painter.save();
    painter.translate(box.topLeft());
    paintUsual(painter, scale.plot, figure, chart, scale.top, tokens);
    painter.save();
    painter.setClipRect(scale.plot, Qt::IntersectClip); // grid lines of Qt Charts end a pixel late
    chart.paint(painter, {{}, box.size()});
    painter.restore();
    paintSeams(painter, figure, chart, tokens);
    fillHorizontal(painter, scale.plot.left(), scale.plot.right(), chart.position(0, 0).y(), tokens.axis);
    paintMonthLabels(painter, figure, chart, scale, tokens);
    paintLineNames(painter, figure, chart, scale, tokens);
    paintMarks(painter, box.size(), figure, chart, tokens);
    painter.restore();
}

int monthAt(const QRectF &box, const Figure &figure, const QPointF &position)
{
    const QRectF plot = MonthsScale(figure, box.size()).plot.translated(box.topLeft());
    const qsizetype count = figure.categories.size();
    if (count == 0 || position.x() < plot.left() || position.x() >= plot.right() || position.y() < plot.top())
        return -1;
    return int((position.x() - plot.left()) / plot.width() * qreal(count));
}

} // namespace binnacle
