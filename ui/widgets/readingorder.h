#pragma once

class QWidget;

namespace binnacle {

/// Moves the focus as Tab or Shift+Tab do, through everything in a window as it is laid out: row by row, from the
/// leading to the trailing edge, whenever its parts were made. What stands in no layout lies over the rest and comes
/// after it. False when there is nowhere to go.
bool focusInReadingOrder(QWidget &window, bool isNext);

} // namespace binnacle
