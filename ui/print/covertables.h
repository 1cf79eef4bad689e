#pragma once

#include "models/review/packcontent.h"
#include "ui/print/block.h"

namespace binnacle {

/// The measures of the compass: reading, appetite, twelve months, change, status.
QList<Block> measuresTable(const PackContent &content);

/// What the meeting is asked to decide.
QList<Block> questionsTable(const PackContent &content);

} // namespace binnacle
