#include "ui/forms/elidedline.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace binnacle {

static constexpr int padding = 2; // that of QLineEdit before its text

QRect ElidedLine::textBox() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect box = style()->subElementRect(QStyle::SE_LineEditContents, &option, this) - textMargins();
    return box.adjusted(padding, 0, -padding, 0);
}

bool ElidedLine::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > textBox().width();
}

bool ElidedLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isCut()) {
        // Escaped, because a tool tip may guess rich text.
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QLineEdit::event(event);
}

void ElidedLine::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || !isCut()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    // By the direction of the text, not of the window: the dots stand at its end.
    const Qt::LayoutDirection direction = text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    painter.setLayoutDirection(direction);
    const Qt::Alignment side = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, textBox().width());
    painter.drawText(textBox(), Qt::TextSingleLine | int(side), words);
}

} // namespace binnacle
