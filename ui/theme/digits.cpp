#include "ui/theme/digits.h"

#include "ui/theme/plaintext.h"

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
template <typename Piece> void forEachPiece(const QString &text, const QFont &font, Piece piece)
{
    const QFontMetricsF metrics(font);
    const qreal cell = cellWidth(metrics);
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        if (!isDigit(text[from])) {
            while (to < text.size() && !isDigit(text[to]))
                ++to;
        }
        const QString part = text.mid(from, to - from);
        piece(part, isDigit(text[from]) ? cell : plaintext::width(part, font));
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
    if (hasRightToLeft(text))
        return plaintext::width(text, font);
    qreal width = 0;
    forEachPiece(text, font, [&width](const QString &, qreal place) { width += place; });
    return width;
}

void drawTabular(
    QPainter &painter, const QPointF &baseline, const QString &text, const QFont &font, Qt::Alignment alignment)
{
    QPointF at = baseline;
    if (alignment & Qt::AlignRight)
        at.rx() -= tabularWidth(text, font);
    else if (alignment & Qt::AlignHCenter)
        at.rx() -= tabularWidth(text, font) / 2;
    if (hasRightToLeft(text)) {
        plaintext::draw(painter, at, text, font);
        return;
    }
    forEachPiece(text, font, [&](const QString &part, qreal place) {
        plaintext::draw(painter, at + QPointF((place - plaintext::width(part, font)) / 2, 0), part, font);
        at.rx() += place;
    });
}

} // namespace binnacle
