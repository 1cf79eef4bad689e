#pragma once

#include "ui/theme/fonts.h"

#include <QColor>
#include <QPainter>
#include <QString>

namespace binnacle {

/// Width of the text when each digit takes a cell as wide as the widest digit of the font.
qreal tabularWidth(const QString &text, const QFont &font);

/// Draws text with tabular digits, left to right and never reordered; x is the left, right or middle edge by alignment.
/// Text with right-to-left letters is left to the text engine as a whole, because its letters join.
/// Inter's digits are proportional and fonts have no features before Qt 6.7.
void drawTabular(QPainter &painter, const QPointF &baseline, const QString &text, const QFont &font,
    Qt::Alignment alignment = Qt::AlignLeft);

} // namespace binnacle
