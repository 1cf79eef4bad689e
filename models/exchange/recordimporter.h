#pragma once

#include "models/document/bulkwriter.h"
#include "models/document/changewriter.h"
#include "models/exchange/givenreferences.h"
#include "models/exchange/importentry.h"
#include "models/exchange/importlookup.h"
#include "models/exchange/importplan.h"
#include "models/exchange/keyindex.h"
#include "models/registers/recordstore.h"

#include <optional>

namespace binnacle {

/// What became of one record of an import.
struct RecordOutcome
{
    enum class Kind { Added, Updated, Same, Skipped, Refused };

    Kind kind = Kind::Refused;
    qint64 id = 0; ///< of the record that is there now; 0 when refused
    QList<RowNote> problems = {}; ///< field, value and reason; also why it was skipped
    std::optional<Record> before = {}; ///< of one that is updated
    qint64 changedFields = 0;
};

/// Takes the records of an import into one register: finds duplicates by the key, gives references, validates as a
/// form does, and writes. Runs inside a transaction of the caller, who rolls back.
class RecordImporter
{
public:
    /// `fields`: those that the file gives.
    static Result<RecordImporter> prepare(
        Database &database, const ImportPlan &plan, const ImportMap &map, const QList<qsizetype> &fields);

    /// An error only when the document cannot be written. Added records can be read after the next flush().
    Result<RecordOutcome> import(Record record);
    Result<> flush();
    /// Records that were told to be added, and then refused by the document.
    QList<FailedRecord> takeFailures() { return m_writer.takeFailures(); }
    /// Writes the entry of the log, if anything was written. Gives what undo takes back of it.
    Result<AppliedChange> finish();
    /// Columns by which records are told apart; empty: every one is new.
    QStringList keyColumns() const { return m_keys ? m_keys->columns() : QStringList(); }

private:
    RecordImporter(Database &database, const ImportPlan &plan, const ImportMap &map, const QList<qsizetype> &fields,
        BulkWriter writer);
    Result<> prepareKeys(const QList<qsizetype> &key);
    bool isReferenceTheKey() const { return m_keys && m_keys->fields().contains(FieldRule::reference); }
    Result<RecordOutcome> duplicate(const Record &record, const QString &key, qint64 id);
    void rememberGathered(const Record &record, const QString &key);
    Result<RecordOutcome> update(const Record &record, qint64 id);
    Result<> replace(const Record &before, const Record &after);
    Result<RecordOutcome> add(Record &record);
    /// Null when the reference can be kept, or the next one was given.
    Result<std::optional<RowNote>> checkReference(Record &record);
    Result<> giveReference(Record &record);
    Result<bool> isReferenceTaken(const Record &record);
    QList<RowNote> stepsOf(const Record &before, const Record &after) const;
    QList<RowNote> problemsOf(const Record *before, const Record &after) const;

    Database &m_database;
    const ImportPlan &m_plan;
    const RegisterSchema &m_schema;
    QList<qsizetype> m_fields;
    ImportLookup m_lookup;
    Stores m_stores;
    RecordStore &m_store;
    bool m_looksAtOthers; ///< then every record is written at once, so that the rules of the next one see it
    BulkWriter m_writer;
    std::optional<KeyIndex> m_keys;
    std::optional<KeyIndex> m_references;
    QHash<QString, qint64> m_gatheredKeys; ///< of added records that cannot be read yet
    QSet<QString> m_gatheredReferences;
    GivenReferences m_given;
    qsizetype m_gatheredCount = 0;
    ImportEntry m_entry;
};

} // namespace binnacle
