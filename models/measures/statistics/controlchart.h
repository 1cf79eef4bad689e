#pragma once

#include "models/measures/direction.h"

#include <QList>
#include <optional>
#include <utility>

namespace binnacle {

/// Readings of successive periods; an empty one is a period without a reading. Readings that follow each other are
/// neighbors, however many empty periods lie between. The running period has not ended: leave it out, or empty.
using Readings = QList<std::optional<double>>;

/// The natural ends of a scale: no limit is drawn where no reading can be.
enum class Scale {
    Open, ///< no ends: differences, temperatures
    Count, ///< from 0: counts, durations, money
    Percentage, ///< 0..100
};

/// Where limits begin and from how many readings they are computed; they stand until the next baseline.
struct Baseline
{
    int from = 0; ///< index of the first period
    int points = 12; ///< readings counted from there, 6..24
};

/// How one chart is computed.
struct ControlChartSetup
{
    Scale scale = Scale::Open;
    QList<Baseline> baselines = {Baseline{}}; ///< in order of `from`; a second one is a re-baseline with a reason
    bool byMedian = false; ///< median +- 3.145 median moving range, where one outlier dominates the baseline
};

/// Limits of one stretch of a chart, in the unit of the readings.
struct ControlLimits
{
    int from = 0; ///< first period they hold for
    int until = 0; ///< last period they hold for
    double mean = 0; ///< center line (the median when computed by median)
    double meanRange = 0; ///< mean (or median) moving range
    double lower = 0; ///< clipped to the scale
    double upper = 0; ///< clipped to the scale
    double rangeUpper = 0; ///< upper limit of the moving range: context, makes no signal
    double naturalWidth = 0; ///< distance of the limits from the center before clipping
    int points = 0; ///< readings they were computed from
    bool isProvisional = false; ///< from fewer than 12 readings, or fewer than the baseline asks for
};

/// Something really changed: the reading at `at` completes a rule.
struct ControlSignal
{
    enum class Rule {
        OutsideLimit = 1, ///< R1: one reading outside a limit
        LongRun = 2, ///< R2: eight in a row on one side of the center line; a reading on the line is passed over
        NearLimit = 3, ///< R3: three of four in a row nearer to a limit than to the center, on one side
    };
    Rule rule = Rule::OutsideLimit;
    int at = 0; ///< completing period
    int since = 0; ///< first period of the run, equal to `at` for R1
    bool isAbove = false; ///< side of the center line
    double level = 0; ///< mean of the readings that make up the signal

    bool operator==(const ControlSignal &) const = default;
};

/// Moving ranges, limits and signals of one series.
struct ControlChart
{
    Readings movingRanges; ///< |x(i) - x(i-1)|; empty for the first reading, and at a period without a reading
    QList<ControlLimits> limits; ///< one for each baseline; empty: fewer than six readings
    QList<ControlSignal> signalList; ///< by completing period, then by rule
    int lastReading = -1; ///< newest period with a reading; -1: none
};

/// The fewest readings that give limits (below, the verdict is "too few readings"), and that give firm ones.
constexpr int minimumBaselinePoints = 6;
constexpr int firmBaselinePoints = 12;

/// XmR chart (individuals and moving range): mean +- 2.66 times the mean moving range, 3.268 times for the range limit
/// (Wheeler, Understanding Variation, 1993; ISO 7870-2). Rules R1..R3 as in ControlSignal; R3 is off on a side whose
/// unclipped limit lies at or beyond the end of the scale. A run never crosses a new baseline. A difference below
/// 1e-9 of the size of the numbers is no difference.
ControlChart controlChart(const Readings &readings, const ControlChartSetup &setup = {});

/// Choice `trend_verdict` of the data dictionary.
enum class TrendVerdict { SignalBetter, SignalWorse, NoSignal, TooFewData };

/// Whether something really changed, judged at the newest reading only: a signal that it completes, or none.
/// `range` is the good range of Direction::Range: nearer to it than the center line was is better, farther is worse.
TrendVerdict trendVerdict(
    const ControlChart &chart, Direction direction, std::optional<std::pair<double, double>> range = {});

/// About when the level changed: the period after which the sum of deviations from the mean goes farthest from zero
/// (CUSUM; Hinkley, 1970). Returns the first period of the new level; empty below six readings or without variation.
std::optional<int> estimatedChange(const Readings &readings);

} // namespace binnacle
