#pragma once

#include "models/base/result.h"
#include "models/measures/panel.h"

namespace binnacle {

class Database;

/// Panel `finding_age`: open findings by age in days, the late part of each.
Result<Panel> findingAgePanel(const Database &database, const Period &period);

/// Panel `overdue_actions`: findings and actions past the date that was in force, the longest late first.
Result<Panel> overdueActionsPanel(const Database &database, const Period &period);

/// Panel `open_findings`: every open finding with grade, owner and due date, the earliest due first.
Result<Panel> openFindingsPanel(const Database &database, const Period &period);

} // namespace binnacle
