#include "ui/pages/brandpanel.h"

#include "ui/theme/blend.h"
#include "ui/theme/fonts.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QtMath>

namespace binnacle {

static constexpr int margin = 44;
static constexpr qreal cardRadius = 136;

BrandPanel::BrandPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Binnacle. Read the picture. Decide. Sign."));
}

void BrandPanel::paintWords(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    paintAppMark(painter, {margin, margin, 44, 44}, tokens.railText, tokens.railBrass);
    QFont name = binnacle::font(TextRole::TileNumber);
    painter.setFont(name);
    painter.setPen(tokens.railText);
    painter.drawText(QRect(margin + 56, margin, width(), 44), Qt::AlignVCenter, tr("Binnacle"));
    name = binnacle::font(TextRole::Headline);
    name.setPixelSize(23);
    name.setWeight(QFont::Normal);
    painter.setFont(name);
    painter.drawText(QRect(margin, 106, width() - margin, 32), Qt::AlignVCenter, tr("Read the picture."));
    painter.drawText(QRect(margin, 137, width() - margin, 32), Qt::AlignVCenter, tr("Decide. Sign."));
    painter.setFont(binnacle::font(TextRole::Body));
    painter.setPen(tokens.railMuted);
    const QRect foot(margin, height() - 70, width() - 2 * margin, 44);
    painter.drawText(foot, Qt::AlignBottom | Qt::TextWordWrap,
        tr("The security management review, kept on this computer. Nothing is sent anywhere."));
}

/// The card of a ship's compass: ring, ticks, eight points, the north point and the lubber line in brass.
void BrandPanel::paintCard(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const QColor line = blend(tokens.railMuted, tokens.rail, 0.55F);
    const QColor faint = blend(tokens.railMuted, tokens.rail, 0.35F);
    painter.translate(width() / 2.0, qBound(330.0, height() / 2.0 + 50, height() - 230.0));
    painter.setPen(QPen(line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(), cardRadius, cardRadius);
    painter.setPen(QPen(faint, 1));
    painter.drawEllipse(QPointF(), cardRadius - 20, cardRadius - 20);
    for (int i = 0; i < 72; ++i) {
        const qreal angle = qDegreesToRadians(i * 5.0);
        const qreal length = i % 9 == 0 ? 18 : 8;
        const QPointF out(std::sin(angle), -std::cos(angle));
        painter.setPen(QPen(line, i % 9 == 0 ? 1.6 : 1));
        painter.drawLine(out * (cardRadius - length), out * cardRadius);
    }
    for (const int start : {1, 0}) {
        for (int i = start; i < 8; i += 2) {
            painter.save();
            painter.rotate(i * 45);
            const qreal length = start == 1 ? 72 : 108;
            const QColor color = i == 0 ? tokens.railBrass : start == 1 ? line : tokens.railText;
            painter.setPen(QPen(color, 1));
            painter.setBrush(color);
            painter.drawPolygon(QPolygonF({{0, 0}, {-9, -16}, {0, -length}}));
            painter.setBrush(tokens.rail);
            painter.drawPolygon(QPolygonF({{0, 0}, {9, -16}, {0, -length}}));
            painter.restore();
        }
    }
    painter.setPen(QPen(tokens.railText, 1.5));
    painter.setBrush(tokens.rail);
    painter.drawEllipse(QPointF(), 7, 7);
    painter.fillRect(QRectF(-1.5, -cardRadius - 12, 3, 28), tokens.railBrass);
}

void BrandPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.tokens().rail);
    paintWords(painter);
    paintCard(painter);
}

} // namespace binnacle
