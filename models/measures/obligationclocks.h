#pragma once

#include "models/base/result.h"
#include "models/measures/figure.h"
#include "models/registers/obligationclock.h"

#include <QDateTime>
#include <QList>

namespace binnacle {

class Database;

/// The clock of one obligation as people read it.
struct ClockFace
{
    qint64 obligationId = 0;
    qint64 incidentId = 0;
    QString incident; ///< reference
    QString clock; ///< "GDPR33"
    ObligationState state;
    QString words; ///< "5 h left", "missed by 9 h"
    /// Act: it is over, or nobody has decided and time runs; Watch: less than a quarter of the time is left;
    /// NotApplicable: nothing presses.
    Status status = Status::NotApplicable;
};

/// Of one incident, in the order of entry.
Result<QList<ClockFace>> clocksOf(const Database &database, qint64 incidentId, const QDateTime &now);
/// Of all incidents those that run against a limit, are over, or press for a decision; the most urgent first.
Result<QList<ClockFace>> runningClocks(const Database &database, const QDateTime &now);

} // namespace binnacle
