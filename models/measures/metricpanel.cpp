#include "models/measures/metricpanel.h"

#include "models/base/decimaltext.h"
#include "models/measures/codes.h"
#include "models/measures/measuretext.h"
#include "models/measures/sentence.h"
#include "models/measures/statistics/controlchart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int shownMonths = 12;
static constexpr int testedMonths = 24;
static constexpr int testedSingleMonths = 36;

Sentence remark(const Panel &panel, QStringView id)
{
    const auto found = std::find_if(
        panel.remarks.begin(), panel.remarks.end(), [&](const Sentence &sentence) { return sentence.id == id; });
    return found == panel.remarks.end() ? Sentence() : *found;
}

namespace {

/// What one panel is made of.
struct MetricEvidence
{
    Metric metric;
    Period period;
    std::optional<Bands> bands = {};
    QList<MetricPoint> points = {}; ///< monthly, the last one as of the date
    std::optional<double> before = {}; ///< at the last review
    TrendVerdict verdict = TrendVerdict::TooFewData;

    const MetricPoint &now() const { return points.last(); }
    Status status() const { return bands ? statusOf(now().reading, *bands) : Status::Unknown; }
};

} // namespace

/// A reading that is too old is not known, in a line as on a tile.
static std::optional<double> known(const MetricPoint &point)
{
    return point.reading.freshness == Freshness::Stale ? std::nullopt : point.reading.value;
}

static Readings knownValues(const QList<MetricPoint> &points)
{
    Readings values;
    for (const MetricPoint &point : points) {
        values << known(point);
    }
    return values;
}

static Scale scaleOf(const Metric &metric)
{
    return metric.unit.unit == u"%" ? Scale::Percentage : Scale::Count;
}

/// Overlapping stretches and readings rarer than a month are not tested as they stand: they repeat themselves.
static Result<Readings> testedReadings(const Database &database, const MetricEvidence &evidence)
{
    const Result<QList<std::optional<double>>> months
        = singleMonths(database, evidence.metric, evidence.period.asOf, testedSingleMonths);
    if (!months || !months->isEmpty()) {
        return months;
    }
    const bool isMonthly
        = evidence.metric.frequency == Frequency::Monthly && evidence.metric.unit.aggregation == u"last";
    return isMonthly ? knownValues(evidence.points) : Readings();
}

static TrendVerdict judge(const Readings &readings, const MetricEvidence &evidence)
{
    const auto first
        = std::find_if(readings.begin(), readings.end(), [](const std::optional<double> &value) { return value; });
    const ControlChartSetup setup{
        .scale = scaleOf(evidence.metric), .baselines = {Baseline{.from = static_cast<int>(first - readings.begin())}}};
    return trendVerdict(controlChart(readings, setup), evidence.metric.direction);
}

static Result<MetricEvidence> gather(const Database &database, const Metric &metric, const Period &period,
    const OrganizationFacts &organization, const LastReview &review)
{
    MetricEvidence evidence{.metric = metric, .period = period};
    const Result<std::optional<Bands>> bands = bandsOf(database, metric, period.asOf);
    if (!bands) {
        return bands.error();
    }
    evidence.bands = *bands;
    QList<QDate> dates = monthlyDates(period.asOf, testedMonths);
    const bool hasBefore = review.meetingOn.isValid() && !dates.contains(review.meetingOn);
    if (hasBefore) {
        dates.insert(std::lower_bound(dates.begin(), dates.end(), review.meetingOn), review.meetingOn);
    }
    Result<QList<MetricPoint>> points = metricSeries(database, metric, dates, organization.reviewIntervalDays);
    if (!points) {
        return points.error();
    }
    for (const MetricPoint &point : *points) {
        if (point.asOf == review.meetingOn) {
            evidence.before = known(point);
        }
        if (!hasBefore || point.asOf != review.meetingOn) {
            evidence.points << point;
        }
    }
    const Result<Readings> tested = testedReadings(database, evidence);
    if (!tested) {
        return tested.error();
    }
    evidence.verdict = judge(*tested, evidence);
    return evidence;
}

static Sentence sentence(const QString &id, const SentenceArguments &arguments, const QString &pattern)
{
    return {id, arguments, filled(pattern, arguments)};
}

static QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

static Sentence readingSentence(const MetricEvidence &evidence)
{
    const Metric &metric = evidence.metric;
    const QString name = capitalized(metric.plainName);
    if (const std::optional<double> value = known(evidence.now())) {
        const QString unit = unitText(metric.unit);
        const QString reading = numberText(*value, metric.unit) + (unit.isEmpty() ? u""_s : u' ' + unit);
        const QString appetite
            = evidence.bands ? appetiteText(*evidence.bands, metric.unit) : MeasureText::tr("not set");
        return sentence(u"metric_reading"_s, {{u"name"_s, name}, {u"reading"_s, reading}, {u"appetite"_s, appetite}},
            MeasureText::tr("%name: %reading, appetite %appetite."));
    }
    if (evidence.now().reading.value) {
        return sentence(u"metric_stale"_s,
            {{u"name"_s, name}, {u"reading"_s, numberText(*evidence.now().reading.value, metric.unit)},
                {u"day"_s, dayText(evidence.now().periodEnd)}},
            MeasureText::tr("%name: no current reading. Last known %reading, %day."));
    }
    return sentence(u"metric_unknown"_s, {{u"name"_s, name}}, MeasureText::tr("%name: no reading yet."));
}

