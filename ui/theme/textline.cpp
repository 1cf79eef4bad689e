#include "ui/theme/textline.h"

#include "ui/theme/plaintext.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace binnacle {

QStringList wrapLines(const QString &text, TextRole role, qreal width, int maxLines)
{
    QTextLayout layout(text, font(role));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(plaintext::boundaries(text));
    QStringList lines;
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = maxLines > 0 && lines.size() == maxLines - 1;
        const QString rest = text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        lines << (isLast ? QFontMetricsF(font(role)).elidedText(rest, Qt::ElideRight, width) : rest);
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

qreal baselineIn(const QRectF &box, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal ascent = std::round(metrics.ascent());
    return box.top() + std::floor((box.height() - ascent - std::round(metrics.descent())) / 2) + ascent;
}

qreal textWidth(const QString &text, TextRole role)
{
    return plaintext::width(text, font(role));
}

void drawLine(QPainter &painter, const QRectF &box, const QString &text, TextRole role, const QColor &color,
    Qt::Alignment alignment)
{
    const QFont &used = font(role);
    const QFontMetricsF metrics(used);
    const bool fits = plaintext::width(text, used) <= box.width() + 0.5;
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, box.width());
    const qreal width = plaintext::width(shown, used);
    const bool flips = painter.layoutDirection() == Qt::RightToLeft && !(alignment & Qt::AlignAbsolute);
    qreal x = box.left();
    if (alignment & Qt::AlignHCenter)
        x = box.center().x() - width / 2;
    else if (bool(alignment & Qt::AlignRight) != flips)
        x = box.right() - width;
    painter.setPen(color);
    plaintext::draw(painter, {x, baselineIn(box, used)}, shown, used);
}

void drawBlock(QPainter &painter, const QRectF &box, const QString &text, TextRole role, const QColor &color,
    int maxLines, Qt::Alignment alignment)
{
    const qreal line = lineHeight(role);
    QRectF row(box.left(), box.top(), box.width(), line);
    for (const QString &part : wrapLines(text, role, box.width(), maxLines)) {
        drawLine(painter, row, part, role, color, alignment);
        row.translate(0, line);
    }
}

int blockHeight(const QString &text, TextRole role, qreal width, int maxLines)
{
    return int(wrapLines(text, role, width, maxLines).size()) * lineHeight(role);
}

} // namespace binnacle
