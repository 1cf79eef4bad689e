#pragma once

#include <QList>
#include <optional>

namespace binnacle {

/// Slope and significance of a series of equally spaced readings.
struct Trend
{
    double slope = 0; ///< per period: median of all pairwise slopes (Theil, 1950; Sen, 1968)
    double intercept = 0; ///< at the first reading: median of the readings less slope times index
    int s = 0; ///< Mann-Kendall: rising pairs less falling pairs
    double variance = 0; ///< of s, corrected for ties
    double z = 0; ///< with continuity correction
    double p = 1; ///< two-sided, normal approximation; 1 when all readings are equal
};

/// Theil-Sen line with the Mann-Kendall test (Mann, 1945; Kendall, 1975), index 0, 1, 2 ... as time.
/// Empty below two readings.
std::optional<Trend> trend(const QList<double> &readings);

/// The fewest readings a forecast stands on, the most it looks at, and how far it goes.
constexpr int forecastMinimum = 8;
constexpr int forecastWindow = 12;
constexpr int forecastPeriods = 3;

/// Where a measure goes if nothing is done. Without a trend it is the center line.
struct Forecast
{
    bool hasTrend = false;
    double slope = 0; ///< per period; 0 without a trend
    double current = 0; ///< height of the line at the newest reading
    QList<double> line; ///< the next periods
    double halfWidth = 0; ///< "usual range around the trend": never a probability
};

/// Theil-Sen line of the last 12 readings, drawn only with at least 8 of them and Mann-Kendall p below 0.05; else the
/// center line. `centerLine` and `upperLimit` are those of the control chart before clipping: the band is their
/// distance. No reading may be missing from the end: without a current reading there is no forecast, and overlapping
/// counts (rolling sums) have none. Empty without readings.
std::optional<Forecast> forecast(const QList<double> &readings, double centerLine, double upperLimit);

/// "At this pace appetite in n periods": whole periods after the newest reading until the line comes into the good
/// range `low`..`high` (an infinite end is open); 0 when it is there already. Empty: "not at this pace" (no trend,
/// moving away, passing the range by within one period, or more than `horizon` periods).
std::optional<int> periodsUntil(const Forecast &forecast, double low, double high, int horizon = 60);

} // namespace binnacle
