#pragma once

#include "models/base/result.h"
#include "models/measures/panel.h"

namespace binnacle {

class Database;

/// Panel `cause_pareto`: findings of 36 months by the cause that was approved, the most frequent first, the open part
/// of each, and in the table the share of all that the causes down to each one have together.
Result<Panel> causeParetoPanel(const Database &database, const Period &period);

} // namespace binnacle
