#pragma once

#include "models/measures/direction.h"
#include "models/measures/figure.h"

#include <optional>
#include <utility>

namespace binnacle {

/// The bands of one measure on one date (register `metric_target`), in the unit of the measure. The aim is not among
/// them: it is shown, never judged.
struct Bands
{
    Direction direction = Direction::Higher;
    double appetite = 0; ///< edge of good; of a range the lower one
    double limit = 0; ///< edge of act; of a range the lower one
    double appetiteHigh = 0; ///< of a range only
    double limitHigh = 0; ///< of a range only
};

/// The good range, both ends included, as charts shade it and trends are judged; an open end is infinite.
std::pair<double, double> appetiteRange(const Bands &bands);
/// The range that is not yet outside, likewise.
std::pair<double, double> limitRange(const Bands &bands);

/// A value against its bands: good, watch or act; equality belongs to the better side. No value: unknown.
Status statusOf(std::optional<double> value, const Bands &bands);

/// Choice `frequency` of the data dictionary: how often a reading is due.
enum class Frequency { Weekly, Monthly, Quarterly, Yearly, PerReview };

/// Choice `freshness` of the data dictionary: whether a reading still says something about today.
enum class Freshness {
    Fresh,
    Late, ///< shown with its age
    Stale, ///< counts as not known
};

/// Days between two readings: 7, 31, 92, 366, and for PerReview the interval between management reviews.
int periodDays(Frequency frequency, int reviewIntervalDays);
/// Days a reading may take to arrive, unless the measure says otherwise: 5, 10, 20, 30, and 20 for PerReview.
int defaultGraceDays(Frequency frequency);

/// Fresh up to one period plus grace, late up to one and a half periods plus grace, else stale. All in days; `ageDays`
/// counts from the end of the period that was measured, and is negative while that period lasts.
Freshness freshness(int ageDays, int periodDays, int graceDays);

/// One reading as it is judged. Computed measures have no freshness: they are as new as the registers.
struct Reading
{
    std::optional<double> value;
    std::optional<double> denominator = {}; ///< 0: there was nothing to measure
    std::optional<Freshness> freshness = {};
};

/// The status that is shown, in this order: not applicable (denominator 0), unknown (no value), the band, and unknown
/// again when the reading is stale.
Status statusOf(const Reading &reading, const Bands &bands);

} // namespace binnacle
