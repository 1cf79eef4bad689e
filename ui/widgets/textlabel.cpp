#include "ui/widgets/textlabel.h"

#include "ui/theme/digits.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace binnacle {

TextLabel::TextLabel(const Theme &theme, TextRole role, QColor Tokens::*color, const QString &text, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    setFont(binnacle::font(role));
    setText(text);
    setMaxLines(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TextLabel::setMaxLines(int lines)
{
    m_maxLines = lines;
    setWordWrap(lines != 1); // else the label forgets with the next text that its height depends on its width
    QSizePolicy policy(QSizePolicy::Preferred, lines == 1 ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    policy.setHeightForWidth(lines != 1);
    setSizePolicy(policy);
    updateGeometry();
}

void TextLabel::setColor(QColor Tokens::*color)
{
    m_color = color;
    update();
}

void TextLabel::setTabular(bool isTabular)
{
    m_isTabular = isTabular;
    updateGeometry();
    update();
}

void TextLabel::setTextAlignment(Qt::Alignment alignment)
{
    setAlignment(alignment);
}

int TextLabel::naturalWidth() const
{
    const qreal width = m_isTabular ? tabularWidth(text(), binnacle::font(m_role)) : textWidth(text(), m_role);
    return int(std::ceil(width));
}

QSize TextLabel::sizeHint() const
{
    const int width = naturalWidth();
    return {width, m_maxLines == 1 ? lineHeight(m_role) : heightForWidth(std::max(width, 1))};
}

QSize TextLabel::minimumSizeHint() const
{
    return {std::min(naturalWidth(), 2 * lineHeight(m_role)), lineHeight(m_role)};
}

int TextLabel::heightForWidth(int width) const
{
    return m_maxLines == 1 ? lineHeight(m_role) : blockHeight(text(), m_role, width, m_maxLines);
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QColor &color = isEnabled() ? m_theme.tokens().*m_color : m_theme.tokens().muted;
    const QRectF box = rect();
    if (m_maxLines != 1) {
        drawBlock(painter, box, text(), m_role, color, m_maxLines, alignment());
    } else if (m_isTabular) {
        const bool atRight = bool(alignment() & Qt::AlignRight) != isRightToLeft();
        painter.setPen(color);
        drawTabular(painter, {atRight ? box.right() : box.left(), baselineIn(box, font())}, text(), font(),
            atRight ? Qt::AlignRight : Qt::AlignLeft);
    } else {
        drawLine(painter, box, text(), m_role, color, alignment());
    }
}

bool TextLabel::isCut() const
{
    return m_maxLines == 1 ? naturalWidth() > width()
                           : m_maxLines > 1 && wrapLines(text(), m_role, width()).size() > m_maxLines;
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        // Escaped, because a tool tip may guess rich text.
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace binnacle
