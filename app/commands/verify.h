#pragma once

#include "app/command.h"

namespace binnacle::commands {

/// Checks file, references, log and every row, and names what was changed outside the program.
extern const Command verify;

} // namespace binnacle::commands
