#pragma once

#include "models/document/changelog.h"
#include "models/exchange/importplan.h"

#include <optional>

namespace binnacle {

/// Why an import of so many rows cannot be taken back by undo, as the end of a sentence; empty when it can. A register
/// that only grows gives nothing back; many rows, or rows that carry files, would have to be kept in memory for it.
QString whyNotUndoable(const ImportPlan &plan, qint64 rows);

/// What an import writes, for its one entry of the log, and, when it can be undone, as the change that undo takes back.
/// Updated rows beyond what is kept go to the log at once.
class ImportEntry
{
public:
    ImportEntry(Database &database, const ImportPlan &plan)
        : m_database(&database)
        , m_plan(&plan)
        , m_mostUndoable(whyNotUndoable(plan, 0).isEmpty() ? plan.undoLimit : -1)
    {
    }

    /// Leaves the document alone: rows may still be on their way into it.
    void added(const Record &record);
    /// Nothing may be on its way.
    Result<> updated(const Record &before, const Record &after);
    /// Writes the entry, unless there is nothing to write. The id is 0 when there is none, or it cannot be undone.
    Result<AppliedChange> finish(const QList<ImportedBlock> &blocks);

private:
    bool isUndoable() const { return m_count <= m_mostUndoable; }
    void keep(const AppliedRow &row);
    Result<> open();
    Result<> writeRows();

    Database *m_database;
    const ImportPlan *m_plan;
    qint64 m_mostUndoable; ///< rows; asked for each of them
    QList<AppliedRow> m_rows; ///< beyond the limit: only updated ones that are not in the log yet
    qint64 m_count = 0;
    std::optional<OpenLogEntry> m_entry;
};

} // namespace binnacle
