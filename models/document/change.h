#pragma once

#include "models/registers/record.h"

#include <QMap>
#include <QString>

namespace binnacle {

/// One row that a change inserts, updates or removes.
struct RowEdit
{
    enum class Kind { Insert, Update, Remove };

    Kind kind = Kind::Update;
    const RegisterSchema *schema = nullptr;
    qint64 id = 0; ///< Insert: negative, a stand-in that other edits of the change may refer to, or an id to restore
    qint64 revision = 0; ///< that the row must have; 0: `expected` decides instead
    QMap<qsizetype, Value> values = {}; ///< by field: what is set
    QMap<qsizetype, Value> expected = {}; ///< by field: what must be there now
    QString reference = {}; ///< Insert: to keep; empty: the next one
    QString origin = {}; ///< Insert: empty means entered
};

/// What one user action does: an ordered list of row edits with one text. The only way anything is ever written.
/// The title goes into the log for good, so it names records by reference, never by name or title.
class Change
{
public:
    enum class Kind { Change, Undo, Redo };

    explicit Change(const QString &title, Kind kind = Kind::Change)
        : m_title(title)
        , m_kind(kind)
    {
    }

    /// Gives the stand-in id by which later edits of this change refer to the new record.
    qint64 insert(const RegisterSchema &schema, const QMap<qsizetype, Value> &values);
    void update(const RegisterSchema &schema, qint64 id, qint64 revision, const QMap<qsizetype, Value> &values);
    void remove(const RegisterSchema &schema, qint64 id, qint64 revision);
    void append(const RowEdit &edit) { m_edits.append(edit); }

    QString title() const { return m_title; }
    Kind kind() const { return m_kind; }
    const QList<RowEdit> &edits() const { return m_edits; }
    /// The logged change that this one takes back or repeats; 0 for none.
    qint64 undoesId() const { return m_undoesId; }
    void setUndoesId(qint64 id) { m_undoesId = id; }

private:
    QString m_title;
    Kind m_kind;
    QList<RowEdit> m_edits;
    qint64 m_undoesId = 0;
};

/// What became of one edit.
struct AppliedRow
{
    const RegisterSchema *schema = nullptr;
    std::optional<Record> before = {}; ///< empty: inserted
    std::optional<Record> after = {}; ///< empty: removed
    bool isEvent = false; ///< left for good by a step: see eventOf()
};

/// A change that was carried out.
struct AppliedChange
{
    qint64 id = 0; ///< in the log; 0: outside it
    QString title;
    QList<AppliedRow> rows;

    /// The change with the opposite effect. It works as long as the fields still hold what this one left.
    Change inverse(Change::Kind kind) const;
    /// Rows in append-only registers cannot be taken back, nor what is outside the log.
    bool isUndoable() const;
};

} // namespace binnacle
