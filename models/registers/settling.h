#pragma once

#include "models/registers/occasion.h"
#include "models/registers/record.h"

namespace binnacle {

/// Puts into a record that is about to be written what the program itself enters: the day, moment or person of a step
/// that needs one and was given none, and what the register's own rule computes. History that is imported stays as
/// told.
void settle(
    const RegisterSchema &schema, const Record &before, Record &after, const Occasion &occasion, const Lookup &others);

/// Into an empty field: the day, the moment (minute) or the person of the occasion, by the type of the field.
void stamp(const RegisterSchema &schema, qsizetype field, Record &record, const Occasion &occasion);

} // namespace binnacle
