#pragma once

#include "models/base/result.h"
#include "models/measures/panel.h"

namespace binnacle {

class Database;

/// Panel `incident_months`: incidents of the last twelve ended months by severity, with the usual range of the control
/// chart over all months, and what changed by more than chance.
Result<Panel> incidentMonthsPanel(const Database &database, const Period &period);

} // namespace binnacle
