#include "ui/widgets/matrixheader.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/itemroles.h"

#include <QPainter>

namespace binnacle {

static constexpr int headHeight = 46;
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
    return {QHeaderView::sizeHint().width(), headHeight};
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
    const QRectF upper(box.left(), box.top(), box.width(), second.isEmpty() ? box.height() : box.height() / 2);
    drawLine(*painter, upper, text, TextRole::LabelMedium, t.text, Qt::AlignHCenter);
    drawLine(*painter, upper.translated(0, upper.height()), second, TextRole::Label, t.muted, Qt::AlignHCenter);
}

} // namespace binnacle
