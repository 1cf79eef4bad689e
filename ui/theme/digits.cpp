#include "ui/theme/digits.h"

#include <QFontMetricsF>

#include <algorithm>

namespace binnacle {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qreal cellWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Calls piece(text, width of its place) for every digit and for every run without digits.
template <typename Piece> void forEachPiece(const QString &text, const QFontMetricsF &metrics, Piece piece)
{
    const qreal cell = cellWidth(metrics);
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        if (!isDigit(text[from])) {
            while (to < text.size() && !isDigit(text[to]))
                ++to;
        }
        const QString part = text.mid(from, to - from);
        piece(part, isDigit(text[from]) ? cell : metrics.horizontalAdvance(part));
        from = to;
    }
}

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

} // namespace

qreal tabularWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    if (hasRightToLeft(text))
        return metrics.horizontalAdvance(text);
    qreal width = 0;
    forEachPiece(text, metrics, [&width](const QString &, qreal place) { width += place; });
    return width;
}

void drawTabular(
    QPainter &painter, const QPointF &baseline, const QString &text, const QFont &font, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    QPointF at = baseline;
    if (alignment & Qt::AlignRight)
        at.rx() -= tabularWidth(text, font);
    else if (alignment & Qt::AlignHCenter)
        at.rx() -= tabularWidth(text, font) / 2;
    painter.setFont(font);
    if (hasRightToLeft(text)) {
        painter.drawText(at, text);
        return;
    }
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    forEachPiece(text, metrics, [&](const QString &part, qreal place) {
        painter.drawText(at + QPointF((place - metrics.horizontalAdvance(part)) / 2, 0), part);
        at.rx() += place;
    });
    painter.setLayoutDirection(before);
}

} // namespace binnacle
