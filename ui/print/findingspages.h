#pragma once

#include "models/review/packcontent.h"
#include "ui/print/block.h"

namespace binnacle {

/// Open findings: how old they are, which corrective actions are late, and all of them in a table that runs over as
/// many pages as it needs.
Section findingsSection(const PackContent &content, qreal cut);

} // namespace binnacle
