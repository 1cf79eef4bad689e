#pragma once

#include "models/registers/record.h"

namespace binnacle {

/// A draft is a record in the state in which records of its register are entered: the first one of the choice. Where
/// there are no states, all are.
bool isDraft(const RegisterSchema &schema, const Record &record);

/// Whether the rules of its register let a record be deleted (data dictionary, section 2): always, or as a draft.
/// Records that refer to it may still be in the way.
bool isRemovable(const RegisterSchema &schema, const Record &record);

/// Whether a record of any register names this one by register and number, which no foreign key guards.
bool isPointedAt(const RegisterSchema &schema, const Record &record, const Lookup &others);

} // namespace binnacle
