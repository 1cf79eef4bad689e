#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace binnacle {

/// The day that a person typed: `2026-07-06`, `6 Jul 2026`, `6 July 2026`, `6.7.2026`, `today`, `tomorrow`,
/// `yesterday`, `+14`, `+14 days`, `-2 weeks`, `+3 months`; names of months and these words in English and in the
/// language of the program, digits of any script. A day with slashes is refused: it means two things.
std::optional<QDate> typedDate(const QString &text, const QDate &today);

/// A time as it is kept: three columns.
struct TypedTime
{
    QString at = {}; ///< UTC, `2026-07-06T07:00Z`, the first instant of what was given; empty: not known
    int offset = 0; ///< minutes east of UTC
    QString precision = {}; ///< code of the choice `precision`

    bool operator==(const TypedTime &) const = default;
};

/// The time that a person typed: a year (`2026`), a month (`Mar 2026`, `2026-03`), a day as above, a day and an hour
/// (`6 Jul 2026 14h`) or minute (`6 Jul 2026 14:30`), or `not known` or `unknown`; after an hour or minute an offset
/// may follow
/// (`+02:00`, `Z`). Without one the time is of the zone.
std::optional<TypedTime> typedTime(const QString &text, const QDate &today, const QTimeZone &zone);

/// The same the other way: how a time is shown for typing over. The offset stands behind only where the zone has
/// another one then.
QString timeText(const TypedTime &time, const QTimeZone &zone);

} // namespace binnacle
