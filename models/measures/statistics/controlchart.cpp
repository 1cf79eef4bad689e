#include "models/measures/statistics/controlchart.h"

#include "models/measures/statistics/controlrules.h"
#include "models/measures/statistics/percentiles.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace binnacle {

namespace {

QList<ControlPoint> pointsOf(const Readings &readings)
{
    QList<ControlPoint> points;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        if (readings.at(i)) {
            points << ControlPoint{static_cast<int>(i), *readings.at(i)};
        }
    }
    return points;
}

Readings movingRangesOf(const QList<ControlPoint> &points, qsizetype periods)
{
    Readings ranges(periods);
    for (qsizetype i = 1; i < points.size(); ++i) {
        ranges[points.at(i).index] = std::abs(points.at(i).value - points.at(i - 1).value);
    }
    return ranges;
}

std::pair<double, double> endsOf(Scale scale)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    switch (scale) {
    case Scale::Count:
        return {0, infinite};
    case Scale::Percentage:
        return {0, 100};
    case Scale::Open:
        break;
    }
    return {-infinite, infinite};
}

/// Limits from the first points of a stretch; the caller sees to it that there are enough.
ControlLimits limitsOf(const QList<ControlPoint> &points, const ControlChartSetup &setup)
{
    QList<double> values;
    QList<double> ranges;
    for (const ControlPoint &point : points) {
        if (!values.isEmpty()) {
            ranges << std::abs(point.value - values.last());
        }
        values << point.value;
    }
    ControlLimits limits;
    limits.points = static_cast<int>(points.size());
    limits.mean = setup.byMedian ? *median(values) : *mean(values);
    limits.meanRange = setup.byMedian ? *median(ranges) : *mean(ranges);
    // 2.66 = 3 / d2 and 3.268 = D4 for ranges of two; 3.145 and 3.865 are their partners for the median range.
    limits.naturalWidth = (setup.byMedian ? 3.145 : 2.66) * limits.meanRange;
    limits.rangeUpper = (setup.byMedian ? 3.865 : 3.268) * limits.meanRange;
    const auto [low, high] = endsOf(setup.scale);
    limits.lower = std::max(low, limits.mean - limits.naturalWidth);
    limits.upper = std::min(high, limits.mean + limits.naturalWidth);
    return limits;
}

} // namespace

ControlChart controlChart(const Readings &readings, const ControlChartSetup &setup)
{
    const QList<ControlPoint> points = pointsOf(readings);
    ControlChart chart;
    chart.movingRanges = movingRangesOf(points, readings.size());
    chart.lastReading = points.isEmpty() ? -1 : points.last().index;
    for (qsizetype i = 0; i < setup.baselines.size(); ++i) {
        const Baseline &baseline = setup.baselines.at(i);
        const bool isLast = i + 1 == setup.baselines.size();
        const int end = isLast ? static_cast<int>(readings.size()) : setup.baselines.at(i + 1).from;
        Q_ASSERT(baseline.from >= 0 && baseline.from <= end && baseline.points >= minimumBaselinePoints);
        QList<ControlPoint> stretch;
        std::copy_if(points.begin(), points.end(), std::back_inserter(stretch),
            [&](const ControlPoint &point) { return point.index >= baseline.from && point.index < end; });
        if (stretch.size() < minimumBaselinePoints) {
            continue;
        }
        ControlLimits limits = limitsOf(stretch.first(std::min<qsizetype>(baseline.points, stretch.size())), setup);
        limits.from = baseline.from;
        limits.until = end - 1;
        limits.isProvisional = limits.points < std::max(baseline.points, firmBaselinePoints);
        chart.limits << limits;
        chart.signalList << signalsWithin(stretch, limits, setup.scale);
    }
    return chart;
}

} // namespace binnacle
