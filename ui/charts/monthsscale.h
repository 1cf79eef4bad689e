#pragma once

#include "models/measures/figure.h"

#include <QRectF>

namespace binnacle {

/// Where the parts of a chart by month lie: the plot inside the figure, the top of the scale and its steps.
struct MonthsScale
{
    QRectF plot; ///< relative to the top left of the figure
    double top = 1;
    double step = 1; ///< at most five grid lines

    MonthsScale(const Figure &figure, const QSizeF &size);
};

/// The height of the stack of one month.
double stackTotal(const Figure &figure, qsizetype month);

/// Nothing is known about this month: no series has a value.
bool isMissing(const Figure &figure, qsizetype month);

} // namespace binnacle
