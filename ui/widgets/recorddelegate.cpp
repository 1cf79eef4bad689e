#include "ui/widgets/recorddelegate.h"

#include "ui/theme/crisp.h"
#include "ui/theme/digits.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr qreal lineBox = 16; ///< each of two lines
constexpr qreal titleStep = 17;
constexpr qreal gradeWidth = 19;
constexpr qreal gradeIndent = 26;
constexpr qreal glyphSize = 13;
constexpr qreal glyphGap = 6;
constexpr qreal markSize = 14; ///< of what is not entered yet
constexpr qreal markGap = 4;

bool isTrailing(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::Date;
}

bool isTabular(CellKind kind)
{
    return isTrailing(kind) || kind == CellKind::Reference;
}

CellKind kindOf(const QModelIndex &index)
{
    return index.data(CellKindRole).value<CellKind>();
}

Status statusOf(const QModelIndex &index, int role)
{
    const QVariant value = index.data(role);
    return value.isValid() ? value.value<Status>() : Status::NotApplicable;
}

struct Ends
{
    bool isFirst;
    bool isLast;
};

/// Whether the cell stands at an end of its row, as shown now: columns can be moved and hidden.
Ends endsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return {index.column() == 0, index.column() == index.model()->columnCount(index.parent()) - 1};
    const QHeaderView &header = *table->horizontalHeader();
    int first = header.count();
    int last = -1;
    for (int visual = 0; visual < header.count(); ++visual) {
        if (header.isSectionHidden(header.logicalIndex(visual)))
            continue;
        first = std::min(first, visual);
        last = visual;
    }
    const int own = header.visualIndex(index.column());
    return {own == first, own == last};
}

/// A title in two lines, a pixel closer than the lines of a text so that both fit into the row.
void drawTitle(QPainter &painter, const QRectF &upper, const QString &text, const QColor &ink)
{
    const QStringList lines = wrapLines(text, TextRole::BodyMedium, upper.width(), 2);
    for (qsizetype i = 0; i < lines.size(); ++i)
        drawLine(painter, upper.translated(0, qreal(i) * titleStep - 1), lines[i], TextRole::BodyMedium, ink);
}

qreal widthOf(const QString &text, TextRole role, bool tabular)
{
    return tabular ? tabularWidth(text, font(role)) : textWidth(text, role);
}

} // namespace

