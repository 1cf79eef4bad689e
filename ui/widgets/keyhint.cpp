#include "ui/widgets/keyhint.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <cmath>

namespace binnacle {
namespace {

constexpr qreal capHeight = 18;

} // namespace

qreal keyCapWidth(const QString &key)
{
    return std::ceil(textWidth(key, TextRole::Label)) + 12;
}

void paintKeyCap(QPainter &painter, const QRectF &box, const QString &key, const Tokens &tokens)
{
    const QRectF cap(box.left(), box.center().y() - capHeight / 2, keyCapWidth(key), capHeight);
    drawFrame(painter, cap, 3, tokens.sunken, tokens.border, 1);
    drawLine(painter, cap, key, TextRole::Label, tokens.text2, Qt::AlignHCenter);
}

KeyHint::KeyHint(const Theme &theme, const QString &key, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setText(key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize KeyHint::sizeHint() const
{
    return {int(keyCapWidth(text())), int(capHeight)};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), text(), m_theme.tokens());
}

} // namespace binnacle
