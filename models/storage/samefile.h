#pragma once

#include <QString>

namespace binnacle {

/// Whether two paths lead to one file, by whatever name or link. Neither is opened: closing a file that SQLite has open
/// drops the locks of the document. False when one of them is not there.
bool isSameFile(const QString &one, const QString &other);

/// The file itself: through two links it would have two locks, and a journal where nobody looks for it. The path as it
/// is when nothing is there.
QString withoutLinks(const QString &path);

/// Whether the file has a second name (a hard link). Each name has a lock and a journal of its own.
bool hasOtherNames(const QString &path);

} // namespace binnacle
