#pragma once

#include "models/measures/panel.h"
#include "ui/pages/registerview.h"

namespace binnacle {

class Database;

/// What a click into a figure of the overview asks for: the records that are counted there, as a filter with words.

/// Incidents of the month at a category of `incident_months`.
ViewChip incidentsOfMonth(const Panel &months, int category);
/// Open findings of the age at a category of `finding_age`.
ViewChip findingsOfAge(const Panel &ages, int category);
/// The late records of one register that `overdue_actions` lists.
ViewChip lateRecords(const Panel &overdue, const QString &registerId);
/// Risks in a cell of the map, counted as (likelihood - 1) * 5 + impact - 1.
ViewChip risksInCell(const Database &database, QDate asOf, int cell);

} // namespace binnacle
