#include "models/measures/statistics/percentiles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace binnacle {

std::optional<double> percentile(QList<double> values, double p)
{
    Q_ASSERT(p >= 0 && p <= 1);
    if (values.isEmpty()) {
        return {};
    }
    std::sort(values.begin(), values.end());
    const double place = p * double(values.size() - 1);
    const auto below = static_cast<qsizetype>(std::floor(place));
    const qsizetype above = std::min(below + 1, values.size() - 1);
    return std::lerp(values.at(below), values.at(above), place - double(below));
}

std::optional<double> median(const QList<double> &values)
{
    return percentile(values, 0.5);
}

std::optional<double> mean(const QList<double> &values)
{
    if (values.isEmpty()) {
        return {};
    }
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

} // namespace binnacle
