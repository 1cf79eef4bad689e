#pragma once

#include "models/measures/figure.h"
#include "ui/charts/monthsscale.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace binnacle {

class MonthsChart;

/// Numbers at the grid lines, months below the bars, the year at the first month and at each January.
void paintMonthLabels(
    QPainter &painter, const Figure &figure, const MonthsChart &chart, const MonthsScale &scale, const Tokens &tokens);

/// The names of the lines at the right of the plot, moved apart where they would touch.
void paintLineNames(
    QPainter &painter, const Figure &figure, const MonthsChart &chart, const MonthsScale &scale, const Tokens &tokens);

/// Signals: a glyph with words above one month, a bracket with words over a run.
void paintMarks(
    QPainter &painter, const QSizeF &size, const Figure &figure, const MonthsChart &chart, const Tokens &tokens);

} // namespace binnacle
