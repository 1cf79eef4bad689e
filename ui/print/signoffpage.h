#pragma once

#include "models/review/packcontent.h"
#include "ui/print/block.h"

namespace binnacle {

/// The page that is signed with ink after the meeting: a place for each signatory, room for reservations, what is
/// signed and how to check it.
Section signoffSection(const PackContent &content, qreal cut);

} // namespace binnacle
