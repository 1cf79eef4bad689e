#pragma once

#include "app/command.h"

namespace binnacle::commands {

/// Prints the board pack of the next review into a PDF file.
extern const Command pack;

} // namespace binnacle::commands
