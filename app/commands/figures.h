#pragma once

#include "app/command.h"

namespace binnacle::commands {

/// Prints panels as Panel JSON v1.
extern const Command figures;

} // namespace binnacle::commands
