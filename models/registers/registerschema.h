#pragma once

#include "models/base/issue.h"
#include "models/registers/field.h"

#include <QString>
#include <span>

namespace binnacle {

struct Record;
class Lookup;
struct Occasion;

/// How a register is kept: see section 1 of the data dictionary.
enum class RegisterKind {
    List, ///< has its own page or sheet
    Part, ///< shown inside its parent
    Dated, ///< valid-time part, append-only by rule
    Personal, ///< one person's marks
};

/// Which records may be deleted. Everything may be taken back by undo in the same session.
enum class DeleteRule { Never, Draft, OnlyByUndo, Always };

/// A rule that needs more than one field, beside the definition of its register. `before` is empty on entry.
using Check = QList<Issue> (*)(const Record &before, const Record &after, const Lookup &others);

/// What the program itself puts into a record that is about to be written: days of steps, dates that follow.
using Settle = void (*)(const Record &before, Record &after, const Occasion &occasion, const Lookup &others);

/// A kind of thing kept in the document, described once. Everything generic iterates over these.
struct RegisterSchema
{
    const char *table; ///< id of the register: SQL table, command-line word, key in JSON
    const char *title; ///< "Findings", translated in the context of the table
    const char *one; ///< "finding"
    const char *many = nullptr; ///< "pieces of evidence"; null: the title is the plural
    const char *clause;
    const char *page; ///< entry of the rail that shows it
    const char *prefix = nullptr; ///< of references ("F-"); null: the register has none
    int width = 0; ///< digits of a reference
    RegisterKind kind = RegisterKind::List;
    DeleteRule deleteRule = DeleteRule::Never;
    bool appendOnly = false; ///< triggers refuse update and delete
    bool logged = true; ///< false: personal marks outside log and undo
    std::span<const Field> fields;
    std::span<const Field> derived = {}; ///< generated columns: read with every record, after the fields, never written
    /// Fields that tell records apart where they have no reference: the key of an import that names none. Where others
    /// refer to the register and it has no code either, also their name in files, "POL-01/2": a reference first, then
    /// fields without "/" in them.
    std::span<const int> key = {};
    /// Records that agree in these fields are never valid on the same day; they have `from_on` and `to_on`.
    std::span<const int> validFor = {};
    /// What a line in the form of its parent tells beside its label; empty: days, choices and people by their order.
    std::span<const int> summary = {};
    bool isSingle = false; ///< there is one record at most
    int label = -1; ///< the field that names a record to people; -1: its reference or number
    Check check = nullptr; ///< what can be no fact, whoever says so
    /// How people must go about it: judged when somebody enters or changes a record, not of history that is imported.
    Check conduct = nullptr;
    Settle settle = nullptr;

    bool hasReference() const { return prefix != nullptr; }
    qsizetype fieldCount() const { return static_cast<qsizetype>(fields.size()); }
    qsizetype columnCount() const { return static_cast<qsizetype>(fields.size() + derived.size()); }
    /// A field, or beyond the last one a derived column.
    const Field &field(qsizetype index) const
    {
        const auto i = static_cast<size_t>(index);
        return i < fields.size() ? fields[i] : derived[i - fields.size()];
    }
    /// True when a field refers to records of the other register.
    bool refersTo(const RegisterSchema &other) const;
    QString id() const { return QString::fromLatin1(table); }
    QString titleText() const;
    QString oneText() const;
    /// As it stands behind a number: "findings".
    QString manyText() const;
    QString labelText(qsizetype field) const;
    QString helpText(qsizetype field) const;
    /// -1 when there is no such column.
    qsizetype indexOf(QStringView column) const;
};

} // namespace binnacle
