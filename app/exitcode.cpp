#include "app/exitcode.h"

namespace binnacle {

ExitCode exitCodeOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Usage:
        return ExitCode::Usage;
    case Error::Code::Unreadable:
    case Error::Code::NotOurs:
    case Error::Code::Damaged:
        return ExitCode::Unreadable;
    case Error::Code::Newer:
    case Error::Code::ReadOnly:
    case Error::Code::Locked:
    case Error::Code::Storage:
        return ExitCode::Refused;
    case Error::Code::Conflict:
    case Error::Code::Invalid:
    case Error::Code::Cancelled:
        return ExitCode::NegativeAnswer;
    }
    Q_UNREACHABLE();
}

} // namespace binnacle
