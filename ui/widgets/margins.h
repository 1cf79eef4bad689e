#pragma once

#include <QMargins>
#include <QWidget>

namespace binnacle {

/// Margins of a layout by leading and trailing side; layouts do not mirror their own.
inline QMargins leadingMargins(const QWidget &widget, int leading, int top, int trailing, int bottom)
{
    return widget.layoutDirection() == Qt::RightToLeft ? QMargins(trailing, top, leading, bottom)
                                                       : QMargins(leading, top, trailing, bottom);
}

} // namespace binnacle
