#pragma once

#include "models/measures/figure.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QString>

namespace binnacle {

/// Draws what a printed page is made of on any painter: PDF, printer, picture. Lengths are those of paper.h; all is
/// opaque vectors in the colors of print. Boxes are given for left to right and mirrored about the page where the
/// painter runs the other way; charts never are.
class PagePainter
{
public:
    enum class Line { Hair, Rule, Heavy }; ///< 0.5, 1 and 1.5 pt

    PagePainter(QPainter &painter, const QSizeF &page);

    const Tokens &tokens() const { return m_tokens; }

    /// Text broken at words to the width of the box, never elided; the box only has to be tall enough (see textHeight).
    void text(const QRectF &box, const QString &text, TextRole role, const QColor &color,
        Qt::Alignment alignment = Qt::AlignLeft);
    /// The same with digits of one width, for numbers, dates and references.
    void digits(const QRectF &box, const QString &text, TextRole role, const QColor &color,
        Qt::Alignment alignment = Qt::AlignLeft);
    void horizontal(qreal left, qreal right, qreal y, Line line, const QColor &color);
    void vertical(qreal x, qreal top, qreal bottom, Line line, const QColor &color);
    void frame(const QRectF &box, Line line, const QColor &color);
    void swatch(const QRectF &box, const QColor &color);
    void glyph(const QRectF &box, Status status);
    /// Glyph and word, at the leading edge of the box and centered in its height.
    void status(const QRectF &box, Status status, const QString &word);
    void figure(const QRectF &box, const Figure &figure);

private:
    QRectF placed(const QRectF &box) const;

    QPainter &m_painter;
    QRectF m_page;
    const Tokens &m_tokens;
};

/// Height of text in this width; 0 for no text.
qreal textHeight(const QString &text, TextRole role, qreal width);

} // namespace binnacle
