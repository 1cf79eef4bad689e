#include "ui/print/parts.h"

#include "ui/print/pagepainter.h"
#include "ui/print/paper.h"

#include <algorithm>

namespace binnacle {

static constexpr qreal columnGap = 26;
static constexpr qreal columnWidth = (gridWidth - columnGap) / 2;
static constexpr qreal underTitle = 2;
static constexpr qreal betweenLines = 3;

static Block plain(const QString &text, TextRole role, QColor Tokens::*color, qreal gapBefore)
{
    return {.height = textHeight(text, role, gridWidth),
        .paint = [=](PagePainter &page, const QRectF &box) { page.text(box, text, role, page.tokens().*color); },
        .gapBefore = gapBefore};
}

Block eyebrow(const QString &text)
{
    Block block = plain(text, TextRole::Answering, &Tokens::muted, 0);
    block.keepsWithNext = true;
    return block;
}

Block sentence(const QString &text)
{
    Block block = plain(text, TextRole::Headline, &Tokens::text, 5);
    block.heading = text;
    block.keepsWithNext = true;
    return block;
}

Block lede(const QString &text)
{
    Block block = plain(text, TextRole::Reading, &Tokens::text2, 6);
    block.keepsWithNext = true;
    return block;
}

Block subheading(const QString &text)
{
    Block block = plain(text, TextRole::ReadingStrong, &Tokens::text, 20);
    block.heading = text;
    block.keepsWithNext = true;
    return block;
}

Block paragraph(const QString &text, TextRole role, qreal gapBefore)
{
    return plain(text, role, &Tokens::text, gapBefore);
}

Block note(const QString &text)
{
    return plain(text, TextRole::Label, &Tokens::muted, 16);
}

static qreal heightOf(const Column &column)
{
    qreal height = textHeight(column.title, TextRole::ReadingStrong, columnWidth) + underTitle;
    for (const QString &line : column.lines) {
        height += textHeight(line, TextRole::Body, columnWidth) + betweenLines;
    }
    return height;
}

static void paintColumn(PagePainter &page, const QRectF &box, const Column &column)
{
    page.text(box, column.title, TextRole::ReadingStrong, page.tokens().text);
    QRectF place = box;
    place.setTop(box.top() + textHeight(column.title, TextRole::ReadingStrong, box.width()) + underTitle);
    for (const QString &line : column.lines) {
        page.text(place, line, TextRole::Body, page.tokens().text);
        place.setTop(place.top() + textHeight(line, TextRole::Body, box.width()) + betweenLines);
    }
}

Block columns(const Column &first, const Column &second)
{
    const auto paint = [=](PagePainter &page, const QRectF &box) {
        paintColumn(page, {box.left(), box.top(), columnWidth, box.height()}, first);
        paintColumn(page, {box.right() - columnWidth, box.top(), columnWidth, box.height()}, second);
    };
    return {.height = std::max(heightOf(first), heightOf(second)), .paint = paint, .gapBefore = 22};
}

} // namespace binnacle
