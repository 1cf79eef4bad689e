#pragma once

#include "models/measures/figure.h"
#include "ui/theme/tokens.h"

#include <QGraphicsScene>
#include <QPainter>

class QAbstractBarSeries;
class QChart;

namespace binnacle {

/// Stacked bars by month in a Qt Chart with nothing but bars and grid lines, styled by the tokens. It lives in a scene
/// without a view, so it can be painted on any painter as vectors. Words and marks are the work of the caller, who
/// asks for positions.
class MonthsChart
{
public:
    /// `plot` is where the bars stand inside `size`; values go from 0 to `top` with a grid line every `step`.
    MonthsChart(
        const Figure &figure, const Tokens &tokens, const QSizeF &size, const QRectF &plot, double top, double step);

    void paint(QPainter &painter, const QRectF &box);

    /// Of the middle of a category at a value, in the coordinates of `size`.
    QPointF position(double category, double value) const;

private:
    QGraphicsScene m_scene;
    QChart *m_chart; ///< owned by the scene
    QAbstractBarSeries *m_bars; ///< owned by the chart
};

} // namespace binnacle
