#pragma once

#include "app/command.h"

namespace binnacle::commands {

/// Paints a page of the window into a PNG file, without a display.
extern const Command picture;

} // namespace binnacle::commands
