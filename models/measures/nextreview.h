#pragma once

#include "models/base/result.h"
#include "models/measures/panel.h"

namespace binnacle {

class Database;

/// Panel `next_review`: the next management review, who has read for it, and the questions that will be put.
/// Each row of the table is a required seat; status Good means that its holder set the mark "read".
Result<Panel> nextReviewPanel(const Database &database, const Period &period);

} // namespace binnacle
