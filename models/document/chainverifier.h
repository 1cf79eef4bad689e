#pragma once

#include "models/base/result.h"
#include "models/document/verification.h"

namespace binnacle {

/// Recomputes the hash of every entry of the log from what is stored.
Result<> verifyChain(const Database &database, VerificationReport &report);

} // namespace binnacle
