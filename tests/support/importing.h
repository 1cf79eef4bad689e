#pragma once

#include "models/document/document.h"
#include "models/exchange/importplan.h"

namespace binnacle::test {

/// How an import went.
struct ImportRun
{
    Result<> result;
    ImportReport report;

    /// Added, updated, same, skipped, refused.
    QList<qint64> counts() const;
    /// "line column: reason" of every refusal.
    QStringList refusals() const;
};

struct ImportOptions
{
    QString mapPath = {}; ///< empty: columns are named like the fields
    ImportPlan::OnDuplicate onDuplicate = ImportPlan::OnDuplicate::Stop;
    bool isDryRun = false;
    qint64 undoLimit = ImportPlan().undoLimit;
};

/// Imports a file into an open document, as the command line does.
ImportRun importFile(Document &document, const RegisterSchema &schema, const QString &path,
    const ImportOptions &options = {}, const Progress &progress = keepGoing);

/// Path of a file of the shared folder of real data; empty when it is not there.
QString realData(const QString &name);

} // namespace binnacle::test
