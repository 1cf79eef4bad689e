#pragma once

#include <QRectF>
#include <QString>
#include <functional>
#include <memory>

namespace binnacle {

class PagePainter;

/// A piece of a page that is never split: a heading, a paragraph, a chart, a row of a table.
struct Block
{
    qreal height = 0;
    std::function<void(PagePainter &, const QRectF &)> paint = {};
    qreal gapBefore = 0; ///< dropped at the top of a page
    bool keepsWithNext = false;
    QString heading = {}; ///< its line in the outline; empty: none
    std::shared_ptr<const Block> head = {}; ///< painted again above it when it begins a page
};

/// A part of the pack that begins on a page of its own. The first heading among its blocks is the line of the section
/// in the outline, the others stand below it.
using Section = QList<Block>;

} // namespace binnacle
