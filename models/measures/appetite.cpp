#include "models/measures/appetite.h"

#include <limits>

namespace binnacle {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

std::pair<double, double> rangeOf(Direction direction, double edge, double high)
{
    switch (direction) {
    case Direction::Higher:
        return {edge, infinite};
    case Direction::Lower:
        return {-infinite, edge};
    case Direction::Range:
        break;
    }
    return {edge, high};
}

bool isWithin(double value, std::pair<double, double> range)
{
    return value >= range.first && value <= range.second;
}

} // namespace

std::pair<double, double> appetiteRange(const Bands &bands)
{
    return rangeOf(bands.direction, bands.appetite, bands.appetiteHigh);
}

std::pair<double, double> limitRange(const Bands &bands)
{
    return rangeOf(bands.direction, bands.limit, bands.limitHigh);
}

Status statusOf(std::optional<double> value, const Bands &bands)
{
    if (!value) {
        return Status::Unknown;
    }
    if (isWithin(*value, appetiteRange(bands))) {
        return Status::Good;
    }
    return isWithin(*value, limitRange(bands)) ? Status::Watch : Status::Act;
}

int periodDays(Frequency frequency, int reviewIntervalDays)
{
    switch (frequency) {
    case Frequency::Weekly:
        return 7;
    case Frequency::Monthly:
        return 31;
    case Frequency::Quarterly:
        return 92;
    case Frequency::Yearly:
        return 366;
    case Frequency::PerReview:
        break;
    }
    return reviewIntervalDays;
}

int defaultGraceDays(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Weekly:
        return 5;
    case Frequency::Monthly:
        return 10;
    case Frequency::Quarterly:
        return 20;
    case Frequency::Yearly:
        return 30;
    case Frequency::PerReview:
        break;
    }
    return 20;
}

Freshness freshness(int ageDays, int periodDays, int graceDays)
{
    if (ageDays <= periodDays + graceDays) {
        return Freshness::Fresh;
    }
    return 2 * (ageDays - graceDays) <= 3 * periodDays ? Freshness::Late : Freshness::Stale;
}

Status statusOf(const Reading &reading, const Bands &bands)
{
    if (reading.denominator && *reading.denominator == 0) {
        return Status::NotApplicable;
    }
    return reading.freshness == Freshness::Stale ? Status::Unknown : statusOf(reading.value, bands);
}

} // namespace binnacle
