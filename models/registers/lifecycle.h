#pragma once

#include "models/base/issue.h"
#include "models/registers/record.h"

#include <QStringList>
#include <span>

namespace binnacle {

/// The life of some records of a register as data, in the notation of the data dictionary (section 3): one line is a
/// way through states, "raised > contested > accepted, withdrawn" two arrows more. What is not written is forbidden.
struct Life
{
    const char *kinds; ///< codes of the field `kind`, comma separated; null: every record
    std::span<const char *const> ways; ///< the first state of the first way is where a record begins
};

/// How the records of a register live: by their status, and where that differs, by their kind.
struct Lifecycle
{
    const char *table;
    const char *status; ///< column
    const char *kind; ///< column; null: all live alike
    std::span<const Life> lives;
};

std::span<const Lifecycle> allLifecycles();

namespace lifecycle {

/// Null when the register has states that may follow in any order, or none.
const Lifecycle *find(const RegisterSchema &schema);
/// The life of a record of this kind; null when there is none.
const Life *find(const Lifecycle &lifecycle, const QString &kind);

QString firstState(const Life &life);
/// Every state, in the order in which they are first named.
QStringList states(const Life &life);
/// The states that may follow, in the same order.
QStringList next(const Life &life, const QString &state);
/// True when a record in `state` has been through `reached` on its way from the beginning.
bool hasReached(const Life &life, const QString &state, const QString &reached);

/// Whether the status may become what it is in `after`; `before` is empty on entry. A record begins at the beginning
/// and goes along the arrows.
QList<Issue> checkStep(const RegisterSchema &schema, const Record &before, const Record &after);
/// What the status of the record needs and is not there.
QList<Issue> checkNecessity(const RegisterSchema &schema, const Record &record);
/// Both, where the record goes to another state or loses a value. History that is imported is only told.
QList<Issue> check(const RegisterSchema &schema, const Record &before, const Record &after);

/// The state of a record and those that may follow, for a new one the first; empty without a life.
QStringList offeredStates(const RegisterSchema &schema, const Record &record);
/// True when the status of a record makes a value of this field necessary.
bool isNeeded(const RegisterSchema &schema, qsizetype field, const Record &record);
/// True when `after` has another status than `before`, or is new.
bool hasMoved(const RegisterSchema &schema, const Record &before, const Record &after);

} // namespace lifecycle

} // namespace binnacle
