#pragma once

#include "models/base/result.h"
#include "models/storage/progress.h"

#include <QString>

namespace binnacle {

class Database;

/// Copies a whole document page by page to `path`, which then has it whole or not at all: written under a temporary
/// name in the same folder, flushed to the disk, and renamed. Refuses to replace an existing file.
Result<> backUp(const Database &source, const QString &path, const Progress &progress = keepGoing);
/// The same, in place of an earlier copy: one of the two is there at any moment.
Result<> replaceBackup(const Database &source, const QString &path);

} // namespace binnacle
