#include "models/base/clock.h"

namespace binnacle {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

FixedClock::FixedClock(const QDateTime &now)
    : m_now(now.toUTC())
{
}

} // namespace binnacle
