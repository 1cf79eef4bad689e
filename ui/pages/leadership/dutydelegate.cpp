#include "ui/pages/leadership/dutydelegate.h"

#include "ui/pages/leadership/dutymodel.h"
#include "ui/theme/crisp.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dutyletter.h"

#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qreal padding = 14;
static constexpr qreal clauseRoom = 46;
static constexpr qreal signSide = 13;
static constexpr qreal signGap = 6;

DutyDelegate::DutyDelegate(const Theme &theme, const DutyModel &model, const QTableView &cursor)
    : m_theme(theme)
    , m_model(model)
    , m_cursor(cursor)
{
}

void DutyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRectF box = option.rect;
    const bool isCurrentRow = m_cursor.currentIndex().row() == index.row();
    const Status status = m_model.statusOf(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->fillRect(box, isCurrentRow ? t.selection : status == Status::Act ? t.actTint : t.surface);
    fillHorizontal(*painter, box.left(), box.right(), box.bottom() - .5, t.grid);
    if (index.column() == 0) {
        if (isCurrentRow) {
            painter->fillRect(mirrored(option.direction, box, {box.left(), box.top(), 3, box.height()}), t.accent);
        }
        paintDuty(*painter, box, index);
    } else {
        fillVertical(*painter, mirrored(option.direction, box, {box.left(), box.top(), 1, box.height()}).center().x(),
            box.top(), box.bottom(), t.grid);
        paintLetters(*painter, box, m_model.lettersAt(index), t);
    }
    if (m_cursor.hasFocus() && m_cursor.currentIndex() == index) {
        drawFrame(*painter, box.adjusted(1, 1, -1, -2), 3, {}, t.focus, m_theme.ringWidth());
    }
    painter->restore();
}

int DutyDelegate::widthOf(const MapDuty &duty, Status status)
{
    const TextRole role = status == Status::Act ? TextRole::LabelMedium : TextRole::Label;
    const int signs = (duty.isReserved ? 1 : 0) + (status != Status::NotApplicable ? 1 : 0);
    return static_cast<int>(
        std::ceil(padding + clauseRoom + textWidth(duty.duty, role) + 1 + 8 + signs * (signSide + signGap)));
}

void DutyDelegate::paintDuty(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const auto place = [&](const QRectF &rect) { return mirrored(painter.layoutDirection(), box, rect); };
    const MapDuty &duty = m_model.dutyAt(index.row());
    const Status status = m_model.statusOf(index.row());
    const TextRole role = status == Status::Act ? TextRole::LabelMedium : TextRole::Label;
    const int signs = (duty.isReserved ? 1 : 0) + (status != Status::NotApplicable ? 1 : 0);
    const qreal left = box.left() + padding + clauseRoom;
    const qreal room = box.right() - left - 8 - signs * (signSide + signGap);
    drawLine(painter, place({box.left() + padding, box.top(), clauseRoom - 4, box.height()}), duty.clause,
        TextRole::Label, t.muted);
    drawLine(
        painter, place({left, box.top(), room, box.height()}), duty.duty, role, status == Status::Act ? t.act : t.text);
    qreal x = left + std::min(textWidth(duty.duty, role), room) + signGap;
    const qreal y = box.center().y() - signSide / 2;
    if (duty.isReserved) {
        m_theme.icons().paint(painter, place({x, y, signSide, signSide}), u"lock"_s, t.brass);
        x += signSide + signGap;
    }
    paintStatusGlyph(painter, place({x, y, signSide, signSide}), status, t);
}

} // namespace binnacle
