#pragma once

namespace binnacle {

/// Choice `direction` of the data dictionary: which way a measure is good.
enum class Direction {
    Higher, ///< more is better
    Lower, ///< less is better
    Range, ///< good between two edges
};

} // namespace binnacle
