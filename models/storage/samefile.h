#pragma once

#include <QString>

namespace binnacle {

/// Whether two paths lead to one file, by whatever name or link. Neither is opened: closing a file that SQLite has open
/// drops the locks of the document. False when one of them is not there.
bool isSameFile(const QString &one, const QString &other);

} // namespace binnacle
