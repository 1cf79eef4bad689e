#include "ui/pages/startbutton.h"

#include "ui/theme/textline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace binnacle {

static constexpr int iconSide = 22;
static constexpr int textAt = 54;

StartButton::StartButton(const Theme &theme, const Words &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_words(words)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(words.act);
    setAccessibleDescription(words.note);
}

void StartButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus();
    const qreal edge = isFocused ? m_theme.ringWidth() : 1;
    painter.setPen(QPen(isFocused ? tokens.focus : tokens.border, edge));
    painter.setBrush(underMouse() ? tokens.raised : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), 6, 6);

    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    m_theme.icons().paint(
        painter, place({18, (height() - iconSide) / 2, iconSide, iconSide}), m_words.icon, tokens.accent);
    const bool hasKey = !m_words.key.isEmpty();
    const int keyWidth
        = qCeil(hasKey ? keyCapWidth(m_words.key) : ::binnacle::textWidth(m_words.place, TextRole::Label));
    const int textWidth = width() - textAt - keyWidth - 20;
    painter.setLayoutDirection(layoutDirection());
    drawLine(painter, place({textAt, 15, textWidth, 20}), m_words.act, TextRole::PanelTitle, tokens.text);
    drawLine(painter, place({textAt, 34, textWidth, 18}), m_words.note, TextRole::Label, tokens.muted);
    const QRect end = place({width() - keyWidth - 16, 0, keyWidth, height()});
    if (hasKey) {
        paintKeyCap(painter, end, m_words.key, tokens);
    } else {
        drawLine(painter, end.adjusted(-1, 0, 1, 0), m_words.place, TextRole::Label, tokens.muted, Qt::AlignRight);
    }
}

} // namespace binnacle
