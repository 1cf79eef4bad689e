#pragma once

#include "models/registers/registerschema.h"

namespace binnacle {

/// INSERT for one row of a register; positions: id, revision, origin, [reference], then every field.
QString insertSql(const RegisterSchema &schema);

} // namespace binnacle
