#include "ui/pages/audits/coveragedelegate.h"

#include "ui/pages/audits/coveragemodel.h"
#include "ui/theme/crisp.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/itemroles.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qreal padding = 12;
static constexpr qreal cellPadding = 8;
static constexpr qreal itemRoom = 54;
static constexpr qreal glyphSide = 13;
static constexpr qreal glyphRoom = 19;

CoverageDelegate::CoverageDelegate(const Theme &theme, const CoverageModel &model, const QTableView &cursor)
    : m_theme(theme)
    , m_model(model)
    , m_cursor(cursor)
{
}

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRectF box = option.rect;
    const bool isTitle = !m_model.itemAt(index);
    const bool isCurrentRow = !isTitle && m_cursor.currentIndex().row() == index.row();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->fillRect(box, isTitle ? t.raised : isCurrentRow ? t.selection : t.surface);
    fillHorizontal(*painter, box.left(), box.right(), box.bottom() - .5, t.grid);
    if (index.column() == 0) {
        if (isCurrentRow) {
            painter->fillRect(mirrored(option.direction, box, {box.left(), box.top(), 3, box.height()}), t.accent);
        }
        paintFirst(*painter, box, index);
    } else if (!isTitle) {
        paintCell(*painter, box, index);
    }
    if (m_cursor.hasFocus() && m_cursor.currentIndex() == index) {
        drawFrame(*painter, box.adjusted(1, 1, -1, -2), 3, {}, t.focus, m_theme.ringWidth());
    }
    painter->restore();
}

void CoverageDelegate::paintFirst(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const auto place = [&](const QRectF &rect) { return mirrored(painter.layoutDirection(), box, rect); };
    const QString text = index.data().toString();
    if (!m_model.itemAt(index)) {
        drawLine(painter, box.adjusted(padding, 0, -padding, 0), text, TextRole::LabelStrong, t.text2);
        return;
    }
    drawLine(painter, place({box.left() + padding, box.top(), itemRoom - 4, box.height()}),
        index.data(SecondTextRole).toString(), TextRole::Label, t.muted);
    drawLine(painter,
        place({box.left() + padding + itemRoom, box.top(), box.width() - 2 * padding - itemRoom, box.height()}), text,
        TextRole::Label, m_model.itemAt(index)->isApplicable ? t.text : t.muted);
}

void CoverageDelegate::paintCell(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const auto place = [&](const QRectF &rect) { return mirrored(painter.layoutDirection(), box, rect); };
    fillVertical(
        painter, place({box.left(), box.top(), 1, box.height()}).center().x(), box.top(), box.bottom(), t.grid);
    const QString text = index.data().toString();
    const QVariant value = index.data(StatusRole);
    const Status status = value.isValid() ? value.value<Status>() : Status::NotApplicable;
    const CoverageCell *cell = m_model.cellAt(index);
    const bool isPlanned = cell && cell->outcome == AuditOutcome::Planned && cell->findings() == 0;
    const QRectF glyph = place({box.left() + cellPadding, box.center().y() - glyphSide / 2, glyphSide, glyphSide});
    paintStatusGlyph(painter, glyph, status, t);
    if (isPlanned) {
        m_theme.icons().paint(painter, glyph, u"calendar"_s, t.muted);
    }
    const bool hasGlyph = isPlanned || status != Status::NotApplicable;
    const qreal left = cellPadding + (hasGlyph ? glyphRoom : 0);
    const bool isGrave = status == Status::Act || status == Status::Watch;
    drawLine(painter, place({box.left() + left, box.top(), box.width() - left - 4, box.height()}), text,
        isGrave ? TextRole::LabelMedium : TextRole::Label,
        isGrave                                       ? statusText(status, t)
            : status == Status::NotApplicable && cell ? t.muted
                                                      : t.text2);
}

} // namespace binnacle
