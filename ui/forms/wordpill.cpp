#include "ui/forms/wordpill.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <cmath>

namespace binnacle {

static constexpr int pillHeight = 20;
static constexpr int padding = 9;

WordPill::WordPill(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WordPill::setWord(const QString &word)
{
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize WordPill::sizeHint() const
{
    return {int(std::ceil(textWidth(m_word, TextRole::LabelMedium))) + 2 * padding, pillHeight};
}

void WordPill::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    drawFrame(painter, rect(), pillHeight / 2.0, tokens.sunken, tokens.border, 1);
    drawLine(
        painter, QRectF(rect()).adjusted(padding, 0, -padding + 1, 0), m_word, TextRole::LabelMedium, tokens.text2);
}

} // namespace binnacle
