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

/// The twelve full months before the month of `asOf`; the running month has not ended and is never counted.
inline Period lastTwelveMonths(QDate asOf)
{
    const QDate firstOfMonth(asOf.year(), asOf.month(), 1);
    return {firstOfMonth.addMonths(-12), firstOfMonth.addDays(-1), asOf};
}

} // namespace binnacle
