#include "ui/widgets/searchfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <cmath>

namespace binnacle {

static constexpr int lensSide = 16;
static constexpr int lensRoom = 22;
static constexpr int inset = 9;

SearchField::SearchField(const Theme &theme, const QString &words, const QString &key, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_words(words)
    , m_key(key)
{
    setAccessibleName(words);
    setClearButtonEnabled(true);
    fitMargins();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SearchField::fitMargins()
{
    const bool isMirrored = isRightToLeft();
    // By the direction of its words alone the placeholder would stand under the key.
    setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    setTextMargins(isMirrored ? 0 : lensRoom, 0, isMirrored ? lensRoom : 0, 0);
}

void SearchField::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    fitWords();
}

/// The hint ends where the key stands; words that would be cut give way to a shorter one.
void SearchField::fitWords()
{
    const int room = width() - 3 * inset - lensRoom - static_cast<int>(std::ceil(keyCapWidth(m_key)));
    const bool hasRoom = fontMetrics().horizontalAdvance(m_words) <= room;
    setPlaceholderText(hasRoom ? m_words : tr("Find"));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fitWords();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        fitMargins();
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    m_theme.icons().paint(painter, place({inset, (height() - lensSide) / 2, lensSide, lensSide}),
        QStringLiteral("search"), m_theme.tokens().muted);
    const int keyWidth = static_cast<int>(std::ceil(keyCapWidth(m_key)));
    if (text().isEmpty() && !m_key.isEmpty()) {
        paintKeyCap(painter, place({width() - inset - keyWidth, 0, keyWidth, height()}), m_key, m_theme.tokens());
    }
}

} // namespace binnacle
