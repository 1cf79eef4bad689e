#include "ui/dialogs/previewdelegate.h"

#include "ui/dialogs/previewmodel.h"
#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

namespace binnacle {

static constexpr qreal padding = 8;
static constexpr qreal gap = 8;
static constexpr qreal leastOld = 24; ///< of an old value; less says nothing

static QColor inkOf(PreviewRow::Kind kind, int column, const Tokens &tokens)
{
    if (column == PreviewModel::Line) {
        return tokens.text2;
    }
    if (column != PreviewModel::What) {
        return tokens.text;
    }
    return kind == PreviewRow::Kind::Refused ? tokens.act
        : kind == PreviewRow::Kind::Updated  ? tokens.accent
        : kind == PreviewRow::Kind::Same     ? tokens.text2
                                             : tokens.text;
}

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const auto kind = static_cast<PreviewRow::Kind>(index.data(PreviewModel::KindRole).toInt());
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRectF cell = option.rect;
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    painter->fillRect(cell, isSelected ? t.selection : kind == PreviewRow::Kind::Refused ? t.actTint : t.surface);
    fillHorizontal(*painter, cell.left(), cell.right(), cell.bottom() - .5, t.grid);
    if (option.state & QStyle::State_HasFocus) {
        drawFrame(*painter, cell.adjusted(0, 0, 0, -1), 2, {}, t.focus, m_theme.ringWidth());
    }
    const QString text = index.data().toString();
    const QString old = index.data(PreviewModel::OldTextRole).toString();
    const bool isWrong = index.data(PreviewModel::WrongRole).toBool();
    const bool isStrong = !old.isEmpty() || isWrong || index.column() == PreviewModel::What;
    const TextRole role = isStrong ? TextRole::BodyMedium : TextRole::Body;
    const QRectF box = cell.adjusted(padding, 0, -padding, -1);
    const bool isTrailing = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight;
    QRectF place = box;
    if (!old.isEmpty()) { // what will be there counts: the old value takes what is left, and is in the tool tip
        const qreal newWidth = std::min(textWidth(text, role) + 1, box.width());
        const qreal room = box.width() - newWidth - gap;
        const qreal oldWidth = room < leastOld ? -gap : std::min(textWidth(old, TextRole::Body) + 1, room);
        const QRectF before(isTrailing ? box.right() - newWidth - gap - oldWidth : box.left(), box.top(),
            std::max(oldWidth, 0.0), box.height());
        if (oldWidth > 0) {
            const QRectF struck = mirrored(option.direction, cell, before);
            drawLine(*painter, struck, old, TextRole::Body, t.muted);
            fillHorizontal(*painter, struck.left(), struck.right(), cell.center().y() + .5, t.muted);
        }
        place = QRectF(before.left() + oldWidth + gap, box.top(), newWidth, box.height());
    }
    const bool isPlain = old.isEmpty() && isTrailing;
    drawLine(*painter, mirrored(option.direction, cell, place), text, role,
        isSelected && m_theme.isHighContrast() ? t.text
            : isWrong                          ? t.act
                                               : inkOf(kind, index.column(), t),
        isPlain ? Qt::AlignRight : Qt::AlignLeft);
    painter->restore();
}

} // namespace binnacle
