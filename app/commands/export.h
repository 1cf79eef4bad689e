#pragma once

#include "app/command.h"

namespace binnacle::commands {

/// Writes a register as CSV or JSON.
extern const Command exportCommand;

} // namespace binnacle::commands
