#pragma once

#include <QColor>

namespace binnacle {

/// An opaque mix of two colors: the `share` (0 to 1) of `over`, the rest of `under`. Nothing here is ever transparent.
inline QColor blend(const QColor &over, const QColor &under, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(
        mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()), mix(over.blueF(), under.blueF()));
}

/// Contrast of two colors as WCAG 2 defines it, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// Over the window under a modal sheet (visual language, "Space and shape"); for the screen only: paper has no alpha.
QColor modalDim();

} // namespace binnacle
