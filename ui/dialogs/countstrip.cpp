#include "ui/dialogs/countstrip.h"

#include "ui/theme/crisp.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qreal inset = 14;
static constexpr qreal markSide = 18;
static constexpr qreal gap = 10;

CountStrip::CountStrip(const Theme &theme, QWidget *parent)
    : PanelFrame(parent)
    , m_theme(theme)
{
    setFixedHeight(sizeHint().height());
}

void CountStrip::setCounts(const QList<Count> &counts)
{
    m_counts = counts;
    QStringList words;
    for (const Count &count : counts) {
        words << QLocale().toString(count.number) % u' ' % count.words;
    }
    setAccessibleName(words.join(u", "_s));
    update();
}

void CountStrip::paintEvent(QPaintEvent *event)
{
    PanelFrame::paintEvent(event);
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [this](const QRectF &box) { return mirrored(layoutDirection(), rect(), box); };
    const qreal step = qreal(width()) / qreal(std::max<qsizetype>(m_counts.size(), 1));
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const Count &count = m_counts.at(i);
        const qreal start = qreal(i) * step;
        if (i > 0) {
            painter.fillRect(place({start, 1, 1, height() - 2.0}), t.border);
        }
        const QRectF mark(start + inset, (height() - markSide) / 2, markSide, markSide);
        if (count.status == Status::NotApplicable) {
            m_theme.icons().paint(painter, place(mark), count.icon, t.text2);
        } else {
            paintStatusGlyph(painter, place(mark), count.status, t);
        }
        const QString number = QLocale().toString(count.number);
        const qreal width = textWidth(number, TextRole::CardNumber) + 1;
        const QRectF digits(mark.right() + gap, 0, width, height());
        drawLine(painter, place(digits), number, TextRole::CardNumber,
            count.status == Status::NotApplicable ? t.text : statusText(count.status, t));
        const QRectF words(digits.right() + gap, 0, start + step - digits.right() - gap - 4, height());
        const qreal half = count.note.isEmpty() ? 0 : 8.5;
        drawLine(painter, place(words.translated(0, -half)), count.words, TextRole::BodyMedium, t.text);
        drawLine(painter, place(words.translated(0, half)), count.note, TextRole::Label, t.muted);
    }
}

} // namespace binnacle
