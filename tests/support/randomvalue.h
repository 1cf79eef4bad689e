#pragma once

#include "models/registers/field.h"
#include "models/registers/record.h"

class QRandomGenerator;

namespace binnacle::test {

/// A value that the field can hold, null now and then; the same sequence for the same seed.
Value randomValue(const Field &field, QRandomGenerator &random);

} // namespace binnacle::test
