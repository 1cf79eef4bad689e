#include "models/measures/statistics/rates.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace binnacle {

namespace {

/// No exceptions, and double is exact enough: twelve digits where six are shown.
namespace policies = boost::math::policies;
using Policy = policies::policy<policies::domain_error<policies::ignore_error>,
    policies::pole_error<policies::ignore_error>, policies::overflow_error<policies::ignore_error>,
    policies::evaluation_error<policies::ignore_error>, policies::promote_double<false>>;

constexpr double tail = 0.025;

bool isExposure(double exposure)
{
    return std::isfinite(exposure) && exposure > 0;
}

/// P(X >= k) of n trials with chance p: the regularized incomplete beta function.
double upperTail(int k, int n, double p)
{
    return k <= 0 ? 1 : boost::math::ibeta(double(k), double(n - k + 1), p, Policy{});
}

/// P(X <= k).
double lowerTail(int k, int n, double p)
{
    return k >= n ? 1 : boost::math::ibetac(double(k + 1), double(n - k), p, Policy{});
}

} // namespace

std::optional<Interval> poissonInterval(int events, double exposure)
{
    if (events < 0 || !isExposure(exposure)) {
        return {};
    }
    // chi2inv(q, 2a) / 2 is the inverse of the regularized incomplete gamma function with shape a.
    const double low = events == 0 ? 0 : boost::math::gamma_p_inv(double(events), tail, Policy{});
    const double high = boost::math::gamma_q_inv(double(events) + 1, tail, Policy{});
    return Interval{low / exposure, high / exposure};
}

std::optional<RateComparison> compareRates(int events1, double exposure1, int events2, double exposure2)
{
    if (events1 < 0 || events2 < 0 || !isExposure(exposure1) || !isExposure(exposure2)) {
        return {};
    }
    RateComparison result;
    const int n = events1 + events2;
    if (n == 0) {
        return result;
    }
    const double share = exposure2 / (exposure1 + exposure2);
    result.p = std::min(1.0, 2 * std::min(upperTail(events2, n, share), lowerTail(events2, n, share)));
    const double perExposure = exposure1 / exposure2;
    if (events1 > 0) {
        result.ratio = perExposure * events2 / events1;
        const double high = boost::math::ibetac_inv(double(events2 + 1), double(events1), tail, Policy{});
        result.high = perExposure * high / (1 - high);
    }
    const double low = events2 == 0 ? 0 : boost::math::ibeta_inv(double(events2), double(events1 + 1), tail, Policy{});
    result.low = perExposure * low / (1 - low);
    return result;
}

} // namespace binnacle
