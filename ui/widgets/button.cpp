#include "ui/widgets/button.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr qreal gap = 7;
constexpr qreal iconSide = 16;
constexpr int flushPadding = 4; // the focus ring, and a little air

TextRole role(bool isSmall)
{
    return isSmall ? TextRole::LabelMedium : TextRole::BodyMedium;
}

} // namespace

Button::Button(const Theme &theme, Kind kind, const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_iconName(iconName)
{
    setAccessibleName(text);
    setAutoDefault(false);
    setProperty("kind", kind == Kind::Primary ? u"primary"_s : kind == Kind::Flat ? u"flat"_s : u"normal"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Button::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    setProperty("small", isSmall);
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setFlush()
{
    m_isFlush = true;
    updateGeometry();
}

QColor Button::ink() const
{
    const Tokens &t = m_theme.tokens();
    if (!isEnabled())
        return t.muted;
    return m_kind == Kind::Primary ? t.onAccent : m_kind == Kind::Flat ? t.accent : t.text;
}

qreal Button::contentWidth() const
{
    const QString plain = QString(text()).remove(u'&');
    const qreal words = std::ceil(textWidth(plain, role(m_isSmall)));
    if (m_iconName.isEmpty())
        return words;
    return plain.isEmpty() ? iconSide : iconSide + gap + words;
}

QSize Button::sizeHint() const
{
    const bool isIconOnly = text().isEmpty();
    const int height = m_isSmall ? 26 : 32;
    const int padding = isIconOnly ? (height - int(iconSide)) : m_isFlush ? 2 * flushPadding : (m_isSmall ? 20 : 26);
    return {int(contentWidth()) + padding, height};
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);

    const QRectF box = rect();
    if (hasFocus() && m_kind == Kind::Primary) {
        // The color of the focus is that of the button: a second ring inside makes it seen.
        const qreal inside = m_theme.ringWidth();
        drawFrame(painter, box.adjusted(inside, inside, -inside, -inside), 2, {}, m_theme.tokens().onAccent, 1);
    }
    const qreal width = contentWidth();
    QRectF words((box.width() - width) / 2, 0, width, box.height());
    if (!m_iconName.isEmpty()) {
        const QRectF icon(words.left(), (box.height() - iconSide) / 2, iconSide, iconSide);
        words.setLeft(icon.right() + gap);
        m_theme.icons().paint(painter, mirrored(layoutDirection(), box, icon), m_iconName, ink());
    }
    // The text engine of the widget underlines the mnemonic when the platform shows it.
    painter.setFont(binnacle::font(role(m_isSmall)));
    painter.setPen(ink());
    const int shows = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.drawText(mirrored(layoutDirection(), box, words),
        Qt::AlignCenter | (shows ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
}

} // namespace binnacle
