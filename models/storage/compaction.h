#pragma once

#include "models/base/result.h"

#include <QString>

namespace binnacle {

class Database;

/// Writes the whole document anew, so that nothing of what was deleted or changed before is left in unused parts of it.
/// Outside of transactions; no statement of this connection may be running. Its memory does not grow with the document:
/// the new content, which has only what is left, is for a while in a private file beside it.
Result<> compact(Database &database);

/// That file: it is there when the computer stopped meanwhile, and goes when the document is next opened for writing.
QString compactionPath(const QString &document);

} // namespace binnacle
