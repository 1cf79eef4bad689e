#pragma once

#include "app/command.h"

namespace binnacle::commands {

/// Writes one piece of evidence into a file.
extern const Command evidenceCommand;

} // namespace binnacle::commands
