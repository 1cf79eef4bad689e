#include "ui/print/signatureblock.h"

#include "models/review/packtext.h"
#include "ui/print/pagepainter.h"
#include "ui/print/paper.h"
#include "ui/theme/textline.h"

#include <algorithm>

namespace binnacle {

static constexpr qreal nameWidth = 196;
static constexpr qreal inkLeft = 210;
static constexpr qreal dateLeft = 578;
static constexpr qreal signatureRight = 564;
static constexpr qreal above = 13;
static constexpr qreal tickSide = 13;
static constexpr qreal signatureLine = 50; ///< from the top of the text to the line
static constexpr qreal inkHeight = 72;
static constexpr qreal below = 8;
static constexpr qreal reservationLines = 4;
static constexpr qreal reservationLine = 28;
static constexpr qreal frameAcross = 14;
static constexpr qreal frameDown = 10;

Block signatureRule()
{
    return {.height = 2,
        .paint =
            [](PagePainter &page, const QRectF &box) {
                page.horizontal(
                    box.left(), box.right(), box.center().y(), PagePainter::Line::Heavy, page.tokens().text);
            },
        .gapBefore = 12,
        .keepsWithNext = true};
}

static void paintVerdicts(PagePainter &page, const QPointF &from)
{
    qreal x = from.x();
    for (const QString &verdict :
        {PackText::tr("Approve"), PackText::tr("Approve with reservations"), PackText::tr("Do not approve")}) {
        page.frame({x, from.y() + 1, tickSide, tickSide}, PagePainter::Line::Rule, page.tokens().text);
        x += tickSide + 6;
        const qreal width = textWidth(verdict, TextRole::Label) + 1;
        page.text({x, from.y(), width, 16}, verdict, TextRole::Label, page.tokens().text);
        x += width + 16;
    }
}

static void paintInk(PagePainter &page, const QRectF &box)
{
    paintVerdicts(page, {box.left() + inkLeft, box.top()});
    const qreal line = box.top() + signatureLine;
    const auto room = [&](qreal left, qreal right, const QString &label) {
        page.horizontal(box.left() + left, box.left() + right, line, PagePainter::Line::Rule, page.tokens().text);
        page.text({box.left() + left, line + 4, right - left, 16}, label, TextRole::Label, page.tokens().muted);
    };
    room(inkLeft, signatureRight, PackText::tr("Signature"));
    room(dateLeft, gridWidth, PackText::tr("Date"));
}

Block signatureBlock(const PackContent::Signatory &signatory)
{
    const qreal name = textHeight(signatory.name, TextRole::ReadingStrong, nameWidth);
    const qreal text = name + textHeight(signatory.seat, TextRole::Body, nameWidth);
    const auto paint = [=](PagePainter &page, const QRectF &box) {
        const QRectF inside = box.adjusted(0, above, 0, -below);
        QRectF place(inside.left(), inside.top() - 2, nameWidth, 0);
        page.text(place, signatory.name, TextRole::ReadingStrong, page.tokens().text);
        page.text(place.translated(0, name), signatory.seat, TextRole::Body, page.tokens().muted);
        paintInk(page, inside);
        page.horizontal(box.left(), box.right(), box.bottom(), PagePainter::Line::Hair, page.tokens().border);
    };
    return {.height = above + std::max(text, inkHeight) + below, .paint = paint};
}

Block reservationsBlock()
{
    const QString title = PackText::tr("Reservations and dissent");
    const auto paint = [title](PagePainter &page, const QRectF &box) {
        page.frame(box, PagePainter::Line::Hair, page.tokens().borderStrong);
        const QRectF inside = box.adjusted(frameAcross, frameDown, -frameAcross, -frameDown);
        page.text(inside, title, TextRole::ReadingStrong, page.tokens().text);
        page.text(inside.adjusted(0, 3, 0, 0), PackText::tr("name first, then the words"), TextRole::Label,
            page.tokens().muted, Qt::AlignRight);
        for (int i = 1; i <= reservationLines; ++i) {
            page.horizontal(inside.left(), inside.right(), inside.top() + 18 + i * reservationLine,
                PagePainter::Line::Hair, page.tokens().borderStrong);
        }
    };
    return {.height = 2 * frameDown + 20 + reservationLines * reservationLine,
        .paint = paint,
        .gapBefore = 16,
        .heading = title};
}

} // namespace binnacle
