#include "ui/widgets/chip.h"

#include "ui/theme/crisp.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr int chipHeight = 28;
constexpr qreal padding = 11;
constexpr qreal gap = 6;
constexpr qreal glyphSize = 13;
constexpr qreal crossSize = 12;

} // namespace

Chip::Chip(const Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setStatus(Status status)
{
    m_status = status;
    updateGeometry();
    update();
}

void Chip::setCross(bool hasCross)
{
    m_hasCross = hasCross;
    updateGeometry();
}

void Chip::setOpensMenu()
{
    m_opensMenu = true;
    setCross(false);
}

QSize Chip::sizeHint() const
{
    qreal width = 2 * padding + textWidth(text(), TextRole::LabelMedium);
    if (m_status != Status::NotApplicable)
        width += glyphSize + gap;
    if (m_opensMenu || (isChecked() && m_hasCross))
        width += crossSize + gap;
    return {int(std::ceil(width)), chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF box = rect();
    const QColor fill = isChecked() ? t.selection : underMouse() ? t.raised : t.surface;
    const QColor edge = hasFocus() ? t.focus : isChecked() ? t.accent : t.border;
    drawFrame(painter, box, box.height() / 2, fill, edge, hasFocus() ? m_theme.ringWidth() : 1);

    QRectF words = box.adjusted(padding, 0, -padding, 0);
    if (m_status != Status::NotApplicable) {
        const QRectF glyph(padding, box.center().y() - glyphSize / 2, glyphSize, glyphSize);
        paintStatusGlyph(painter, mirrored(layoutDirection(), box, glyph), m_status, t);
        words.setLeft(glyph.right() + gap);
    }
    const QColor &ink = isChecked() ? t.accent : t.text2;
    if (m_opensMenu || (isChecked() && m_hasCross)) {
        const QRectF cross(box.right() - padding - crossSize, box.center().y() - crossSize / 2, crossSize, crossSize);
        m_theme.icons().paint(
            painter, mirrored(layoutDirection(), box, cross), m_opensMenu ? u"chevron-down"_s : u"close"_s, ink);
        words.setRight(cross.left() - gap);
    }
    drawLine(painter, mirrored(layoutDirection(), box, words), text(), TextRole::LabelMedium, ink);
}

} // namespace binnacle
