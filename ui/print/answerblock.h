#pragma once

#include "models/review/packcontent.h"
#include "ui/print/block.h"

namespace binnacle {

/// The compass beside the answer to "Are we in control?" and the sentences that bear it out.
Block answerBlock(const PackContent &content, qreal cut);

/// How many measures are within appetite, to watch, outside, not known.
Block stateCountsBlock(const PackContent &content);

} // namespace binnacle
