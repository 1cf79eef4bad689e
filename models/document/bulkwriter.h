#pragma once

#include "models/base/result.h"
#include "models/document/changelog.h"
#include "models/registers/canonicalrow.h"
#include "models/storage/bulk.h"

namespace binnacle {

/// Adds many new records to one register inside the caller's transaction: rows, search index, and the blocks by which
/// the log knows them. The caller validates, and appends one log entry with all blocks at the end.
class BulkWriter
{
public:
    static Result<BulkWriter> prepare(Database &database, const RegisterSchema &schema);

    /// Gives the record its id (unless it has one) and revision 1. Ids must grow.
    Result<> add(Record &record);
    /// Ends the last block; nothing can be added after it.
    QList<ImportedBlock> takeBlocks();

private:
    struct Statements
    {
        BulkStatement row;
        BulkStatement searchText;
        BulkStatement search;
    };
    BulkWriter(const RegisterSchema &schema, Statements statements);
    Result<> writeRow(Record &record);
    Result<> writeSearch(const Record &record);
    void addToBlock(const Record &record);

    const RegisterSchema *m_schema;
    QString m_table;
    CanonicalRow m_canonical;
    Statements m_statements;
    QList<ImportedBlock> m_blocks;
};

} // namespace binnacle
