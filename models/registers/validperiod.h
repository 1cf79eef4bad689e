#pragma once

#include "models/registers/record.h"

#include <QDate>
#include <optional>

namespace binnacle {

/// Whether the day is within the days that these two fields of the record name; an empty one is open.
bool isValidOn(const Record &record, qsizetype from, qsizetype to, QDate day);

/// Judges the days `from_on` to `to_on` (none: open), which are in order, by those of the other records that are valid
/// for the same: RegisterSchema::validFor. Null when they do not overlap, or were not changed.
std::optional<Issue> validatePeriod(
    const RegisterSchema &schema, const Record *before, const Record &after, const Lookup &others);

} // namespace binnacle
