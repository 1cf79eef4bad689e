#pragma once

#include "models/base/result.h"
#include "models/document/change.h"
#include "models/document/history.h"
#include "models/document/loggedchange.h"

namespace binnacle {

/// One field that would go back; a time is one field.
struct UndoField
{
    enum class Choice {
        Open, ///< a later change is in the way, and nobody has chosen yet
        GoBack,
        Keep,
    };
    struct Part
    {
        qsizetype field;
        Value back;
        Value now;
    };

    QString label;
    QString back = {}; ///< texts; empty: nothing
    QString now = {};
    bool isOverwritten = false; ///< what is there now came later
    Choice choice = Choice::GoBack;
    QList<Part> parts = {};
};

/// One record, and what taking the change back does to it.
struct UndoRow
{
    const RegisterSchema *schema = nullptr;
    qint64 recordId = 0;
    qint64 revision = 0; ///< of one that is taken away: that it must still have
    QString name = {};
    HistoryRow::Kind kind = HistoryRow::Kind::Changed; ///< Removed: it is taken away; Added: it comes back
    QList<UndoField> fields = {}; ///< of a changed one
    QStringList staying = {}; ///< labels of its other fields that changed later
    QString reference = {}; ///< of one that comes back
    QString origin = {};
};

/// Takes one entry of the log back, long after it was made: as a new change with the opposite effect. Where a later
/// change touched the same field, somebody chooses; other fields stay.
class HistoryUndo
{
public:
    /// What it would do now. `whyNot` says why it cannot be done; an error only when the document cannot be read.
    static Result<HistoryUndo> plan(Database &database, qint64 entry);

    qint64 entry() const { return m_entry; }
    bool isPossible() const { return m_whyNot.isEmpty(); }
    QString whyNot() const { return m_whyNot; }
    const QList<UndoRow> &rows() const { return m_rows; }

    void choose(qsizetype row, qsizetype field, UndoField::Choice choice);
    /// Nothing is open.
    bool isDecided() const;
    int countGoingBack() const;
    /// "Due goes back to 16 Oct 2026. Evidence came later and stays."
    QString sentence() const;

    /// For Document::apply(). An error when what it makes of a record breaks a rule, or nothing goes back.
    Result<Change> change(Database &database) const;

private:
    HistoryUndo(qint64 entry, const QString &title)
        : m_entry(entry)
        , m_title(title)
    {
    }
    Result<> addRow(Database &database, LoggedText &texts, const LoggedRow &row);
    Result<> addChanged(Database &database, LoggedText &texts, const LoggedRow &row, const Record &now);
    Result<> addRemoval(Database &database, const LoggedRow &row, const Record &now);
    void addReturn(const LoggedRow &row);

    qint64 m_entry;
    QString m_title;
    QString m_whyNot;
    QList<UndoRow> m_rows;
};

} // namespace binnacle
