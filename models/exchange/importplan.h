#pragma once

#include "models/document/author.h"
#include "models/exchange/importmap.h"
#include "models/exchange/importreport.h"
#include "models/storage/longjob.h"

#include <QDateTime>
#include <QSet>
#include <memory>

namespace binnacle {

/// What shall be imported, and how.
struct ImportPlan
{
    enum class OnDuplicate {
        Stop, ///< the row is refused, and so the import
        Skip, ///< what is there stays; of two rows with one key the first counts
        Update, ///< what is there gets the values of the row
    };

    QString path; ///< of the CSV file
    std::optional<ImportMap> map = {}; ///< none: the columns are named like the fields
    const RegisterSchema *schema = nullptr; ///< the register; that of the mapping, when there is one
    OnDuplicate onDuplicate = OnDuplicate::Stop;
    bool isDryRun = false; ///< everything but the last step: nothing is kept
    qint64 undoLimit = 2000; ///< rows that one undo takes back: the window waits for it, about a second for so many
    QSet<qint64> leftOut = {}; ///< rows that do not come in, by the line on which they begin
    QHash<qint64, QHash<QString, QString>> mended = {}; ///< by line and column: what counts instead of the cell
    Author author = {};
    QDateTime madeAt = {};
};

/// Refuses the document itself, before anything opens it beside SQLite, and what is no file: a pipe would be waited for
/// while the document is locked, a device may never end. `document` may be empty: it is not open yet.
Result<> checkTable(const QString &path, const QString &document);

/// The work of an import, for Document::startJob() and runJob(): all rows in one transaction and one entry of the log,
/// or, when a row is refused, nothing and an error. The report is complete when the work has ended, also with an error;
/// its change makes the import one step of undo.
LongJob::Work importWork(const ImportPlan &plan, std::shared_ptr<ImportReport> report);

} // namespace binnacle
