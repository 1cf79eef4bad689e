#pragma once

#include "app/command.h"

namespace binnacle {

/// Text of `binnacle --help`.
QString helpText();
/// Reads the arguments of a sub-command (without program and command name) and runs it.
ExitCode runCommand(const Command &command, const QStringList &arguments);

} // namespace binnacle
