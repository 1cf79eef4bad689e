#include "ui/pages/cards/readermarks.h"

#include "ui/theme/fonts.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace binnacle {

static constexpr int markSize = 30;
static constexpr int markStep = 38;
static constexpr int tickSize = 14;

ReaderMarks::ReaderMarks(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QSize ReaderMarks::sizeHint() const
{
    return {static_cast<int>(m_readers.rows.size()) * markStep, markSize + 4};
}

void ReaderMarks::setReaders(const PanelTable &readers)
{
    m_readers = readers;
    QStringList words;
    for (const PanelTable::Row &row : readers.rows) {
        words << row.cells.value(0) + QStringLiteral(": ") + row.cells.value(2);
    }
    setAccessibleName(words.join(QLatin1StringView(", ")));
    setToolTip(words.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1StringView("<br>")));
    updateGeometry();
    update();
}

static QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        letters += word.at(0).toUpper();
    }
    return letters.left(1) + letters.right(1);
}

void ReaderMarks::paintMark(QPainter &painter, const QRectF &circle, const PanelTable::Row &reader) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool hasRead = reader.status == Status::Good;
    QPen edge(hasRead ? tokens.borderStrong : tokens.unknownMark, 1);
    if (!hasRead) {
        edge.setDashPattern({3, 2.5});
    }
    painter.setPen(edge);
    painter.setBrush(tokens.sunken);
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(binnacle::font(TextRole::LabelStrong));
    painter.setPen(hasRead ? tokens.text : tokens.muted);
    painter.drawText(circle, Qt::AlignCenter, initials(reader.cells.value(0)));
    if (hasRead) {
        paintStatusGlyph(painter, {circle.right() - tickSize + 3, circle.bottom() - tickSize + 4, tickSize, tickSize},
            Status::Good, tokens);
    }
}

void ReaderMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_readers.rows.size(); ++i) {
        const QRect place(i * markStep, 1, markSize, markSize);
        paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_readers.rows.at(i));
    }
}

} // namespace binnacle
