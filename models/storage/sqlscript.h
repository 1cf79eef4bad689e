#pragma once

#include "models/base/result.h"

namespace binnacle {

class Database;

/// Runs every statement of a script in order and stops at the first error. SQLite itself finds where a statement ends,
/// so triggers, strings and comments with semicolons are safe.
Result<> runScript(Database &database, const QByteArray &script);

} // namespace binnacle
