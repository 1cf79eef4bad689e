#pragma once

#include "models/base/result.h"

namespace binnacle {

/// What a run tells the script that started it; documented in --help and the manual page.
enum class ExitCode {
    Done = 0,
    NegativeAnswer = 1, ///< the answer is no: a check failed, rows were refused
    Usage = 2,
    Unreadable = 3, ///< unreadable, damaged, or not ours
    Refused = 4, ///< locked, read-only, made by a newer version, or not written for want of room
};

ExitCode exitCodeOf(Error::Code code);

} // namespace binnacle
