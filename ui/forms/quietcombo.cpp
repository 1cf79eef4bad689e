#include "ui/forms/quietcombo.h"

#include <QHelpEvent>
#include <QStylePainter>
#include <QToolTip>

namespace binnacle {

QuietCombo::QuietCombo(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
}

QString QuietCombo::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect box = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, box.width() - 2);
}

bool QuietCombo::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && shownText() != currentText()) {
        // Escaped, because a tool tip may guess rich text.
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), currentText().toHtmlEscaped(), this);
        return true;
    }
    return QComboBox::event(event);
}

void QuietCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace binnacle
