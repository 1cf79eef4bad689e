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

/// The days on which a document can speak. Beyond them figures would be made of centuries without a record, one month
/// after the other.
inline constexpr int firstReportingYear = 1900;
inline constexpr int lastReportingYear = 2099;
inline bool isReportingDay(QDate day)
{
    return day.isValid() && day.year() >= firstReportingYear && day.year() <= lastReportingYear;
}

/// The last twelve months that have ended by the end of `asOf`; a running month is never counted.
inline Period lastTwelveMonths(QDate asOf)
{
    const QDate nextDay = asOf.addDays(1);
    const QDate firstOfMonth(nextDay.year(), nextDay.month(), 1);
    return {firstOfMonth.addMonths(-12), firstOfMonth.addDays(-1), asOf};
}

} // namespace binnacle
