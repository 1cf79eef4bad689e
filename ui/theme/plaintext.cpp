#include "ui/theme/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

namespace binnacle::plaintext {

static constexpr QStringView raised = u"-:()[]{}<>+=@/\\|~·•‒–—−±×÷≈≠≤≥←→¡¿!?&";

QList<QTextLayout::FormatRange> boundaries(const QString &text)
{
    QList<QTextLayout::FormatRange> ranges;
    for (int i = 0; i < text.size(); ++i) {
        if (raised.contains(text.at(i))) {
            ranges << QTextLayout::FormatRange{i, 1, {}};
        }
    }
    return ranges;
}

/// Lays the text out in one line as wide as it needs.
static QTextLine layOut(QTextLayout &layout, const QList<QTextLayout::FormatRange> &ranges)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(layout.text().size()));
    layout.endLayout();
    return line;
}

qreal width(const QString &text, const QFont &font)
{
    const QList<QTextLayout::FormatRange> ranges = boundaries(text);
    if (ranges.isEmpty()) {
        return QFontMetricsF(font).horizontalAdvance(text);
    }
    QTextLayout layout(text, font);
    return layOut(layout, ranges).horizontalAdvance();
}

void draw(QPainter &painter, const QPointF &baseline, const QString &text, const QFont &font)
{
    const QList<QTextLayout::FormatRange> ranges = boundaries(text);
    painter.setFont(font);
    if (ranges.isEmpty()) {
        const Qt::LayoutDirection before = painter.layoutDirection();
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(baseline, text);
        painter.setLayoutDirection(before);
        return;
    }
    QTextLayout layout(text, font);
    const QTextLine line = layOut(layout, ranges);
    layout.draw(&painter, baseline - QPointF(0, line.ascent()));
}

} // namespace binnacle::plaintext
