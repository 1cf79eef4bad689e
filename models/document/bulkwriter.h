#pragma once

#include "models/base/result.h"
#include "models/document/changelog.h"
#include "models/registers/canonicalrow.h"
#include "models/storage/bulk.h"

#include <QFuture>
#include <QThreadPool>
#include <memory>

namespace binnacle {

/// A record that the document refused.
struct FailedRecord
{
    qint64 id = 0; ///< that it would have had
    Error error;
};

/// Adds many new records to one register inside the caller's transaction: rows, search index, and the blocks by which
/// the log knows them. The caller validates, and appends one log entry with all blocks at the end.
/// Records are gathered, and many at a time are written by another thread, digested by a third, while the next ones are
/// gathered: what was added since the last flush() cannot be read yet, and until then the caller holds the mutex of the
/// database to use it.
/// It may be moved only before the first record.
class BulkWriter
{
public:
    static Result<BulkWriter> prepare(Database &database, const RegisterSchema &schema);

    /// Gives the record its id (unless it has one) and revision 1. Ids must grow.
    Result<> add(Record &record);
    /// Writes what was gathered. An error when the document cannot be written; records that it refuses are failures.
    Result<> flush();
    bool hasGathered() const { return !m_gathered.isEmpty() || m_writing.isValid(); }
    /// Those that are known since the last call.
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
    /// What is computed from the records beside writing them, for each.
    struct Derived
    {
        QByteArray salts;
        QByteArray digests;
        QStringList words;
    };

    using Failures = QList<FailedRecord>;

    BulkWriter(Database &database, const RegisterSchema &schema, Statements statements, qint64 lastId);
    /// Gives what was gathered to the other threads.
    Result<> handOver();
    /// Waits until what was handed over is written.
    Result<> settle();
    Result<Failures> write();
    int bind(BulkStatement &statement, int position, const Record &record) const;
    Derived derive() const;
    Result<Failures> writeRows();
    Result<Failures> writeOneByOne();
    Result<> writeWords(qint64 id, const QString &words);
    void addToBlock(qint64 id, QByteArrayView salt, QByteArrayView digest);

    Database &m_database;
    const RegisterSchema *m_schema;
    QString m_table;
    CanonicalRow m_canonical;
    Statements m_statements;
    QList<Record> m_gathered;
    Failures m_failures;
    QList<ImportedBlock> m_blocks;
    qint64 m_lastId;
    qint64 m_firstSearchText = 0; ///< 0: none yet
    QList<Record> m_handedOver;
    QFuture<Derived> m_deriving; ///< from those that were handed over
    QFuture<Result<Failures>> m_writing;
    std::unique_ptr<QThreadPool> m_threads; ///< they use everything above: the first to go
};

} // namespace binnacle
