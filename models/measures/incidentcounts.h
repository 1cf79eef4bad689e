#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace binnacle {

class Database;

/// Incidents of one month by severity 1 (low) to 4 (critical).
struct IncidentMonth
{
    QString month; ///< "2026-03", the local month as entered
    std::array<int, 4> bySeverity {};

    int total() const { return bySeverity[0] + bySeverity[1] + bySeverity[2] + bySeverity[3]; }
    int serious() const { return bySeverity[2] + bySeverity[3]; }
};

/// Every month from the first with an incident to the last that has ended by a date; months without one are there.
/// A pinned document knows none after its day: they would look like quiet ones.
Result<QList<IncidentMonth>> incidentMonths(const Database &database, QDate asOf);

/// Counts of severity 3 and 4 of the last months, the newest that has ended last; empty before the first incident.
Result<QList<std::optional<double>>> seriousMonths(const Database &database, QDate asOf, int months);

} // namespace binnacle
