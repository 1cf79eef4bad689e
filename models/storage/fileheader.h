#pragma once

#include "models/base/result.h"

#include <QString>

namespace binnacle {

/// Reads the first bytes of a file, before SQLite sees it, and refuses what cannot be a whole document: another kind of
/// file, another program's database, a truncated or oversized one. The file must not be open in this process.
Result<> checkFileHeader(const QString &path);

} // namespace binnacle
