#pragma once

#include "models/measures/statistics/interval.h"

#include <optional>

namespace binnacle {

/// Exact 95 % interval, two-sided, of the rate of `events` in `exposure` (months, years, 100 staff), per unit of
/// exposure: chi2inv(0.025, 2k)/2t to chi2inv(0.975, 2k+2)/2t (Garwood, 1936). The low end is 0 for no events.
/// Empty for a negative count, or an exposure that is not positive and finite.
std::optional<Interval> poissonInterval(int events, double exposure);

/// How the rate of a second period stands to that of a first.
struct RateComparison
{
    std::optional<double> ratio; ///< second over first; empty: no events in the first period
    std::optional<double> low; ///< 95 % interval of the ratio; empty: no events at all
    std::optional<double> high; ///< empty: without bound, or no events at all
    double p = 1; ///< two-sided

    /// The only case in which the words "more" and "fewer" may be used.
    bool isChange() const { return p < 0.05; }
};

/// Compares `events1` in `exposure1` with `events2` in `exposure2` by the exact conditional binomial test: of n events,
/// those of the second period are binomial with exposure2 / (exposure1 + exposure2) (Przyborowski and Wilenski, 1940).
/// Two-sided as twice the smaller tail, which is the test that belongs to the Clopper-Pearson interval of the ratio
/// (Fay, 2010): p is below 0.05 exactly when the interval leaves out 1. Empty for impossible input as above.
std::optional<RateComparison> compareRates(int events1, double exposure1, int events2, double exposure2);

} // namespace binnacle
