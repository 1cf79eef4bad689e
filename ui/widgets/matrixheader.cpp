#include "ui/widgets/matrixheader.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/itemroles.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace binnacle {

static constexpr int headHeight = 46;
static constexpr int mostLines = 3; // of the quiet words
static constexpr qreal padding = 12;
static constexpr qreal narrowPadding = 3;

MatrixHeader::MatrixHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

QSize MatrixHeader::sizeHint() const
{
    qsizetype lines = 1;
    for (int section = 1; model() && section < count(); ++section) {
        const QString second = model()->headerData(section, orientation(), SecondTextRole).toString();
        const qreal room = sectionSize(section) - 2 * narrowPadding;
        lines = room > 0 ? std::max(lines, wrapLines(second, TextRole::Label, room, mostLines).size()) : lines;
    }
    return {QHeaderView::sizeHint().width(), headHeight + static_cast<int>(lines - 1) * lineHeight(TextRole::Label)};
}

int MatrixHeader::widthOfNames() const
{
    qreal widest = 0;
    for (int section = 1; model() && section < count(); ++section) {
        const QString name = model()->headerData(section, orientation()).toString();
        widest = std::max(widest, textWidth(name, TextRole::LabelMedium));
    }
    return static_cast<int>(std::ceil(widest)) + 2 * static_cast<int>(narrowPadding) + 1;
}

void MatrixHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(rect(), m_theme.tokens().surface);
    fillHorizontal(painter, 0, width(), height() - .5, m_theme.tokens().borderStrong);
    painter.end();
    QHeaderView::paintEvent(event);
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens &t = m_theme.tokens();
    const QRectF section = rect;
    painter->setLayoutDirection(layoutDirection());
    painter->fillRect(section, t.surface);
    fillHorizontal(*painter, section.left(), section.right(), section.bottom() - .5, t.borderStrong);
    const QString text = model()->headerData(logicalIndex, orientation()).toString();
    const QString second = model()->headerData(logicalIndex, orientation(), SecondTextRole).toString();
    if (logicalIndex == 0) {
        drawLine(*painter, section.adjusted(padding, 0, -padding, 0), text, TextRole::LabelMedium, t.muted);
        return;
    }
    const QRectF box = section.adjusted(narrowPadding, 6, -narrowPadding, -5);
    static constexpr qreal nameHeight = (headHeight - 11) / 2.0;
    const QRectF upper(box.left(), box.top(), box.width(), second.isEmpty() ? box.height() : nameHeight);
    drawLine(*painter, upper, text, TextRole::LabelMedium, t.text, Qt::AlignHCenter);
    QRectF lower(box.left(), upper.bottom(), box.width(), nameHeight);
    const bool isTwice = section.height() > headHeight;
    const QStringList lines
        = isTwice ? wrapLines(second, TextRole::Label, box.width(), mostLines) : QStringList{second};
    for (const QString &line : lines) {
        drawLine(*painter, lower, line, TextRole::Label, t.muted, Qt::AlignHCenter);
        lower.translate(0, lineHeight(TextRole::Label));
    }
}

} // namespace binnacle