static Sentence changeRemark(const MetricEvidence &evidence)
{
    const std::optional<double> now = known(evidence.now());
    if (now && evidence.before) {
        const QString text = changeText(*evidence.before, *now, evidence.metric.unit);
        return {QString::fromUtf16(remarks::change), {{u"verdict"_s, QString(codeOf(evidence.verdict))}}, text};
    }
    const std::optional<double> last = evidence.now().reading.value;
    const QString text = now ? MeasureText::tr("no reading at the last review")
        : last               ? filled(MeasureText::tr("last known %reading, %day"),
                            {{u"reading"_s, numberText(*last, evidence.metric.unit)}, {u"day"_s, dayText(evidence.now().periodEnd)}})
                             : QString();
    return {QString::fromUtf16(remarks::change), {}, text};
}

static QList<Sentence> remarksOf(const MetricEvidence &evidence)
{
    const Metric &metric = evidence.metric;
    const std::optional<double> value = known(evidence.now());
    const auto plain = [](const char16_t *id, const QString &text) {
        return Sentence{QString::fromUtf16(id), {}, text};
    };
    return {plain(remarks::name, capitalized(metric.plainName)),
        plain(remarks::value, value ? numberText(*value, metric.unit) : MeasureText::tr("No reading")),
        plain(remarks::unit, value ? unitText(metric.unit) : QString()), changeRemark(evidence),
        plain(remarks::appetite, evidence.bands ? appetiteText(*evidence.bands, metric.unit) : QString()),
        plain(remarks::owner, metric.owner)};
}

static Figure trendFigure(const MetricEvidence &evidence)
{
    Figure figure{.kind = Figure::Kind::Trend, .unit = evidence.metric.unit.unit};
    Figure::Series series{u"reading"_s, evidence.metric.plainName, {}};
    for (const MetricPoint &point : evidence.points.last(shownMonths)) {
        const bool isNow = point.asOf == evidence.period.asOf;
        figure.categories << (isNow ? point.asOf : point.asOf).toString(u"yyyy-MM"_s);
        series.values << known(point);
    }
    figure.series << series;
    if (evidence.bands) {
        figure.band = appetiteRange(*evidence.bands);
        figure.lines << Figure::Line{u"appetite"_s, MeasureText::tr("Appetite"), evidence.bands->appetite};
    }
    figure.statuses << evidence.status();
    return figure;
}

static PanelTable readingsTable(const MetricEvidence &evidence)
{
    PanelTable table{.columns = {{u"as_of"_s, MeasureText::tr("As of")},
                         {u"reading"_s, MeasureText::tr("Reading"), PanelTable::Align::Number}}};
    for (const MetricPoint &point : evidence.points.last(shownMonths)) {
        const std::optional<double> value = known(point);
        const Status status = evidence.bands ? statusOf(point.reading, *evidence.bands) : Status::Unknown;
        table.rows.append({.cells
            = {dayText(point.asOf), value ? numberText(*value, evidence.metric.unit) : MeasureText::tr("Not known")},
            .status = status});
    }
    table.total = static_cast<int>(table.rows.size());
    return table;
}

Result<Panel> metricPanel(const Database &database, const Metric &metric, const Period &period,
    const OrganizationFacts &organization, const LastReview &review)
{
    const Result<MetricEvidence> evidence = gather(database, metric, period, organization, review);
    if (!evidence) {
        return evidence.error();
    }
    return Panel{.id = u"metric_"_s + metric.code.toLower().replace(u'-', u'_'),
        .page = u"metrics"_s,
        .title = capitalized(metric.plainName),
        .period = period,
        .status = evidence->status(),
        .sentence = readingSentence(*evidence),
        .remarks = remarksOf(*evidence),
        .figure = trendFigure(*evidence),
        .table = readingsTable(*evidence)};
}

Result<QList<Panel>> headlineMetricPanels(const Database &database, const Period &period)
{
    const Result<QList<Metric>> metrics = headlineMetrics(database, period.asOf);
    const Result<OrganizationFacts> organization = organizationFacts(database);
    const Result<LastReview> review = lastReview(database, period.asOf);
    if (!metrics || !organization || !review) {
        return !metrics ? metrics.error() : !organization ? organization.error() : review.error();
    }
    QList<Panel> panels;
    for (const Metric &metric : *metrics) {
        Result<Panel> panel = metricPanel(database, metric, period, *organization, *review);
        if (!panel) {
            return panel.error();
        }
        panels << *panel;
    }
    return panels;
}

} // namespace binnacle
