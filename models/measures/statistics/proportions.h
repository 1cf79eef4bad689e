#pragma once

#include "models/measures/statistics/interval.h"

#include <optional>

namespace binnacle {

/// Below this many cases a percentage is shown without decimals and always with its n.
constexpr int smallSample = 50;

/// Wilson score interval, 95 %, two-sided, of `successes` out of `cases`, as shares 0..1 (Wilson, 1927):
/// (p + z^2/2n +- z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n). Empty when there are no cases or the counts are
/// impossible.
std::optional<Interval> wilsonInterval(int successes, int cases);

} // namespace binnacle
