#pragma once

#include "app/command.h"

namespace binnacle::commands {

/// Takes the rows of a CSV file into a register, all or none.
extern const Command importCommand;

} // namespace binnacle::commands
