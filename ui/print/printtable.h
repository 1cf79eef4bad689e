#pragma once

#include "models/measures/figure.h"
#include "ui/print/block.h"

#include <QColor>
#include <QStringList>

namespace binnacle {

/// A table on paper: the head repeats on each page, rows never split, long cells wrap. It only makes blocks; where they
/// stand is the work of the layout.
class PrintTable
{
public:
    struct Column
    {
        QString title;
        qreal width; ///< with the gap to the next one; all add up to the grid
        bool isNumber = false; ///< right aligned, tabular digits
    };
    /// What stands in one cell: text, or something painted in its place.
    struct Cell
    {
        QString text = {};
        QString unit = {}; ///< muted, behind the number
        bool isStrong = false;
        bool isMuted = false;
        Status status = Status::NotApplicable; ///< glyph before the text, which is in its color
        QColor swatch = {}; ///< a square before the text
        Figure figure = {}; ///< instead of text
    };
    using Row = QList<Cell>;

    explicit PrintTable(const QList<Column> &columns);

    void add(const Row &row);
    /// Head first; `gapBefore` is that of the head.
    QList<Block> blocks(qreal gapBefore) const;

private:
    Block headBlock() const;
    Block rowBlock(const Row &row) const;

    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace binnacle
