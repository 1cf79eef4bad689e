#include "ui/widgets/kpitile.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokennames.h"
#include "ui/widgets/sparkline.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr qreal inset = 13; ///< edge and padding
constexpr QRectF headRow(0, 10, 0, 20);
constexpr QRectF valueRow(0, 40, 0, 32);
constexpr QRectF changeRow(0, 76, 0, 16);
constexpr qreal trendTop = 35;
constexpr qreal trendHeight = 40;
constexpr qreal nameStart = 27; ///< behind the number

QRectF row(const QRectF &heights, qreal left, qreal right)
{
    return {left, heights.top(), right - left, heights.height()};
}

} // namespace

KpiTile::KpiTile(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &KpiTile::activated);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KpiTile::setReading(const KpiReading &reading)
{
    m_reading = reading;
    setAccessibleName(spokenName());
    update();
}

void KpiTile::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    update();
}

Tokens KpiTile::look() const
{
    return m_isDimmed ? faded(m_theme.tokens(), .35F) : m_theme.tokens();
}

QString KpiTile::spokenName() const
{
    const QString value = m_reading.value.isEmpty() ? tr("No reading")
        : m_reading.unit.isEmpty()                  ? m_reading.value
                                                    : m_reading.value + u' ' + m_reading.unit;
    QStringList words{m_reading.name, m_reading.status.word, value, m_reading.change};
    if (m_reading.signal)
        words << (m_reading.signal->isBetter ? tr("better by more than chance") : tr("worse by more than chance"));
    words << tr("appetite %1").arg(m_reading.appetite);
    words.removeAll(QString());
    return QString::number(m_reading.number) + u' ' + words.join(u", "_s);
}

QRectF KpiTile::place(const QRectF &leftToRight) const
{
    return mirrored(layoutDirection(), rect(), leftToRight);
}

qreal KpiTile::trendWidth() const
{
    return width() >= 400 ? width() / 2.0 : 104;
}

void KpiTile::paintFrame(QPainter &painter) const
{
    const Tokens t = look();
    const bool isOutside = m_reading.status.status == Status::Act;
    const QColor &edge = hasFocus() ? t.focus : isOutside ? t.actMark : t.border;
    drawFrame(painter, rect(), 6, underMouse() && isEnabled() ? t.raised : t.surface, edge,
        hasFocus() ? m_theme.ringWidth() : 1);
}

void KpiTile::paintHead(QPainter &painter) const
{
    const Tokens t = look();
    const qreal right = width() - inset;
    const qreal status = statusWordWidth(m_reading.status);
    drawLine(
        painter, place(row(headRow, inset, nameStart)), QString::number(m_reading.number), TextRole::Body, t.muted);
    drawLine(painter, place(row(headRow, nameStart, right - status - 6)), m_reading.name, TextRole::BodyMedium, t.text);
    paintStatusWord(painter, place(row(headRow, right - status, right)), m_reading.status, t);
}

void KpiTile::paintValue(QPainter &painter) const
{
    const Tokens t = look();
    const qreal end = width() - inset - trendWidth() - 8;
    if (m_reading.value.isEmpty()) {
        drawLine(painter, place(row(valueRow, inset, end)), tr("No reading"), TextRole::Answer, t.unknown);
        return;
    }
    const QRectF value = row(valueRow, inset, end);
    drawLine(painter, place(value), m_reading.value, TextRole::TileNumber, t.text);
    // The unit stands on the baseline of the value.
    const qreal start = inset + textWidth(m_reading.value, TextRole::TileNumber) + 5;
    QRectF unit = row(valueRow, start, end);
    unit.translate(
        0, baselineIn(value, binnacle::font(TextRole::TileNumber)) - baselineIn(unit, binnacle::font(TextRole::Body)));
    if (unit.width() > 0)
        drawLine(painter, place(unit), m_reading.unit, TextRole::Body, t.muted);
}

void KpiTile::paintChange(QPainter &painter) const
{
    const Tokens t = look();
    const qreal right = width() - inset;
    const qreal appetite = std::min(textWidth(m_reading.appetite, TextRole::Label), (right - inset) / 2);
    drawLine(painter, place(row(changeRow, right - appetite, right)), m_reading.appetite, TextRole::Label, t.muted,
        Qt::AlignRight);
    qreal start = inset;
    const QColor &ink = !m_reading.signal ? t.muted : m_reading.signal->isBetter ? t.good : t.act;
    if (m_reading.signal) {
        const QRectF arrow(inset, changeRow.center().y() - 6.5, 13, 13);
        m_theme.icons().paint(
            painter, place(arrow), m_reading.signal->isUp ? u"trend-up"_s : u"trend-down"_s, ink, 2.25);
        start = arrow.right() + 4;
    }
    drawLine(painter, place(row(changeRow, start, right - appetite - 8)), m_reading.change,
        m_reading.signal ? TextRole::LabelMedium : TextRole::Label, ink);
}

void KpiTile::paintTrend(QPainter &painter) const
{
    const QRectF line(width() - inset - trendWidth(), trendTop, trendWidth(), trendHeight);
    paintSparkline(painter, place(line), m_reading.trend, look(), m_reading.status.isLate);
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintFrame(painter);
    paintHead(painter);
    paintValue(painter);
    paintTrend(painter);
    paintChange(painter);
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace binnacle
