#pragma once

#include "models/document/change.h"
#include "models/registers/occasion.h"

namespace binnacle {

class Lookup;

/// What else a change does because of one of its rows; part of it, and taken back with it. An approved extension moves
/// the due date, a failed check reopens its finding, a change of accountability moves it.
QList<RowEdit> consequences(const AppliedRow &row, const Lookup &others);

/// The dated entry that a step of a record leaves for good, whether it is taken, taken back or taken again; empty when
/// the row is no such step. Such entries are never taken back themselves.
std::optional<RowEdit> eventOf(const AppliedRow &row, const Occasion &occasion, const Lookup &others);

} // namespace binnacle
