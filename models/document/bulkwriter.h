#pragma once

#include "models/base/result.h"
#include "models/document/changelog.h"
#include "models/registers/canonicalrow.h"
#include "models/storage/bulk.h"

#include <optional>

namespace binnacle {

/// A record that the document refused.
struct FailedRecord
{
    qint64 id = 0; ///< that it would have had
    Error error;
};

/// Adds many new records to one register inside the caller's transaction: rows, search index, and the blocks by which
/// the log knows them. The caller validates, and appends one log entry with all blocks at the end.
/// Records are gathered and written many at a time: what was added since the last flush() cannot be read yet.
class BulkWriter
{
public:
    static Result<BulkWriter> prepare(Database &database, const RegisterSchema &schema);

    /// Gives the record its id (unless it has one) and revision 1. Ids must grow.
    Result<> add(Record &record);
    /// Writes what was gathered. An error when the document cannot be written; records that it refuses are failures.
    Result<> flush();
    bool hasGathered() const { return !m_gathered.isEmpty(); }
    /// Those since the last call.
    QList<FailedRecord> takeFailures() { return std::exchange(m_failures, {}); }
    /// The words of a record that was changed meanwhile, wherever it came from.
    Result<> replaceWords(const Record &record);
    /// Feeds the search index and gives the blocks; an error when there are failures. Nothing can be added after it.
    Result<QList<ImportedBlock>> finish();

private:
    struct Statements
    {
        BulkStatement rows; ///< as many as are gathered
        BulkStatement row;
        BulkStatement searchText;
    };
    /// What is computed from a record beside writing it.
    struct Derived
    {
        QByteArray salts;
        QByteArray digests;
        QStringList words;
    };

    BulkWriter(Database &database, const RegisterSchema &schema, Statements statements, qint64 lastId);
    int bind(BulkStatement &statement, int position, const Record &record) const;
    Derived derive() const;
    /// Ids of those that were refused.
    Result<QList<qint64>> writeRows();
    Result<QList<qint64>> writeOneByOne();
    Result<> writeWords(qint64 id, const QString &words);
    void addToBlock(qint64 id, QByteArrayView salt, QByteArrayView digest);

    Database &m_database;
    const RegisterSchema *m_schema;
    QString m_table;
    CanonicalRow m_canonical;
    Statements m_statements;
    QList<Record> m_gathered;
    QList<FailedRecord> m_failures;
    QList<ImportedBlock> m_blocks;
    qint64 m_lastId;
    qint64 m_firstSearchText = 0; ///< 0: none yet
};

} // namespace binnacle
