#include "models/measures/statistics/trend.h"

#include "models/measures/statistics/percentiles.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace binnacle {

namespace {

/// n(n-1)(2n+5)/18, less the same for each group of equal readings.
double kendallVariance(const QList<double> &readings)
{
    const auto term = [](double n) { return n * (n - 1) * (2 * n + 5); };
    std::map<double, int> ties;
    for (const double reading : readings) {
        ++ties[reading];
    }
    double sum = term(double(readings.size()));
    for (const auto &[value, count] : ties) {
        sum -= term(count);
    }
    return sum / 18;
}

int sign(double value)
{
    return (value > 0) - (value < 0);
}

} // namespace

std::optional<Trend> trend(const QList<double> &readings)
{
    const qsizetype n = readings.size();
    if (n < 2) {
        return {};
    }
    Trend result;
    QList<double> slopes;
    for (qsizetype i = 0; i < n; ++i) {
        for (qsizetype j = i + 1; j < n; ++j) {
            const double difference = readings.at(j) - readings.at(i);
            result.s += sign(difference);
            slopes << difference / double(j - i);
        }
    }
    result.slope = *median(slopes);
    QList<double> starts;
    for (qsizetype i = 0; i < n; ++i) {
        starts << readings.at(i) - result.slope * double(i);
    }
    result.intercept = *median(starts);
    result.variance = kendallVariance(readings);
    if (result.variance > 0) {
        result.z = (result.s - sign(result.s)) / std::sqrt(result.variance);
        result.p = std::erfc(std::abs(result.z) / std::sqrt(2.0));
    }
    return result;
}

std::optional<Forecast> forecast(const QList<double> &readings, double centerLine, double upperLimit)
{
    if (readings.isEmpty()) {
        return {};
    }
    Forecast result;
    result.current = centerLine;
    result.halfWidth = upperLimit - centerLine;
    const QList<double> window = readings.last(std::min<qsizetype>(readings.size(), forecastWindow));
    if (const std::optional<Trend> line = trend(window);
        line && window.size() >= forecastMinimum && line->p < 0.05 && sign(line->slope) != 0) {
        result.hasTrend = true;
        result.slope = line->slope;
        result.current = line->intercept + line->slope * double(window.size() - 1);
    }
    for (int period = 1; period <= forecastPeriods; ++period) {
        result.line << result.current + result.slope * period;
    }
    return result;
}

std::optional<int> periodsUntil(const Forecast &forecast, double low, double high, int horizon)
{
    if (!forecast.hasTrend) {
        return {};
    }
    // A hair of tolerance, so that a line that meets the edge exactly does not come one period late.
    const double hair = 1e-9 * std::abs(forecast.slope);
    for (int period = 0; period <= horizon; ++period) {
        const double height = forecast.current + forecast.slope * period;
        if (height >= low - hair && height <= high + hair) {
            return period;
        }
    }
    return {};
}

} // namespace binnacle
