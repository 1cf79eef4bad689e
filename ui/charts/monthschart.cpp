#include "ui/charts/monthschart.h"

#include "ui/charts/seriescolor.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace binnacle {
namespace {

constexpr double barShare = .6; ///< of the width of a month

QStackedBarSeries *makeBars(const Figure &figure, const Tokens &tokens)
{
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(barShare);
    for (qsizetype i = 0; i < figure.series.size(); ++i) {
        auto *set = new QBarSet(figure.series[i].name);
        for (const std::optional<double> &value : figure.series[i].values)
            set->append(value.value_or(0));
        set->setPen(Qt::NoPen);
        set->setBrush(seriesColor(figure, i, tokens));
        bars->append(set);
    }
    return bars;
}

QValueAxis *makeValueAxis(const Tokens &tokens, double top, double step)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, top);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    axis->setGridLinePen(QPen(tokens.grid, 1));
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    return axis;
}

QBarCategoryAxis *makeMonthAxis(const QStringList &months)
{
    auto *axis = new QBarCategoryAxis;
    axis->append(months);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    return axis;
}

} // namespace

MonthsChart::MonthsChart(
    const Figure &figure, const Tokens &tokens, const QSizeF &size, const QRectF &plot, double top, double step)
    : m_chart(new QChart)
    , m_bars(makeBars(figure, tokens))
{
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins({});
    m_chart->addSeries(m_bars);
    QValueAxis *values = makeValueAxis(tokens, top, step);
    QBarCategoryAxis *months = makeMonthAxis(figure.categories);
    m_chart->addAxis(values, Qt::AlignLeft);
    m_chart->addAxis(months, Qt::AlignBottom);
    m_bars->attachAxis(values);
    m_bars->attachAxis(months);
    m_scene.setSceneRect({{}, size});
    m_chart->resize(size);
    m_chart->setPlotArea(plot);
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
}

void MonthsChart::paint(QPainter &painter, const QRectF &box)
{
    painter.save();
    // Bars without soft edges: without antialiasing they snap to whole device pixels.
    painter.setRenderHint(QPainter::Antialiasing, false);
    m_scene.render(&painter, box, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
}

QPointF MonthsChart::position(double category, double value) const
{
    return m_chart->mapToPosition({category, value}, m_bars);
}

} // namespace binnacle
