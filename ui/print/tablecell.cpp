#include "ui/print/tablecell.h"

#include "ui/print/pagepainter.h"
#include "ui/theme/digits.h"
#include "ui/theme/glyphs.h"

#include <algorithm>

namespace binnacle {

static constexpr qreal swatchSide = 11;
static constexpr qreal swatchGap = 7;
static constexpr qreal glyphSide = 15;
static constexpr qreal glyphGap = 6;
static constexpr qreal unitGap = 4;
static constexpr qreal figureHeight = 22;

static TextRole roleOf(const PrintTable::Cell &cell)
{
    const bool isLoud = cell.status != Status::NotApplicable && cell.status != Status::Good;
    return cell.isStrong || isLoud ? TextRole::PanelTitle : TextRole::Body;
}

static QColor colorOf(const PrintTable::Cell &cell, const Tokens &tokens)
{
    if (cell.status == Status::NotApplicable || cell.status == Status::Good) {
        return cell.isMuted ? tokens.muted : tokens.text;
    }
    return statusText(cell.status, tokens);
}

/// What stands before the text takes its room away.
static qreal indent(const PrintTable::Cell &cell)
{
    if (cell.status != Status::NotApplicable) {
        return glyphSide + glyphGap;
    }
    return cell.swatch.isValid() ? swatchSide + swatchGap : 0;
}

static qreal unitWidth(const PrintTable::Cell &cell)
{
    return cell.unit.isEmpty() ? 0 : tabularWidth(cell.unit, font(TextRole::Body)) + unitGap;
}

static qreal room(const PrintTable::Cell &cell, const PrintTable::Column &column)
{
    return column.width - cellGap - indent(cell);
}

/// The unit stands behind its number, or below where both do not fit: a number is never broken.
static bool isUnitBelow(const PrintTable::Cell &cell, qreal width)
{
    return !cell.unit.isEmpty() && tabularWidth(cell.text, font(roleOf(cell))) + unitWidth(cell) > width;
}

qreal cellHeight(const PrintTable::Cell &cell, const PrintTable::Column &column)
{
    if (cell.figure.kind != Figure::Kind::None) {
        return lineHeight(TextRole::Body);
    }
    const qreal width = room(cell, column);
    if (isUnitBelow(cell, width)) {
        return textHeight(cell.text, roleOf(cell), width) + textHeight(cell.unit, TextRole::Body, width);
    }
    return textHeight(cell.text, roleOf(cell), width - unitWidth(cell));
}

/// Glyph or swatch in the middle of the first line.
static void paintSign(PagePainter &page, const QRectF &line, const PrintTable::Cell &cell)
{
    const qreal middle = line.center().y();
    if (cell.status != Status::NotApplicable) {
        page.glyph({line.left(), middle - glyphSide / 2, glyphSide, glyphSide}, cell.status);
    } else if (cell.swatch.isValid()) {
        page.swatch({line.left(), middle - swatchSide / 2, swatchSide, swatchSide}, cell.swatch);
    }
}

static void paintNumber(PagePainter &page, const QRectF &place, const PrintTable::Cell &cell)
{
    QRectF number = place;
    if (isUnitBelow(cell, place.width())) {
        const qreal below = textHeight(cell.text, roleOf(cell), place.width());
        page.digits(place.adjusted(0, below, 0, 0), cell.unit, TextRole::Body, page.tokens().muted, Qt::AlignRight);
    } else if (!cell.unit.isEmpty()) {
        page.digits(place, cell.unit, TextRole::Body, page.tokens().muted, Qt::AlignRight);
        number.setRight(place.right() - unitWidth(cell));
    }
    page.digits(number, cell.text, roleOf(cell), colorOf(cell, page.tokens()), Qt::AlignRight);
}

void paintCell(PagePainter &page, const QRectF &place, const PrintTable::Cell &cell, const PrintTable::Column &column)
{
    QRectF box = place;
    box.setWidth(column.width - cellGap);
    const QRectF line(box.left(), box.top(), box.width(), lineHeight(TextRole::Body));
    if (cell.figure.kind != Figure::Kind::None) {
        const qreal middle = line.center().y();
        page.figure({box.left(), middle - figureHeight / 2, box.width(), figureHeight}, cell.figure);
        return;
    }
    paintSign(page, line, cell);
    box.setLeft(box.left() + indent(cell));
    if (column.isNumber) {
        paintNumber(page, box, cell);
    } else {
        page.text(box, cell.text, roleOf(cell), colorOf(cell, page.tokens()));
    }
}

} // namespace binnacle
