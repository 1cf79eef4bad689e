#pragma once

#include "models/registers/record.h"

namespace binnacle {

/// Everything that the description of a register alone can judge: required values, lengths, ranges, dates, choices,
/// forbidden characters, references that lead somewhere, unique and immutable fields; then the register's own check.
/// `before` is empty on entry.
QList<Issue> validate(
    const RegisterSchema &schema, const Record *before, const Record &after, const Lookup &others);

/// Judges one value by its field, without looking at other records. Null when there is nothing to say.
std::optional<Issue> validateValue(const RegisterSchema &schema, qsizetype field, const Value &value);

} // namespace binnacle
