#pragma once

#include "models/base/result.h"
#include "models/storage/progress.h"

#include <QStringList>

namespace binnacle {

class Database;

/// What a verification found; no findings: every row is as the log left it and the chain is whole.
struct VerificationReport
{
    QStringList findings; ///< sentences that name the place
    qint64 changes = 0; ///< entries of the log
    qint64 records = 0; ///< rows that were compared with the log
    qint64 redacted = 0; ///< values that were emptied by redaction
    QString head; ///< hash of the last entry

    bool isIntact() const { return findings.isEmpty(); }
};

/// Checks the file itself, its references, its facts and counters, the hash chain of the log, the search, and that
/// every row of every register is what the log says: walking back through the old values, each version must have the
/// digest that it had.
Result<VerificationReport> verifyDocument(Database &database, const Progress &progress = keepGoing);

} // namespace binnacle
