#include "ui/widgets/recordheader.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/recorddelegate.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr int headHeight = 32;
constexpr qreal chevronSize = 14;
constexpr qreal chevronGap = 4;

} // namespace

RecordHeader::RecordHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setFont(binnacle::font(TextRole::LabelMedium));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

QSize RecordHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headHeight};
}

bool RecordHeader::isAtEnd(int logicalIndex, bool last) const
{
    const int step = last ? 1 : -1;
    for (int visual = visualIndex(logicalIndex) + step; visual >= 0 && visual < count(); visual += step) {
        if (!isSectionHidden(this->logicalIndex(visual)))
            return false;
    }
    return true;
}

void RecordHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(rect(), m_theme.tokens().surface);
    fillHorizontal(painter, 0, width(), height() - .5, m_theme.tokens().borderStrong);
    painter.end();
    QHeaderView::paintEvent(event);
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens &t = m_theme.tokens();
    painter->setLayoutDirection(layoutDirection());
    const QRectF section = rect;
    painter->fillRect(section, t.surface);
    fillHorizontal(*painter, section.left(), section.right(), section.bottom() - .5, t.borderStrong);

    const qreal before = isAtEnd(logicalIndex, false) ? RecordDelegate::endPadding : RecordDelegate::padding;
    const qreal after = isAtEnd(logicalIndex, true) ? RecordDelegate::endPadding : RecordDelegate::padding;
    QRectF box = section.adjusted(before, 0, -after, -1);
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    const QVariant side = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const bool isTrailing = side.isValid() && (Qt::Alignment::fromInt(side.toInt()) & Qt::AlignRight);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const qreal mark = isSorted ? chevronSize + chevronGap : 0;
    const qreal width = std::min(textWidth(text, TextRole::LabelMedium) + mark, box.width());
    QRectF place(isTrailing ? box.right() - width : box.left(), box.top(), width, box.height());
    place = mirrored(layoutDirection(), section, place);
    const QRectF words = mirrored(layoutDirection(), place, place.adjusted(0, 0, -mark, 0));
    drawLine(*painter, words, text, TextRole::LabelMedium, t.muted);
    if (!isSorted)
        return;
    QRectF chevron(place.right() - chevronSize, place.center().y() - chevronSize / 2, chevronSize, chevronSize);
    chevron = mirrored(layoutDirection(), place, chevron);
    painter->save();
    if (sortIndicatorOrder() == Qt::DescendingOrder) {
        painter->translate(0, chevron.top() + chevron.bottom());
        painter->scale(1, -1);
    }
    m_theme.icons().paint(*painter, chevron, u"chevron-down"_s, t.muted);
    painter->restore();
}

} // namespace binnacle
