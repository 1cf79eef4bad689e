#include "models/measures/statistics/controlchart.h"
#include "models/measures/statistics/percentiles.h"

#include <algorithm>
#include <cmath>

namespace binnacle {

namespace {

double distance(double value, std::pair<double, double> range)
{
    return std::max({0.0, range.first - value, value - range.second});
}

TrendVerdict verdictOf(double level, double center, std::pair<double, double> range)
{
    const double now = distance(level, range);
    const double then = distance(center, range);
    if (now < then) {
        return TrendVerdict::SignalBetter;
    }
    return now > then ? TrendVerdict::SignalWorse : TrendVerdict::NoSignal;
}

} // namespace

TrendVerdict trendVerdict(
    const ControlChart &chart, Direction direction, std::optional<std::pair<double, double>> range)
{
    if (chart.limits.isEmpty() || chart.limits.last().until < chart.lastReading
        || chart.limits.last().from > chart.lastReading) {
        return TrendVerdict::TooFewData;
    }
    const auto newest = std::find_if(chart.signalList.begin(), chart.signalList.end(),
        [&](const ControlSignal &signal) { return signal.at == chart.lastReading; });
    if (newest == chart.signalList.end()) {
        return TrendVerdict::NoSignal;
    }
    if (direction == Direction::Range) {
        return range ? verdictOf(newest->level, chart.limits.last().mean, *range) : TrendVerdict::NoSignal;
    }
    const bool isBetter = newest->isAbove == (direction == Direction::Higher);
    return isBetter ? TrendVerdict::SignalBetter : TrendVerdict::SignalWorse;
}

std::optional<int> estimatedChange(const Readings &readings)
{
    QList<double> values;
    QList<int> periods;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        if (readings.at(i)) {
            values << *readings.at(i);
            periods << static_cast<int>(i);
        }
    }
    if (values.size() < minimumBaselinePoints) {
        return {};
    }
    const double center = *mean(values);
    double sum = 0;
    double farthest = 1e-9 * (std::abs(center) + 1) * double(values.size());
    std::optional<int> change;
    for (qsizetype i = 0; i + 1 < values.size(); ++i) {
        sum += values.at(i) - center;
        if (std::abs(sum) > farthest) {
            farthest = std::abs(sum);
            change = periods.at(i + 1);
        }
    }
    return change;
}

} // namespace binnacle
