#pragma once

#include "models/base/result.h"
#include "models/document/verification.h"

namespace binnacle {

/// The title of the log entry that fills a demonstration. It names the day on which the document speaks, so that the
/// chain holds it; no import can have it, because it is no name of a file.
QString demoTitle(const QString &asOf);

/// The facts of the document as a whole, and the list of the migrations that made its structure. What the chain of the
/// log holds of them (kind and day of a demonstration) is compared with it, the rest with what this program writes:
/// that another moment was put in place of `created_at` cannot be seen.
Result<> verifyFacts(const Database &database, VerificationReport &report);

/// The counters that give records their numbers: a number is never given twice, nor one that no JSON can hold.
Result<> verifyCounters(const Database &database, VerificationReport &report);

} // namespace binnacle
