#include "ui/charts/monthsscale.h"

#include "ui/theme/textline.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace binnacle {
namespace {

constexpr qreal labelGap = 8;
constexpr qreal leastLeft = 28;
constexpr qreal leastRight = 104; ///< for the names of the lines
constexpr qreal noNamesRight = 12;
constexpr qreal marksAbove = 20;
constexpr qreal plainAbove = 10;
constexpr qreal monthsBelow = 34;

double niceStep(double top)
{
    const double rough = top / 5;
    const double magnitude = std::pow(10, std::floor(std::log10(rough)));
    for (const double nice : {1.0, 2.0, 5.0, 10.0}) {
        if (rough <= nice * magnitude)
            return nice * magnitude;
    }
    return 10 * magnitude;
}

} // namespace

double stackTotal(const Figure &figure, qsizetype month)
{
    double total = 0;
    for (const Figure::Series &series : figure.series) {
        if (month < series.values.size())
            total += series.values[month].value_or(0);
    }
    return total;
}

bool isMissing(const Figure &figure, qsizetype month)
{
    return std::none_of(figure.series.cbegin(), figure.series.cend(),
        [month](const Figure::Series &series) { return month < series.values.size() && series.values[month]; });
}

MonthsScale::MonthsScale(const Figure &figure, const QSizeF &size)
{
    double most = 0;
    for (qsizetype i = 0; i < figure.categories.size(); ++i)
        most = std::max(most, stackTotal(figure, i));
    qreal names = 0;
    for (const Figure::Line &line : figure.lines) {
        most = std::max(most, line.value);
        names = std::max(names, textWidth(line.name, TextRole::LabelMedium) + labelGap);
    }
    if (figure.band && std::isfinite(figure.band->second))
        most = std::max(most, figure.band->second);
    top = most > 0 ? most * 1.1 : 1;
    step = std::max(niceStep(top), 1.0);
    const qreal number = textWidth(QLocale().toString(std::floor(top / step) * step), TextRole::Label);
    const qreal left = std::max(leastLeft, number + labelGap);
    const qreal right = figure.lines.isEmpty() ? noNamesRight : std::max(leastRight, names);
    const qreal above = figure.marks.isEmpty() ? plainAbove : marksAbove;
    plot = QRectF(
        left, above, std::max(size.width() - left - right, 1.0), std::max(size.height() - above - monthsBelow, 1.0));
}

} // namespace binnacle
