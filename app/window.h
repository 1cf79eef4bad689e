#pragma once

#include "app/exitcode.h"

#include <QString>

namespace binnacle {

/// Opens the window, with a document if one is named, and runs until it is closed.
ExitCode runWindow(const QString &path);

} // namespace binnacle
