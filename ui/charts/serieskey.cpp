#include "ui/charts/serieskey.h"

#include "ui/charts/seriescolor.h"
#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr qreal swatch = 10;
constexpr qreal swatchGap = 5;
constexpr qreal entryGap = 12;

qreal entryWidth(const QString &name)
{
    return swatch + swatchGap + textWidth(name, TextRole::Label);
}

} // namespace

SeriesKey::SeriesKey(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SeriesKey::setFigure(const Figure &figure)
{
    m_figure = figure;
    QStringList names;
    for (const Figure::Series &series : figure.series)
        names << series.name;
    setAccessibleName(tr("Key: %1").arg(names.join(u", "_s)));
    updateGeometry();
    update();
}

QSize SeriesKey::sizeHint() const
{
    qreal width = -entryGap;
    for (const Figure::Series &series : m_figure.series)
        width += entryWidth(series.name) + entryGap;
    return {std::max(0, int(std::ceil(width)) + 1), 18};
}

void SeriesKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF box = rect();
    qreal x = 0;
    for (qsizetype i = 0; i < m_figure.series.size(); ++i) {
        const qreal width = entryWidth(m_figure.series[i].name);
        const QRectF square = mirrored(layoutDirection(), box, {x, box.center().y() - swatch / 2, swatch, swatch});
        painter.fillRect(crisp(painter, square), seriesColor(m_figure, i, m_theme.tokens()));
        const QRectF name(x + swatch + swatchGap, 0, width - swatch - swatchGap + 1, box.height());
        drawLine(painter, mirrored(layoutDirection(), box, name), m_figure.series[i].name, TextRole::Label,
            m_theme.tokens().text2);
        x += width + entryGap;
    }
}

} // namespace binnacle
