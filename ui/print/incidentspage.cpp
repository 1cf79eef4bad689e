#include "ui/print/incidentspage.h"

#include "models/measures/metricpanel.h"
#include "models/measures/wording.h"
#include "models/review/packtext.h"
#include "ui/charts/seriescolor.h"
#include "ui/print/pagepainter.h"
#include "ui/print/paper.h"
#include "ui/print/parts.h"
#include "ui/print/printtable.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qreal chartHeight = 330;
static constexpr qreal nameWidth = 92;
static constexpr qreal monthWidth = 43;

/// How many were counted, and what was left out and why.
static QString sourceText(const Panel &panel)
{
    const PanelSource source = panel.sources.value(0);
    QStringList parts{PackText::tr("Counted from %1 to %2: %3.")
                          .arg(dayText(panel.period.from), dayText(panel.period.to), QString::number(source.counted))};
    if (source.excluded > 0) {
        parts << PackText::tr("Left out for want of a date: %1.").arg(source.excluded);
    }
    if (!source.note.isEmpty()) {
        parts << PackText::tr("Placed %1.").arg(source.note);
    }
    return parts.join(u' ');
}

static Block chartBlock(const Figure &figure, qreal height)
{
    return {.height = height,
        .paint = [figure](PagePainter &page, const QRectF &box) { page.figure(box, figure); },
        .gapBefore = 8};
}

static double sum(const QList<std::optional<double>> &values)
{
    double total = 0;
    for (const std::optional<double> &value : values) {
        total += value.value_or(0);
    }
    return total;
}

static PrintTable::Row severityRow(const Figure::Series &series, const QColor &swatch, bool isStrong)
{
    PrintTable::Row row{{.text = series.name, .isStrong = isStrong, .swatch = swatch}};
    for (const std::optional<double> &value : series.values) {
        row << PrintTable::Cell{.text = value ? QString::number(*value) : u"?"_s, .isStrong = isStrong};
    }
    return row << PrintTable::Cell{.text = QString::number(sum(series.values)), .isStrong = true};
}

static Figure::Series totals(const Figure &figure)
{
    Figure::Series all{u"all"_s, PackText::tr("All"), {}};
    for (qsizetype month = 0; month < figure.categories.size(); ++month) {
        double total = 0;
        for (const Figure::Series &series : figure.series) {
            total += series.values.value(month).value_or(0);
        }
        all.values << total;
    }
    return all;
}

/// The numbers of the chart; the swatches are its key.
static QList<Block> severityTable(const Figure &figure)
{
    const auto months = static_cast<int>(figure.categories.size());
    const qreal rest = gridWidth - nameWidth - months * monthWidth;
    QList<PrintTable::Column> columns{{u""_s, nameWidth}};
    for (const QString &month : figure.categories) {
        columns << PrintTable::Column{monthText(month, false), monthWidth, true};
    }
    columns << PrintTable::Column{PackText::tr("Sum"), rest, true};
    PrintTable table(columns);
    for (qsizetype i = 0; i < figure.series.size(); ++i) {
        table.add(severityRow(figure.series.at(i), seriesColor(figure, i, Tokens::print()), false));
    }
    table.add(severityRow(totals(figure), {}, true));
    return table.blocks(8);
}

/// Readings of the measures of incidents, with their change and their appetite.
static QStringList changes(const PackContent &content)
{
    QStringList lines;
    for (const Panel &measure : content.measures()) {
        if (measure.id.startsWith(u"metric_inc_")) {
            const QString change = remark(measure, remarks::change).text;
            lines << measure.sentence.text
                    + (change.isEmpty() ? QString() : u' ' + PackText::tr("Change: %1.").arg(change));
        }
    }
    return lines.isEmpty() ? QStringList{PackText::tr("Not known: no measure of incidents is on the compass.")} : lines;
}

Section incidentsSection(const PackContent &content, qreal cut)
{
    const Panel panel = content.panel(u"incident_months");
    Section section{eyebrow(PackText::tr("Input d.2, security performance: monitoring and measurement")),
        sentence(panel.sentence.text), lede(sourceText(panel)), subheading(panel.title)};
    if (panel.figure.categories.isEmpty()) {
        section << paragraph(PackText::tr("There is no full month with incidents to show."), TextRole::Body, 6);
    } else {
        section << chartBlock(panel.figure, chartHeight - cut);
        section += severityTable(panel.figure);
    }
    const QString since = content.lastReviewOn.isValid()
        ? PackText::tr("What changed since %1").arg(dayText(content.lastReviewOn))
        : PackText::tr("What changed");
    return section << columns({since, changes(content)}, {PackText::tr("Questions to ask"), content.incidentQuestions});
}

} // namespace binnacle
