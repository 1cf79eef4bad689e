#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

/// Text set with the very glyphs that its characters stand for. Inter raises colons, hyphens and brackets beside
/// capitals and digits by glyphs without a Unicode value: "F-109" copied from a PDF, or searched in it, would be
/// "F 109". Fonts have no features before Qt 6.7, but a font sees no further than a change of format.
namespace binnacle::plaintext {

/// A format of its own for each character that has such a glyph; for QTextLayout::setFormats().
QList<QTextLayout::FormatRange> boundaries(const QString &text);

qreal width(const QString &text, const QFont &font);

/// Draws with the pen of the painter, in the direction of the text; `baseline` is its left end.
void draw(QPainter &painter, const QPointF &baseline, const QString &text, const QFont &font);

} // namespace binnacle::plaintext
