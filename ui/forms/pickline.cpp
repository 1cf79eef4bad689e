#include "ui/forms/pickline.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

namespace binnacle {

static constexpr int iconSide = 16;
static constexpr int endWidth = 28;

PickLine::PickLine(const Theme &theme, const QString &iconName, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_iconName(iconName)
{
    keepRoom();
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PickLine::keepRoom()
{
    const int room = endWidth - 8;
    setTextMargins(isRightToLeft() ? QMargins(room, 0, 0, 0) : QMargins(0, 0, room, 0));
}

void PickLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        keepRoom();
    }
}

QRect PickLine::iconBox() const
{
    const QRect place(width() - 8 - iconSide, (height() - iconSide) / 2, iconSide, iconSide);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

bool PickLine::isOnIcon(const QPoint &position) const
{
    return !isReadOnly() && (isRightToLeft() ? position.x() < endWidth : position.x() >= width() - endWidth);
}

void PickLine::paintEvent(QPaintEvent *event)
{
    QPainter painter;
    const int room = width() - endWidth - 12;
    if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room) {
        QLineEdit::paintEvent(event);
        painter.begin(this);
    } else {
        painter.begin(this);
        paintElided(painter);
    }
    if (!isReadOnly()) {
        m_theme.icons().paint(painter, iconBox(), m_iconName, m_theme.tokens().text2);
    }
}

/// A name that does not fit ends in dots while nobody types in it.
void PickLine::paintElided(QPainter &painter)
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect box = style()->subElementRect(QStyle::SE_LineEditContents, &option, this) - textMargins();
    painter.setPen(palette().color(QPalette::Text));
    // By the direction of the name, not of the window: the dots stand at its end.
    const Qt::LayoutDirection direction = text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    painter.setLayoutDirection(direction);
    const Qt::Alignment side = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, box.width() - 4);
    painter.drawText(box.adjusted(2, 0, -2, 0), Qt::TextSingleLine | int(side), words);
}

void PickLine::keyPressEvent(QKeyEvent *event)
{
    const bool isAltDown = event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier);
    const bool isDown = event->key() == Qt::Key_Down && m_opensOnDown;
    if (!isReadOnly() && (isAltDown || isDown || event->key() == Qt::Key_F4)) {
        emit pickRequested();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PickLine::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnIcon(event->position().toPoint())) {
        setFocus(Qt::MouseFocusReason);
        emit pickRequested();
        return;
    }
    QLineEdit::mousePressEvent(event);
}

void PickLine::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(isOnIcon(event->position().toPoint()) ? Qt::ArrowCursor : Qt::IBeamCursor);
    QLineEdit::mouseMoveEvent(event);
}

} // namespace binnacle
