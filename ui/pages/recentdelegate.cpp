#include "ui/pages/recentdelegate.h"

#include "ui/theme/crisp.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace binnacle {

static constexpr int textAt = 52;
static constexpr int timeWidth = 110;
static constexpr int stateWidth = 180;

RecentDelegate::RecentDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {300, rowHeight};
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto place = [&](int x, int y, int w, int h) {
        return QStyle::visualRect(option.direction, option.rect, {option.rect.x() + x, option.rect.y() + y, w, h});
    };
    const auto draw = [&](const QRect &box, const QString &text, TextRole role, const QColor &color, int side) {
        painter->setFont(binnacle::font(role));
        painter->setPen(color);
        const QString fitting = painter->fontMetrics().elidedText(text, Qt::ElideMiddle, box.width());
        painter->drawText(box, side | Qt::AlignVCenter, fitting);
    };
    painter->save();
    painter->fillRect(option.rect, isSelected ? tokens.selection : tokens.surface);
    if (isSelected) {
        painter->fillRect(place(0, 0, 3, rowHeight), tokens.accent);
    }
    painter->fillRect(place(0, rowHeight - 1, option.rect.width(), 1), tokens.grid);
    m_theme.icons().paint(*painter, place(18, 20, 20, 20), QStringLiteral("findings"), tokens.accent);
    const int width = option.rect.width();
    const int textWidth = width - textAt - stateWidth - timeWidth - 16;
    draw(
        place(textAt, 11, textWidth, 20), index.data().toString(), TextRole::BodyMedium, tokens.text, Qt::AlignLeading);
    draw(place(textAt, 31, textWidth, 18), index.data(RecentPathRole).toString(), TextRole::Label, tokens.muted,
        Qt::AlignLeading);
    draw(place(width - timeWidth - stateWidth, 0, stateWidth - 12, rowHeight), index.data(RecentStateRole).toString(),
        TextRole::Label, tokens.text2, Qt::AlignLeading);
    draw(place(width - timeWidth - 16, 0, timeWidth, rowHeight), index.data(RecentTimeRole).toString(), TextRole::Label,
        tokens.muted, Qt::AlignTrailing);
    if (option.state & QStyle::State_HasFocus) {
        drawFrame(*painter, QRectF(option.rect).adjusted(0, 0, 0, -1), 2, {}, tokens.focus, m_theme.ringWidth());
    }
    painter->restore();
}

} // namespace binnacle
