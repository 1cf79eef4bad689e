#pragma once

#include "models/registers/registerschema.h"

namespace binnacle {

/// INSERT for rows of a register; positions for each: id, revision, origin, [reference], then every field.
QString insertSql(const RegisterSchema &schema, qsizetype rows = 1);

} // namespace binnacle
