#include "ui/pages/cards/riskrow.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace binnacle {

static constexpr int referenceWidth = 42;
static constexpr int movementWidth = 50;

RiskRow::RiskRow(const Theme &theme, const PanelTable::Row &row, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_row(row)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(row.cells.join(QLatin1StringView(", ")));
    setToolTip(row.cells.value(1).toHtmlEscaped());
}

void RiskRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    if (underMouse()) {
        painter.fillRect(rect(), tokens.raised);
    }
    const auto draw = [&](int x, int w, const QString &text, TextRole role, const QColor &color, int side) {
        painter.setFont(binnacle::font(role));
        painter.setPen(color);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), {x, 0, w, height()});
        painter.drawText(box, side | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, w));
    };
    draw(0, referenceWidth, m_row.cells.value(0), TextRole::PanelTitle, tokens.text, Qt::AlignLeading);
    draw(referenceWidth, width() - referenceWidth - movementWidth - 6, m_row.cells.value(1), TextRole::Body,
        tokens.text, Qt::AlignLeading);
    draw(
        width() - movementWidth, movementWidth, m_row.cells.value(3), TextRole::Label, tokens.muted, Qt::AlignTrailing);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.focus, m_theme.ringWidth()));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace binnacle
