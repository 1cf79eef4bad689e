#include "ui/widgets/raildelegate.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace binnacle {
namespace {

constexpr int rowHeight = 36;
constexpr int gapHeight = 17;
constexpr qreal iconSize = 18;
constexpr qreal inset = 16;
constexpr qreal lubberWidth = 3;

} // namespace

RailDelegate::RailDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, index.data(RailIdRole).toString().isEmpty() ? gapHeight : rowHeight};
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (index.data(RailIdRole).toString().isEmpty()) {
        const QRectF row = option.rect;
        fillHorizontal(*painter, row.left() + inset, row.right() - inset, row.top() + 8.5, m_theme.tokens().railSel);
    } else {
        paintPlace(*painter, option, index);
    }
    painter->restore();
}

void RailDelegate::paintPlace(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRectF row = option.rect;
    const bool isCurrent = option.state & QStyle::State_Selected;
    const auto place = [&](const QRectF &rect) { return mirrored(option.direction, row, rect); };
    if (isCurrent || option.state & QStyle::State_MouseOver)
        painter.fillRect(row, t.railSel);
    if (isCurrent)
        painter.fillRect(place({row.left(), row.top(), lubberWidth, row.height()}), t.railBrass);

    const qreal start = m_isCompact ? row.center().x() - iconSize / 2 : row.left() + inset;
    const QRectF icon(start, row.center().y() - iconSize / 2, iconSize, iconSize);
    m_theme.icons().paint(painter, place(icon), index.data(RailIconRole).toString(), t.railText);
    if (!m_isCompact) {
        const QString badge = index.data(RailBadgeRole).toString();
        const qreal badgeWidth = textWidth(badge, TextRole::Label);
        const QRectF end(row.right() - 14 - badgeWidth, row.top(), badgeWidth, row.height());
        const QRectF words(icon.right() + 11, row.top(), end.left() - icon.right() - 17, row.height());
        drawLine(painter, place(words), index.data().toString(), TextRole::BodyMedium, t.railText);
        drawLine(painter, place(end), badge, TextRole::Label, t.railMuted);
    }
    if (option.state & QStyle::State_HasFocus)
        drawFrame(
            painter, place(row.adjusted(isCurrent ? lubberWidth : 0, 0, 0, 0)), 0, {}, t.railText, m_theme.ringWidth());
}

} // namespace binnacle
