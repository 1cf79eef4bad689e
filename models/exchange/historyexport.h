#pragma once

#include "models/document/history.h"
#include "models/exchange/exporter.h"

namespace binnacle {

/// Writes the entries of the log that a filter leaves, newest first, in words as people read them. CSV has a line for
/// each field of each row, and one for the rows that an import brought into a register; JSON an object for each entry.
/// The file appears when it is whole. Gives the number of entries.
Result<qint64> exportHistory(const Database &database, const HistoryFilter &filter, ExportFormat format,
    const QString &path, const Progress &progress = keepGoing);

} // namespace binnacle
