#include "ui/pages/cards/recordrow.h"

#include "ui/theme/digits.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace binnacle {

static constexpr int referenceWidth = 96;
static constexpr int personWidth = 130;
static constexpr int lateWidth = 96;
static constexpr int narrow = 400; // below it the person has no room

RecordRow::RecordRow(const Theme &theme, const PanelTable::Row &row, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_row(row)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(row.cells.join(QLatin1StringView(", ")));
}

void RecordRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.fillRect(rect(), tokens.raised);
    }
    const bool hasPerson = width() >= narrow;
    const int personAt = width() - lateWidth - personWidth;
    const auto place = [&](int x, int w) {
        return QStyle::visualRect(layoutDirection(), rect(), {x, 0, w, height() - 1});
    };
    const auto draw = [&](const QRect &box, const QString &text, const QColor &color, int side) {
        painter.setPen(color);
        const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
        painter.drawText(box, side | Qt::AlignVCenter, fitting);
    };
    painter.setFont(binnacle::font(TextRole::Body));
    draw(place(0, referenceWidth), m_row.cells.value(0), tokens.accent, Qt::AlignLeading);
    const int titleEnd = hasPerson ? personAt : width() - lateWidth;
    draw(place(referenceWidth, titleEnd - referenceWidth - 8), m_row.cells.value(1), tokens.text, Qt::AlignLeading);
    if (hasPerson) {
        draw(place(personAt, personWidth - 8), m_row.cells.value(2), tokens.text2, Qt::AlignLeading);
    }
    painter.setFont(binnacle::font(TextRole::BodyMedium));
    draw(place(width() - lateWidth, lateWidth), m_row.cells.value(3), tokens.act, Qt::AlignTrailing);
    painter.fillRect(0, height() - 1, width(), 1, tokens.grid);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.focus, m_theme.ringWidth()));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace binnacle
