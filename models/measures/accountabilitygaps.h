#pragma once

#include "models/base/result.h"
#include "models/measures/panel.h"

namespace binnacle {

class Database;

/// Panel `gaps`: open records whose accountable person has left by the day. Tasks can be delegated, accountability
/// cannot be left behind (clause 5.3; RC-23).
Result<Panel> accountabilityGapsPanel(const Database &database, const Period &period);

} // namespace binnacle