RecordDelegate::RecordDelegate(const Theme &theme, Rows rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_rows(rows)
{
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const CellKind kind = kindOf(index);
    qreal width = widthOf(index.data().toString(), TextRole::BodyMedium, isTabular(kind));
    width = std::max(width, textWidth(index.data(SecondTextRole).toString(), TextRole::Label));
    if (kind == CellKind::Grade)
        width += gradeIndent;
    if (statusOf(index, StatusRole) != Status::NotApplicable
        || statusOf(index, SecondStatusRole) != Status::NotApplicable)
        width += glyphSize + glyphGap;
    return {int(std::ceil(width)) + 2 * endPadding, rowHeight()};
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    paintBackground(*painter, option, index);
    const Ends ends = endsOf(option, index);
    const QRectF cell = option.rect;
    // What stands at the end of its cell has room before it, and needs it when it is long.
    const int before = ends.isFirst ? endPadding : isTrailing(kindOf(index)) ? padding / 4 : padding;
    const QRectF box = cell.adjusted(before, 0, ends.isLast ? -endPadding : -padding, -1);
    paintContent(*painter, mirrored(option.direction, cell, box), index, option.state & QStyle::State_Selected);
    painter->restore();
}

void RecordDelegate::paintBackground(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRectF cell = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter.fillRect(cell, isSelected ? t.selection : t.surface);
    fillHorizontal(painter, cell.left(), cell.right(), cell.bottom() - .5, t.grid);
    if (isSelected && endsOf(option, index).isFirst) {
        const QRectF line(cell.left(), cell.top(), 3, cell.height());
        painter.fillRect(mirrored(option.direction, cell, line), t.accent);
    }
    if (option.state & QStyle::State_HasFocus)
        drawFrame(painter, cell.adjusted(0, 0, 0, -1), 2, {}, t.focus, m_theme.ringWidth());
}

void RecordDelegate::paintContent(
    QPainter &painter, const QRectF &whole, const QModelIndex &index, bool isSelected) const
{
    const Tokens &t = m_theme.tokens();
    const CellKind kind = kindOf(index);
    const QString text = index.data().toString();
    const QString second = m_rows == Rows::TwoLine ? index.data(SecondTextRole).toString() : QString();
    // In high contrast the status colors are too weak on the selection; the glyph keeps the meaning.
    const bool keepsText = isSelected && m_theme.isHighContrast();
    const bool isUnentered = index.data(UnenteredRole).toBool();
    if (isUnentered) {
        const QRectF mark(whole.right() - markSize, whole.center().y() - (second.isEmpty() ? 0 : lineBox / 2) - markSize / 2,
            markSize, markSize);
        m_theme.icons().paint(painter, mirrored(painter.layoutDirection(), whole, mark), u"edit"_s, t.brassMark);
    }
    const QRectF cell
        = mirrored(painter.layoutDirection(), whole, whole.adjusted(0, 0, isUnentered ? -markSize - markGap : 0, 0));
    QRectF box = cell;
    if (kind == CellKind::Grade) {
        const int grade = index.data(GradeRole).isValid() ? index.data(GradeRole).toInt() : -1;
        const qreal y = second.isEmpty() ? cell.center().y() : cell.center().y() - lineBox / 2;
        if (grade >= 0)
            paintGradeBars(
                painter, mirrored(painter.layoutDirection(), cell, {cell.left(), y - 5, gradeWidth, 10}), grade, t);
        box = mirrored(painter.layoutDirection(), cell, cell.adjusted(gradeIndent, 0, 0, 0));
    }
    const TextRole role = kind == CellKind::Title ? TextRole::BodyMedium : TextRole::Body;
    // A long title takes the second line where nothing else stands there.
    const bool isWrapped = kind == CellKind::Title && m_rows == Rows::TwoLine && second.isEmpty()
        && textWidth(text, role) > box.width();
    const QRectF upper(box.left(), box.center().y() + .5 - lineBox, box.width(), lineBox);
    const QColor &ink = kind == CellKind::Reference ? t.text2 : t.text;
    if (isWrapped) {
        drawTitle(painter, upper, text, ink);
        return;
    }
    const Status status = statusOf(index, StatusRole);
    const bool hasStatus = status != Status::NotApplicable;
    paintLine(painter,
        {second.isEmpty() ? box : upper, text, hasStatus ? TextRole::BodyMedium : role,
            hasStatus && !keepsText ? statusText(status, t) : ink, status},
        kind);
    if (second.isEmpty())
        return;
    const Status secondStatus = statusOf(index, SecondStatusRole);
    const bool isPlain = keepsText || secondStatus == Status::NotApplicable;
    paintLine(painter,
        {upper.translated(0, lineBox), second, TextRole::Label, isPlain ? t.muted : statusText(secondStatus, t),
            secondStatus},
        kind);
}

void RecordDelegate::paintLine(QPainter &painter, const Line &line, CellKind kind) const
{
    const Tokens &t = m_theme.tokens();
    const bool tabular = isTabular(kind);
    const bool hasGlyph = line.status != Status::NotApplicable;
    const qreal lead = hasGlyph ? glyphSize + glyphGap : 0;
    const qreal width = std::min(widthOf(line.text, line.role, tabular) + lead, line.box.width());
    QRectF place = line.box;
    if (isTrailing(kind))
        place.setLeft(place.right() - width);
    else
        place.setWidth(width);
    place = mirrored(painter.layoutDirection(), line.box, place);
    if (hasGlyph) {
        const QRectF glyph(place.left(), place.center().y() - glyphSize / 2, glyphSize, glyphSize);
        paintStatusGlyph(painter, mirrored(painter.layoutDirection(), place, glyph), line.status, t);
    }
    const QRectF words = mirrored(painter.layoutDirection(), place, place.adjusted(lead, 0, 0, 0));
    if (tabular && widthOf(line.text, line.role, true) <= words.width() + .5) {
        painter.setPen(line.color);
        drawTabular(painter, {words.left(), baselineIn(words, font(line.role))}, line.text, font(line.role));
    } else {
        drawLine(painter, words, line.text, line.role, line.color);
    }
}

} // namespace binnacle
