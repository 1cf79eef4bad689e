#pragma once

#include "ui/print/printtable.h"

namespace binnacle {

class PagePainter;

/// Height that a cell needs in a column, without the padding of its row.
qreal cellHeight(const PrintTable::Cell &cell, const PrintTable::Column &column);

/// Paints a cell into its place in a row: one line is centered in the height of a plain row, more begin at its top.
void paintCell(PagePainter &page, const QRectF &place, const PrintTable::Cell &cell, const PrintTable::Column &column);

/// Room between a cell and the next one.
constexpr qreal cellGap = 12;

} // namespace binnacle
