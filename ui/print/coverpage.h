#pragma once

#include "models/review/packcontent.h"
#include "ui/print/block.h"

namespace binnacle {

/// What the pack is called when its review has no title.
QString coverTitle();

/// Cover and summary on one page: whose review it is, the answer with the compass, the eight measures, what is to be
/// decided. `cut` is what it gives away on a shorter paper.
Section coverSection(const PackContent &content, qreal cut);

} // namespace binnacle
