#pragma once

#include "models/base/result.h"

namespace binnacle {

/// Whether a command may write its output there. Refuses a folder, the document itself and every other document, by
/// whatever name or link: what people entered is never lost by a slip of the hand.
Result<> checkTarget(const QString &target, const QString &document);

} // namespace binnacle
