#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace binnacle {

/// Lines of inputs and of the focus ring in logical pixels.
struct LineWidths
{
    int line = 1; ///< edge of an input
    int ring = 2; ///< focus
};

/// The style sheet with each `@name` replaced by the token, or by a size that leaves room for the lines, so that
/// nothing moves when an edge turns into a ring.
QString fillStyleSheet(const QString &sheet, const Tokens &tokens, const LineWidths &lines);

} // namespace binnacle
