#pragma once

#include "app/command.h"

namespace binnacle::commands {

/// Makes a document with the sample organization.
extern const Command demo;

} // namespace binnacle::commands
