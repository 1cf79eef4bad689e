#include "ui/print/pagepainter.h"

#include "ui/charts/figurepainter.h"
#include "ui/print/paper.h"
#include "ui/theme/crisp.h"
#include "ui/theme/digits.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"

namespace binnacle {

static constexpr qreal statusGlyph = 15;
static constexpr qreal statusGap = 6;

static qreal widthOf(PagePainter::Line line)
{
    switch (line) {
    case PagePainter::Line::Hair:
        return 0.5 * point;
    case PagePainter::Line::Rule:
        return 1 * point;
    case PagePainter::Line::Heavy:
        return 1.5 * point;
    }
    Q_UNREACHABLE();
}

PagePainter::PagePainter(QPainter &painter, const QSizeF &page)
    : m_painter(painter)
    , m_page({}, page)
    , m_tokens(Tokens::print())
{
}

QRectF PagePainter::placed(const QRectF &box) const
{
    return mirrored(m_painter.layoutDirection(), m_page, box);
}

void PagePainter::text(
    const QRectF &box, const QString &text, TextRole role, const QColor &color, Qt::Alignment alignment)
{
    if (!text.isEmpty()) {
        drawBlock(m_painter, placed(box), text, role, color, 0, alignment);
    }
}

void PagePainter::digits(
    const QRectF &box, const QString &text, TextRole role, const QColor &color, Qt::Alignment alignment)
{
    const QRectF place = placed(box);
    const bool isRight = bool(alignment & Qt::AlignRight) != (m_painter.layoutDirection() == Qt::RightToLeft);
    QRectF row(place.left(), place.top(), place.width(), lineHeight(role));
    m_painter.setPen(color);
    for (const QString &part : wrapLines(text, role, box.width())) {
        drawTabular(m_painter, {isRight ? row.right() : row.left(), baselineIn(row, font(role))}, part, font(role),
            isRight ? Qt::AlignRight : Qt::AlignLeft);
        row.translate(0, row.height());
    }
}

void PagePainter::horizontal(qreal left, qreal right, qreal y, Line line, const QColor &color)
{
    const QRectF place = placed({left, y, right - left, 0});
    fillHorizontal(m_painter, place.left(), place.right(), y, color, widthOf(line));
}

void PagePainter::vertical(qreal x, qreal top, qreal bottom, Line line, const QColor &color)
{
    fillVertical(m_painter, placed({x, top, 0, 0}).left(), top, bottom, color, widthOf(line));
}

void PagePainter::frame(const QRectF &box, Line line, const QColor &color)
{
    drawFrame(m_painter, placed(box), 0, {}, color, widthOf(line));
}

void PagePainter::swatch(const QRectF &box, const QColor &color)
{
    m_painter.fillRect(crisp(m_painter, placed(box)), color);
}

void PagePainter::glyph(const QRectF &box, Status status)
{
    paintStatusGlyph(m_painter, placed(box), status, m_tokens);
}

void PagePainter::status(const QRectF &box, Status status, const QString &word)
{
    const qreal middle = box.center().y();
    glyph({box.left(), middle - statusGlyph / 2, statusGlyph, statusGlyph}, status);
    const qreal height = lineHeight(TextRole::Body);
    const QRectF place(
        box.left() + statusGlyph + statusGap, middle - height / 2, box.width() - statusGlyph - statusGap, height);
    const bool isQuiet = status == Status::Good || status == Status::NotApplicable;
    text(place, word, isQuiet ? TextRole::Body : TextRole::PanelTitle,
        isQuiet ? m_tokens.text : statusText(status, m_tokens));
}

void PagePainter::figure(const QRectF &box, const Figure &figure)
{
    paintFigure(m_painter, placed(box), figure, m_tokens);
}

qreal textHeight(const QString &text, TextRole role, qreal width)
{
    return text.isEmpty() ? 0 : blockHeight(text, role, width);
}

} // namespace binnacle
