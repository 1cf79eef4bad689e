#include "ui/shell/firstsize.h"

namespace binnacle {

static constexpr QSize designed{1440, 900};
static constexpr QSize smallest{1120, 700};
static constexpr QSize frame{4, 40}; // edges and title bar; how large they are is known only after the window is shown

QSize firstWindowSize(const QSize &available)
{
    return designed.boundedTo(available - frame).expandedTo(smallest);
}

} // namespace binnacle
