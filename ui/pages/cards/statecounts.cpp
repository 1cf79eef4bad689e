#include "ui/pages/cards/statecounts.h"

#include "ui/theme/fonts.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

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
    setObjectName(QStringLiteral("stateCounts"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
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

void StateCounts::choose(int row)
{
    if (row < 0 || row >= m_counts.rows.size()) {
        return;
    }
    m_current = row;
    const Status state = m_counts.rows.at(row).status;
    m_chosen = m_chosen == state ? std::optional<Status>() : state;
    update();
    emit chosenChanged(m_chosen);
}

void StateCounts::mousePressEvent(QMouseEvent *event)
{
    choose(event->position().toPoint().y() / rowHeight);
}

void StateCounts::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        m_current = std::clamp(m_current + step, 0, std::max(0, int(m_counts.rows.size()) - 1));
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

QRect StateCounts::place(int x, int row, int width) const
{
    return QStyle::visualRect(layoutDirection(), rect(), {x, row * rowHeight + 2, width, rowHeight});
}

void StateCounts::paintRow(QPainter &painter, int row) const
{
    const Tokens &tokens = m_theme.tokens();
    const PanelTable::Row &state = m_counts.rows.at(row);
    if (state.status == m_chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.selection);
        painter.drawRoundedRect(place(glyphAt - 8, row, width() - glyphAt + 8), 4, 4);
    }
    const QRect glyph = place(glyphAt, row, 16);
    paintStatusGlyph(painter, QRectF(glyph).adjusted(0, 4, 0, -5), state.status, tokens);
    QFont number = binnacle::font(TextRole::PanelTitle);
    number.setPixelSize(16);
    painter.setFont(number);
    painter.setPen(tokens.text);
    painter.drawText(place(numberAt, row, 20), int(Qt::AlignLeading) | Qt::AlignVCenter, state.cells.first());
    painter.setFont(binnacle::font(TextRole::Body));
    painter.setPen(tokens.text2);
    painter.drawText(
        place(wordAt, row, width() - wordAt), int(Qt::AlignLeading) | Qt::AlignVCenter, wordOf(state.status));
    if (hasFocus() && row == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.focus, m_theme.ringWidth()));
        painter.drawRoundedRect(QRectF(place(glyphAt - 8, row, width() - glyphAt + 8)).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void StateCounts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, 1, height()}), m_theme.tokens().border);
    for (int row = 0; row < m_counts.rows.size(); ++row) {
        paintRow(painter, row);
    }
}

} // namespace binnacle
