#pragma once

#include "models/base/issue.h"
#include "models/base/result.h"
#include "models/document/author.h"
#include "models/document/change.h"
#include "models/registers/occasion.h"
#include "models/storage/progress.h"

namespace binnacle {

class Database;
class Stores;

/// By whom and when a change is made.
struct ChangeMark
{
    Occasion occasion;
    Author author;
    QDateTime madeAt; ///< UTC
};

/// Validates, writes, indexes and logs a change in one transaction: for the document, and for work that has a
/// connection of its own. `issues` gets what validation said; `progress` is asked once, before it counts. What fails
/// may have used up references of `stores`.
Result<AppliedChange> carryOut(Database &database, Stores &stores, const Change &change, const ChangeMark &mark,
    QList<Issue> &issues, const Progress &progress = keepGoing);

} // namespace binnacle
