#include "ui/forms/pickline.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace binnacle {

static constexpr int iconSide = 16;
static constexpr int endWidth = 28;

PickLine::PickLine(const Theme &theme, const QString &iconName, QWidget *parent)
    : ElidedLine(parent)
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
    ElidedLine::changeEvent(event);
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
    ElidedLine::paintEvent(event);
    if (!isReadOnly()) {
        QPainter painter(this);
        m_theme.icons().paint(painter, iconBox(), m_iconName, m_theme.tokens().text2);
    }
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
    ElidedLine::keyPressEvent(event);
}

void PickLine::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnIcon(event->position().toPoint())) {
        setFocus(Qt::MouseFocusReason);
        emit pickRequested();
        return;
    }
    ElidedLine::mousePressEvent(event);
}

void PickLine::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(isOnIcon(event->position().toPoint()) ? Qt::ArrowCursor : Qt::IBeamCursor);
    ElidedLine::mouseMoveEvent(event);
}

} // namespace binnacle
