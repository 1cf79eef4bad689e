#pragma once

#include "models/base/workingcalendar.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace binnacle {

/// One legal or contractual clock, as the catalogue has it (domain, section e). Not legal advice.
struct ObligationClock
{
    enum class Unit {
        None, ///< without undue delay: no limit that can be computed
        Hours, ///< elapsed time: they run through weekends and changes of the clocks
        Days, ///< calendar days, to the end of the last one
        WorkingDays,
        Months, ///< the same day and time of a later month, or its last day
    };

    QString id;
    int amount = 0; ///< 0: the contract says it
    Unit unit = Unit::None;
    bool startsAtYearEnd = false; ///< counts from the end of the calendar year
    QString basis = {}; ///< where the law says it
};

/// Null when there is no clock with this id.
const ObligationClock *findObligationClock(const QString &id);
QStringList obligationClockIds();

/// When it runs out, UTC; invalid when it has no limit. `start` is the moment from which it counts; days and months are
/// those of the organization's zone. `amount` above 0 is that of a contract.
QDateTime dueAt(const ObligationClock &clock, const QDateTime &start, const QTimeZone &zone,
    const WorkingCalendar &calendar, int amount = 0);

/// What the clock of one incident says at a moment.
struct ObligationState
{
    enum class Kind { NotApplicable, Undecided, Running, Met, Missed };

    Kind kind = Kind::Undecided;
    /// Seconds that are left (running), that were left (met), or by which it is over (missed); 0 without a limit.
    qint64 seconds = 0;
    /// Nobody has decided whether it applies, and a quarter of the time is gone.
    bool isPressing = false;
};

/// `isApplicable` is empty as long as nobody has decided; `stopped` is invalid until the notice is given.
ObligationState obligationState(std::optional<bool> isApplicable, const QDateTime &start, const QDateTime &due,
    const QDateTime &stopped, const QDateTime &now);

} // namespace binnacle
