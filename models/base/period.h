#pragma once

#include <QDate>

namespace binnacle {

/// What a panel speaks about: the days `from` to `to`, both included, as they were known on `asOf`.
struct Period
{
    QDate from;
    QDate to;
    QDate asOf;

    bool operator==(const Period &) const = default;
};

/// The last twelve months that have ended by the end of `asOf`; a running month is never counted.
inline Period lastTwelveMonths(QDate asOf)
{
    const QDate nextDay = asOf.addDays(1);
    const QDate firstOfMonth(nextDay.year(), nextDay.month(), 1);
    return {firstOfMonth.addMonths(-12), firstOfMonth.addDays(-1), asOf};
}

} // namespace binnacle
