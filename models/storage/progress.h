#pragma once

#include <QtGlobal>
#include <functional>

namespace binnacle {

/// Told now and then how far long work is (`total` 0: not known); answers false when it shall stop and roll back.
using Progress = std::function<bool(qint64 done, qint64 total)>;

inline bool keepGoing(qint64, qint64)
{
    return true;
}

} // namespace binnacle
