#include "ui/widgets/filechip.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int chipHeight = 28;
static constexpr int widest = 208; // two in a row of a form
static constexpr int narrowest = 64;
static constexpr qreal padding = 10;
static constexpr qreal gap = 8;
static constexpr qreal iconSide = 14;

FileChip::FileChip(const Theme &theme, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FileChip::setFaded(bool isFaded)
{
    m_isFaded = isFaded;
    update();
}

QSize FileChip::sizeHint() const
{
    const qreal width = 2 * padding + iconSide + gap + textWidth(text(), TextRole::LabelMedium) + 1;
    return {std::min(int(std::ceil(width)), widest), chipHeight};
}

QSize FileChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), narrowest), chipHeight};
}

void FileChip::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    emit menuRequested(isByMouse ? event->globalPos() : mapToGlobal(rect().bottomLeft()));
}

void FileChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Down:
        emit menuRequested(mapToGlobal(rect().bottomLeft()));
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FileChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const QRectF box = rect();
    const QColor fill = isDown() ? t.selection : underMouse() ? t.raised : t.surface;
    drawFrame(painter, box, 4, fill, hasFocus() ? t.focus : t.border, hasFocus() ? m_theme.ringWidth() : 1);
    const QRectF clip(padding, box.center().y() - iconSide / 2, iconSide, iconSide);
    m_theme.icons().paint(painter, mirrored(layoutDirection(), box, clip), u"attach"_s, t.muted);
    const QRectF words = box.adjusted(clip.right() + gap, 0, -padding + 1, 0);
    const QString shown
        = QFontMetricsF(binnacle::font(TextRole::LabelMedium)).elidedText(text(), Qt::ElideMiddle, words.width());
    drawLine(
        painter, mirrored(layoutDirection(), box, words), shown, TextRole::LabelMedium, m_isFaded ? t.muted : t.text2);
}

} // namespace binnacle
