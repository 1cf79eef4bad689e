#pragma once

#include "models/registers/record.h"

namespace binnacle {

/// Whether the rules of its register let a record be deleted (data dictionary, section 2): always, or as a draft, which
/// is in the state in which records are entered. Records that refer to it may still be in the way.
bool isRemovable(const RegisterSchema &schema, const Record &record);

/// Whether a record of any register names this one by register and number, which no foreign key guards.
bool isPointedAt(const RegisterSchema &schema, const Record &record, const Lookup &others);

} // namespace binnacle
