#pragma once

#include "models/base/issue.h"
#include "models/base/result.h"
#include "models/document/change.h"
#include "models/registers/occasion.h"
#include "models/registers/recordstore.h"

#include <QHash>
#include <memory>

namespace binnacle {

class Database;

/// The stores of all registers over one connection, made when first asked for.
class Stores
{
public:
    explicit Stores(Database &database)
        : m_database(database)
    {
    }
    RecordStore &of(const RegisterSchema &schema);
    /// The next reference that no record has and, by the log, none ever had.
    Result<QString> nextReference(const RegisterSchema &schema);
    void forgetHighestReferences() { m_stores.clear(); }

private:
    Result<qint64> highestLoggedReference(const RegisterSchema &schema) const;

    Database &m_database;
    QHash<const RegisterSchema *, std::shared_ptr<RecordStore>> m_stores;
};

/// Carries out the edits of one change: checks that each row is still what the change speaks of, validates, writes.
/// Undo and redo restore what was there and are not validated again: rules of conduct look forward only. But who does
/// it now may be another person, so approvals and what is reserved are judged again.
/// Runs inside a transaction of the caller, who rolls back when it fails.
class ChangeWriter
{
public:
    ChangeWriter(Database &database, Stores &stores, const Occasion &occasion)
        : m_database(database)
        , m_stores(stores)
        , m_occasion(occasion)
    {
    }

    Result<QList<AppliedRow>> write(const Change &change);
    /// What validation said about all rows, warnings included; after write().
    const QList<Issue> &issues() const { return m_issues; }

private:
    Result<> carryOut(const RowEdit &edit, QList<AppliedRow> &rows);
    Result<> addEvents(QList<AppliedRow> &rows);
    Result<AppliedRow> insert(const RowEdit &edit);
    Result<AppliedRow> update(const RowEdit &edit);
    Result<AppliedRow> remove(const RowEdit &edit);
    /// Settles and validates what a person enters.
    Result<> check(const RegisterSchema &schema, const Record *before, Record &after);
    Result<> checkRemovable(const RegisterSchema &schema, const Record &record) const;
    QMap<qsizetype, Value> withRealIds(const RowEdit &edit) const;

    Database &m_database;
    Stores &m_stores;
    Occasion m_occasion;
    Change::Kind m_kind = Change::Kind::Change;
    QList<Issue> m_issues;
    QHash<qint64, qint64> m_realIds; ///< of rows that were referred to by a stand-in
};

} // namespace binnacle
