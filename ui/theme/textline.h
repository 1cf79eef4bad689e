#pragma once

#include "ui/theme/fonts.h"

#include <QColor>
#include <QPainter>
#include <QString>
#include <QStringList>

namespace binnacle {

/// Where the baseline of a line of this font lies when the line is centered in the box.
qreal baselineIn(const QRectF &box, const QFont &font);

qreal textWidth(const QString &text, TextRole role);

/// One line, elided to the box and centered in its height. AlignLeft and AlignRight mean leading and trailing and
/// follow the direction of the painter; add AlignAbsolute to keep the side.
void drawLine(QPainter &painter, const QRectF &box, const QString &text, TextRole role, const QColor &color,
    Qt::Alignment alignment = Qt::AlignLeft);

/// The text broken at words into lines of this width; the last of `maxLines` holds the rest, elided (0: no limit).
QStringList wrapLines(const QString &text, TextRole role, qreal width, int maxLines = 0);

/// Several lines at the line height of the role, broken at words; the last of `maxLines` is elided (0: no limit).
void drawBlock(QPainter &painter, const QRectF &box, const QString &text, TextRole role, const QColor &color,
    int maxLines = 0, Qt::Alignment alignment = Qt::AlignLeft);

/// Height of the same block.
int blockHeight(const QString &text, TextRole role, qreal width, int maxLines = 0);

} // namespace binnacle
