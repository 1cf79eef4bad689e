#pragma once

#include "models/base/result.h"
#include "models/registers/record.h"

#include <functional>

namespace binnacle {

class Database;
class Query;

/// Reads and writes the rows of one register. Writing happens only inside a change (models/document).
class RecordStore
{
public:
    /// Contents of files can be larger than everything else together: who only lists records leaves them out, and finds
    /// null in their place. Such records are never written.
    enum class Contents { Read, LeftOut };

    RecordStore(Database &database, const RegisterSchema &schema, Contents contents = Contents::Read);

    const RegisterSchema &schema() const { return m_schema; }

    /// An error when there is no such record.
    Result<Record> find(qint64 id) const;
    /// In the order of the ids given; those that do not exist are left out.
    Result<QList<Record>> findAll(const QList<qint64> &ids) const;
    /// 0 when nothing has this reference (or code, where records are named by one).
    Result<qint64> findByReference(const QString &reference) const;
    Result<qint64> findByValue(qsizetype field, const Value &value) const;
    /// Records that have all these values; null is found as null. All records when nothing is wanted.
    Result<QList<Record>> findByValues(const FieldValues &wanted) const;
    Result<qint64> count() const;
    /// Every record in the order of ids, one at a time; ends with the first error of `visit`.
    Result<> visitAll(const std::function<Result<>(const Record &)> &visit) const;

    /// Gives id (unless set), revision 1 and, where missing, the next reference; returns the record as it is kept.
    Result<Record> insert(Record record);
    /// Writes every field; Conflict when the record has another revision by now. Returns it with revision + 1.
    Result<Record> update(Record record);
    /// Conflict when the record has another revision by now.
    Result<> remove(qint64 id, qint64 revision);

    /// The next free reference: highest number in use plus one, with the prefix and width of the register.
    Result<QString> nextReference();
    /// A reference that was given to a record by other means than insert(): it is never given again.
    void noteReference(const QString &reference);
    /// After rows were added by other means than insert().
    void forgetHighestReference() { m_highestReference = -1; }
    bool knowsHighestReference() const { return m_highestReference >= 0; }
    /// Numbers up to this one are taken although no record has them now.
    void skipReferencesUpTo(qint64 number) { m_skipped = number; }

private:
    Record read(const Query &query) const;
    Result<qint64> highestReference() const;

    Database &m_database;
    const RegisterSchema &m_schema;
    QString m_columns; ///< of SELECT: id, revision, origin, [reference], fields, derived
    qint64 m_highestReference = -1; ///< -1: not looked up yet
    qint64 m_skipped = 0;
};

/// The conflict that a second writer of a record meets.
Error conflict(const RegisterSchema &schema);

} // namespace binnacle
