#pragma once

#include <QSize>

namespace binnacle {

/// The size of the window when it is shown for the first time: that of the design, or what a screen with so much room
/// leaves inside the frame of the window manager; never under the smallest size of the window.
QSize firstWindowSize(const QSize &available);

} // namespace binnacle
