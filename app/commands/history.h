#pragma once

#include "app/command.h"

namespace binnacle::commands {

/// Says who changed what from what to what.
extern const Command history;

} // namespace binnacle::commands
