#include "ui/widgets/statuspill.h"

#include "ui/theme/crisp.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <cmath>

namespace binnacle {
namespace {

constexpr qreal pillHeight = 20;
constexpr qreal gap = 5;

QString translated(const char *word)
{
    return QCoreApplication::translate("Status", word);
}

} // namespace

QString shortWord(Status status)
{
    switch (status) {
    case Status::Good:
        return translated(QT_TRANSLATE_NOOP("Status", "Within"));
    case Status::Watch:
        return translated(QT_TRANSLATE_NOOP("Status", "Watch"));
    case Status::Act:
        return translated(QT_TRANSLATE_NOOP("Status", "Outside"));
    case Status::Unknown:
        return translated(QT_TRANSLATE_NOOP("Status", "Not known"));
    case Status::NotApplicable:
        break;
    }
    return {};
}

QString fullWord(Status status)
{
    if (status == Status::Good)
        return translated(QT_TRANSLATE_NOOP("Status", "Within appetite"));
    if (status == Status::Act)
        return translated(QT_TRANSLATE_NOOP("Status", "Outside appetite"));
    return shortWord(status);
}

qreal statusWordWidth(const StatusWord &status)
{
    if (status.status == Status::Good)
        return 14 + gap + textWidth(status.word, TextRole::Label);
    return gap + 13 + gap + textWidth(status.word, TextRole::LabelMedium) + 8;
}

void paintStatusWord(QPainter &painter, const QRectF &box, const StatusWord &status, const Tokens &tokens)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    QRectF place(box.left(), box.center().y() - pillHeight / 2, statusWordWidth(status), pillHeight);
    place = mirrored(direction, box, place);
    const bool isQuiet = status.status == Status::Good;
    const qreal side = isQuiet ? 14 : 13;
    const qreal start = isQuiet ? 0 : gap;
    const QRectF glyph(place.left() + start, place.center().y() - side / 2, side, side);
    const QRectF word(glyph.right() + gap, place.top(), place.right() - glyph.right() - gap, pillHeight);
    if (!isQuiet)
        drawFrame(painter, place, pillHeight / 2, statusTint(status.status, tokens), {}, 0);
    const QRectF glyphPlace = mirrored(direction, place, glyph);
    if (status.isLate && isQuiet)
        paintLateGlyph(painter, glyphPlace, tokens);
    else
        paintStatusGlyph(painter, glyphPlace, status.status, tokens);
    drawLine(painter, mirrored(direction, place, word), status.word, isQuiet ? TextRole::Label : TextRole::LabelMedium,
        isQuiet ? tokens.muted : statusText(status.status, tokens));
}

StatusPill::StatusPill(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusPill::setStatus(const StatusWord &status)
{
    m_status = status;
    setAccessibleName(status.word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return {int(std::ceil(statusWordWidth(m_status))), int(pillHeight)};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintStatusWord(painter, rect(), m_status, m_theme.tokens());
}

} // namespace binnacle
