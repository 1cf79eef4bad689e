#include "ui/print/printtable.h"

#include "ui/print/pagepainter.h"
#include "ui/print/tablecell.h"

#include <algorithm>

namespace binnacle {

static constexpr qreal padding = 5; ///< above and below the lines of a row: 28 for a row of one line
static constexpr qreal headPadding = 5;

PrintTable::PrintTable(const QList<Column> &columns)
    : m_columns(columns)
{
}

void PrintTable::add(const Row &row)
{
    Q_ASSERT(row.size() == m_columns.size());
    m_rows << row;
}

/// The last column ends at the edge of the grid: no gap follows it.
static PrintTable::Column column(const QList<PrintTable::Column> &columns, qsizetype at)
{
    PrintTable::Column found = columns.at(at);
    found.width += at == columns.size() - 1 ? cellGap : 0;
    return found;
}

Block PrintTable::headBlock() const
{
    qreal height = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const PrintTable::Column one = column(m_columns, i);
        height = std::max(height, textHeight(one.title, TextRole::LabelMedium, one.width - cellGap));
    }
    const QList<Column> all = m_columns;
    const auto paint = [all](PagePainter &page, const QRectF &box) {
        qreal x = box.left();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const PrintTable::Column one = column(all, i);
            const qreal own = textHeight(one.title, TextRole::LabelMedium, one.width - cellGap);
            const QRectF place(x, box.bottom() - headPadding - own, one.width - cellGap, own);
            page.text(place, one.title, TextRole::LabelMedium, page.tokens().muted,
                one.isNumber ? Qt::AlignRight : Qt::AlignLeft);
            x += all.at(i).width;
        }
        page.horizontal(box.left(), box.right(), box.bottom(), PagePainter::Line::Rule, page.tokens().borderStrong);
    };
    return {.height = height + 2 * headPadding, .paint = paint, .keepsWithNext = true};
}

Block PrintTable::rowBlock(const Row &row) const
{
    qreal height = lineHeight(TextRole::Body);
    for (qsizetype i = 0; i < row.size(); ++i) {
        height = std::max(height, cellHeight(row.at(i), column(m_columns, i)));
    }
    const QList<Column> all = m_columns;
    const auto paint = [all, row](PagePainter &page, const QRectF &box) {
        qreal x = box.left();
        for (qsizetype i = 0; i < row.size(); ++i) {
            paintCell(page, {x, box.top() + padding, 0, box.height() - 2 * padding}, row.at(i), column(all, i));
            x += all.at(i).width;
        }
        page.horizontal(box.left(), box.right(), box.bottom(), PagePainter::Line::Hair, page.tokens().border);
    };
    return {.height = height + 2 * padding, .paint = paint};
}

QList<Block> PrintTable::blocks(qreal gapBefore) const
{
    const auto head = std::make_shared<const Block>(headBlock());
    QList<Block> made{*head};
    made.first().gapBefore = gapBefore;
    for (const Row &row : m_rows) {
        Block block = rowBlock(row);
        block.head = head;
        made << block;
    }
    return made;
}

} // namespace binnacle
