#include "models/measures/statistics/proportions.h"

#include <algorithm>
#include <cmath>

namespace binnacle {

std::optional<Interval> wilsonInterval(int successes, int cases)
{
    if (cases <= 0 || successes < 0 || successes > cases) {
        return {};
    }
    constexpr double z = 1.959963984540054; // 97.5 % point of the normal distribution
    const double n = cases;
    const double p = successes / n;
    const double center = p + z * z / (2 * n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    // The ends are exact where nothing, or everything, was a success; rounding must not move them.
    const double low = successes == 0 ? 0 : std::max(0.0, (center - half) / scale);
    const double high = successes == cases ? 1 : std::min(1.0, (center + half) / scale);
    return Interval{low, high};
}

} // namespace binnacle
