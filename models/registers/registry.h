#pragma once

#include "models/registers/registerschema.h"

namespace binnacle {

/// Every register of the data dictionary, in its order. Generic code and generic tests iterate over this.
std::span<const RegisterSchema *const> allRegisters();
/// Null when there is no such register.
const RegisterSchema *findRegister(QAnyStringView table);

} // namespace binnacle
