#include "ui/pages/cards/statecounts.h"

#include "ui/theme/fonts.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace binnacle {

static constexpr int rowHeight = 25;
static constexpr int glyphAt = 18;
static constexpr int numberAt = 42;
static constexpr int wordAt = 64;

StateCounts::StateCounts(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(sizeHint());
}

static QString wordOf(Status status)
{
    switch (status) {
    case Status::Good:
        return StateCounts::tr("within appetite");
    case Status::Watch:
        return StateCounts::tr("to watch");
    case Status::Act:
        return StateCounts::tr("outside appetite");
    default:
        return StateCounts::tr("not known");
    }
}

void StateCounts::setTable(const PanelTable &counts)
{
    m_counts = counts;
    QStringList words;
    for (const PanelTable::Row &row : counts.rows) {
        words << row.cells.first() + u' ' + wordOf(row.status);
    }
    setAccessibleName(words.join(QLatin1StringView(", ")));
    update();
}

void StateCounts::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [&](int x, int row, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), {x, row * rowHeight + 2, width, rowHeight});
    };
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, 1, height()}), tokens.border);
    for (int i = 0; i < m_counts.rows.size(); ++i) {
        const PanelTable::Row &row = m_counts.rows.at(i);
        const QRect glyph = place(glyphAt, i, 16);
        paintStatusGlyph(painter, QRectF(glyph).adjusted(0, 4, 0, -5), row.status, tokens);
        painter.setFont(binnacle::font(TextRole::PageTitle));
        painter.setPen(tokens.text);
        QFont number = binnacle::font(TextRole::PanelTitle);
        number.setPixelSize(16);
        painter.setFont(number);
        painter.drawText(place(numberAt, i, 20), int(Qt::AlignLeading) | Qt::AlignVCenter, row.cells.first());
        painter.setFont(binnacle::font(TextRole::Body));
        painter.setPen(tokens.text2);
        painter.drawText(place(wordAt, i, width() - wordAt), int(Qt::AlignLeading) | Qt::AlignVCenter, wordOf(row.status));
    }
}

} // namespace binnacle
