#include "ui/pages/cards/factrow.h"

#include "ui/theme/crisp.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qreal padding = 6;
static constexpr qreal sidePadding = FactRow::sideRoom; // the focus ring stands clear of the words
static constexpr qreal glyphSide = 14;
static constexpr qreal markRoom = 22; ///< glyph or box, with the gap
static constexpr int reasonLines = 2;
static constexpr int usualWidth = 240;
static constexpr int leastWidth = 120;

static qreal endWidth(const Fact &fact)
{
    const QString end = fact.act.isEmpty() ? fact.note : fact.act;
    return end.isEmpty() ? 0 : textWidth(end, TextRole::LabelMedium) + 8;
}

FactRow::FactRow(const Theme &theme, const Fact &fact, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_fact(fact)
{
    const bool isUsable = fact.isCheckable || !fact.act.isEmpty();
    setCheckable(fact.isCheckable);
    setFocusPolicy(isUsable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !isUsable);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words{fact.title, fact.reason, fact.note, fact.act};
    words.removeAll(QString());
    setAccessibleName(words.join(u", "_s));
    setToolTip(accessibleName().toHtmlEscaped()); // narrow cards cut the words
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

qreal FactRow::textLeft() const
{
    return sidePadding + (m_fact.isCheckable || m_fact.status != Status::NotApplicable ? markRoom : 0);
}

QSize FactRow::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize FactRow::minimumSizeHint() const
{
    return {leastWidth, heightForWidth(usualWidth)};
}

int FactRow::heightForWidth(int width) const
{
    const int reason = m_fact.reason.isEmpty()
        ? 0
        : blockHeight(m_fact.reason, TextRole::Label, width - textLeft() - sidePadding, reasonLines);
    return static_cast<int>(2 * padding) + lineHeight(TextRole::Body) + reason;
}

static void paintBox(QPainter &painter, const QRectF &box, bool isOn, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    drawFrame(painter, box, 3, isOn ? t.accent : t.surface, isOn ? t.accent : t.borderStrong, theme.lineWidth());
    if (isOn) {
        theme.icons().paint(painter, box.adjusted(1, 1, -1, -1), u"check"_s, t.onAccent, 3);
    }
}

void FactRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = rect();
    const auto place = [&](const QRectF &box) { return mirrored(layoutDirection(), all, box); };
    if (underMouse()) {
        painter.fillRect(rect(), t.raised);
    }
    const qreal line = lineHeight(TextRole::Body);
    const QRectF mark(sidePadding + 1, padding + (line - glyphSide) / 2, glyphSide, glyphSide);
    if (m_fact.isCheckable) {
        paintBox(painter, place(mark), isChecked(), m_theme);
    } else {
        paintStatusGlyph(painter, place(mark), m_fact.status, t);
    }
    const qreal end = endWidth(m_fact);
    const qreal right = all.width() - sidePadding;
    drawLine(painter, place({textLeft(), padding, right - textLeft() - end, line}), m_fact.title, TextRole::BodyMedium,
        t.text);
    drawLine(painter, place({right - end, padding, end, line}), m_fact.act.isEmpty() ? m_fact.note : m_fact.act,
        TextRole::LabelMedium, m_fact.act.isEmpty() ? t.muted : t.accent, Qt::AlignRight);
    drawBlock(painter, place({textLeft(), padding + line, right - textLeft(), all.height() - padding - line}),
        m_fact.reason, TextRole::Label, t.muted, reasonLines);
    if (hasFocus()) {
        drawFrame(painter, all.adjusted(0, 0, 0, -1), 4, {}, t.focus, m_theme.ringWidth());
    }
    fillHorizontal(painter, sidePadding, right, all.height() - .5, t.grid);
}

} // namespace binnacle
