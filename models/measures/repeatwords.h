#pragma once

#include "models/measures/repeats.h"

namespace binnacle {

/// For people: "Likeness 0.86: same clause, same unit, same cause, words 30% alike".
QString repeatReasons(const RepeatScore &score);

/// As kept with the answer: "req 1, unit 1, cause 1, text 0.302".
QString repeatParts(const RepeatScore &score);

} // namespace binnacle
