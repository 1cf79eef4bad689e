#include "models/measures/incidentmonths.h"

#include "models/measures/incidentcounts.h"
#include "models/measures/measuretext.h"
#include "models/measures/sentence.h"
#include "models/measures/statistics/controlchart.h"
#include "models/measures/wording.h"
#include "models/storage/query.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

/// All months from the first incident to the end of the period, the chart over them, and what people wrote at months.
struct IncidentEvidence
{
    QDate from; ///< months that begin before are not shown, but count for what is usual
    QList<IncidentMonth> months;
    ControlChart chart;
    QHash<QString, QString> notes; ///< by month
    int excluded = 0;
    int byOccurrence = 0;

    qsizetype firstShown() const
    {
        const QString first = from.addMonths(from.day() > 1 ? 1 : 0).toString(u"yyyy-MM"_s);
        return std::find_if(months.begin(), months.end(), [&](const IncidentMonth &one) { return one.month >= first; })
            - months.begin();
    }
    QList<IncidentMonth> shown() const { return months.mid(firstShown()); }
    const ControlLimits *limits() const { return chart.limits.isEmpty() ? nullptr : &chart.limits.last(); }
};

/// Months at the end that all lie on one side of the average.
struct Run
{
    qsizetype since = 0;
    bool isAbove = false;
};

} // namespace

static Result<QList<Baseline>> baselines(const Database &database, const QList<IncidentMonth> &months)
{
    Query query(database, namedQuery(u"incident_baselines"_s));
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    QList<Baseline> found;
    while (query.next()) {
        const auto at = std::find_if(
            months.begin(), months.end(), [&](const IncidentMonth &month) { return month.month == query.text(0); });
        if (at != months.end()) {
            found << Baseline{static_cast<int>(at - months.begin()), static_cast<int>(query.integer(1))};
        }
    }
    return found.isEmpty() ? QList<Baseline>{Baseline{}} : found;
}

static Result<QHash<QString, QString>> notes(const Database &database)
{
    Query query(database, namedQuery(u"incident_notes"_s));
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    QHash<QString, QString> found;
    while (query.next()) {
        found.insert(query.text(0), query.text(1));
    }
    return found;
}

static Readings totals(const QList<IncidentMonth> &months)
{
    Readings values;
    for (const IncidentMonth &month : months) {
        values << month.total();
    }
    return values;
}

static Result<IncidentEvidence> gather(const Database &database, const Period &period)
{
    Result<QList<IncidentMonth>> months = incidentMonths(database, std::min(period.asOf, period.to));
    if (!months) {
        return months.error();
    }
    const Result<QList<Baseline>> starts = baselines(database, *months);
    const Result<QHash<QString, QString>> words = notes(database);
    if (!starts || !words) {
        return !starts ? starts.error() : words.error();
    }
    IncidentEvidence evidence{.from = period.from,
        .months = *months,
        .chart = controlChart(totals(*months), {.scale = Scale::Count, .baselines = *starts}),
        .notes = *words};
    Query excluded(database, namedQuery(u"incident_excluded"_s));
    const QList<IncidentMonth> shown = evidence.shown();
    excluded.bind(shown.value(0).month).bind(shown.isEmpty() ? QString() : shown.last().month);
    if (Result<> done = excluded.exec(); !done || !excluded.next()) {
        return done.error();
    }
    evidence.excluded = static_cast<int>(excluded.integer(0));
    evidence.byOccurrence = static_cast<int>(excluded.integer(1));
    return evidence;
}

/// The run that the newest month belongs to, if a rule says that it is more than chance.
static std::optional<Run> currentRun(const IncidentEvidence &evidence)
{
    const qsizetype last = evidence.months.size() - 1;
    const auto &found = evidence.chart.signalList;
    const auto run = std::find_if(found.begin(), found.end(),
        [&](const ControlSignal &signal) { return signal.rule == ControlSignal::Rule::LongRun && signal.at == last; });
    if (run == found.end()) {
        return {};
    }
    const double mean = evidence.limits()->mean;
    qsizetype since = last;
    while (since > 0 && (evidence.months.at(since - 1).total() > mean) == run->isAbove) {
        --since;
    }
    return Run{since, run->isAbove};
}

/// The month farthest outside the limits among those shown.
static std::optional<qsizetype> strongestSignal(const IncidentEvidence &evidence)
{
    std::optional<qsizetype> strongest;
    for (const ControlSignal &signal : evidence.chart.signalList) {
        const bool isShown = signal.at >= evidence.firstShown();
        if (signal.rule != ControlSignal::Rule::OutsideLimit || !isShown) {
            continue;
        }
        const double mean = evidence.limits()->mean;
        const auto distance = [&](qsizetype at) { return std::abs(evidence.months.at(at).total() - mean); };
        if (!strongest || distance(signal.at) > distance(*strongest)) {
            strongest = signal.at;
        }
    }
    return strongest;
}

static QString spokenMonth(const QString &month)
{
    return monthText(month, true);
}

static QList<Figure::Mark> marks(const IncidentEvidence &evidence)
{
    QList<Figure::Mark> found;
    if (evidence.shown().isEmpty()) {
        return found;
    }
    const auto category = [&](qsizetype at) { return static_cast<int>(at - evidence.firstShown()); };
    const std::optional<Run> run = currentRun(evidence);
    const std::optional<qsizetype> at = strongestSignal(evidence);
    // A month inside a run is told by the run.
    if (at && !(run && *at >= run->since)) {
        const IncidentMonth &month = evidence.months.at(*at);
        const bool isAbove = month.total() > evidence.limits()->mean;
        QString text = MeasureText::tr("%1 in %2").arg(month.total()).arg(monthText(month.month, false));
        if (evidence.notes.contains(month.month)) {
            text = MeasureText::tr("%1: %2").arg(text, evidence.notes.value(month.month));
        }
        found << Figure::Mark{.category = category(*at), .status = isAbove ? Status::Act : Status::Good, .text = text};
    }
    if (run) {
        const QString since = spokenMonth(evidence.months.at(run->since).month);
        found << Figure::Mark{.category = std::max(0, category(run->since)),
            .until = category(evidence.months.size() - 1),
            .status = run->isAbove ? Status::Act : Status::Good,
            .text = run->isAbove ? MeasureText::tr("higher since %1").arg(since)
                                 : MeasureText::tr("lower since %1").arg(since)};
    }
    return found;
}

static Sentence sentenceOf(const IncidentEvidence &evidence)
{
    if (evidence.months.isEmpty()) {
        return {u"incidents_none"_s, {}, MeasureText::tr("Not known: no incident is on record yet.")};
    }
    if (const std::optional<Run> run = currentRun(evidence)) {
        const SentenceArguments arguments{{u"month"_s, spokenMonth(evidence.months.at(run->since).month)}};
        return run->isAbove
            ? Sentence{u"incidents_higher"_s, arguments,
                filled(MeasureText::tr("Incidents have been higher since %month, by more than chance."), arguments)}
            : Sentence{u"incidents_lower"_s, arguments,
                filled(MeasureText::tr("Incidents have been lower since %month, by more than chance."), arguments)};
    }
    if (const ControlLimits *limits = evidence.limits()) {
        const SentenceArguments arguments{{u"low"_s, QString::number(std::ceil(limits->lower))},
            {u"high"_s, QString::number(std::floor(limits->upper))}};
        return {u"incidents_usual"_s, arguments,
            filled(MeasureText::tr("Incidents stay in the usual range of %low to %high a month."), arguments)};
    }
    return {u"incidents_too_few"_s, {}, MeasureText::tr("There are too few months yet to tell change from chance.")};
}

static Figure figureOf(const IncidentEvidence &evidence)
{
    if (evidence.months.isEmpty()) {
        return {};
    }
    Figure figure{.kind = Figure::Kind::StackedMonths, .unit = u"count"_s};
    const QString names[]
        = {MeasureText::tr("Low"), MeasureText::tr("Medium"), MeasureText::tr("High"), MeasureText::tr("Critical")};
    const QString ids[] = {u"low"_s, u"medium"_s, u"high"_s, u"critical"_s};
    // Critical first: it stands at the bottom of the stack, where heights can be compared.
    for (int severity = 3; severity >= 0; --severity) {
        Figure::Series series{ids[severity], names[severity], {}};
        for (const IncidentMonth &month : evidence.shown()) {
            series.values << month.bySeverity.at(static_cast<size_t>(severity));
        }
        figure.series << series;
    }
    for (const IncidentMonth &month : evidence.shown()) {
        figure.categories << month.month;
    }
    if (const ControlLimits *limits = evidence.limits()) {
        const auto named = [](const char *name, double value) { return MeasureText::tr(name).arg(qRound(value)); };
        figure.lines = {
            {u"upper_limit"_s, named(QT_TRANSLATE_NOOP("measures", "Upper limit %1"), limits->upper), limits->upper},
            {u"mean"_s, named(QT_TRANSLATE_NOOP("measures", "Usual %1"), limits->mean), limits->mean},
            {u"lower_limit"_s, named(QT_TRANSLATE_NOOP("measures", "Lower limit %1"), limits->lower), limits->lower}};
        figure.band = {limits->lower, limits->upper};
    }
    figure.marks = marks(evidence);
    return figure;
}

static PanelTable tableOf(const IncidentEvidence &evidence)
{
    PanelTable table{.columns = {{u"month"_s, MeasureText::tr("Month")}}};
    const std::pair<QString, QString> columns[] = {{u"critical"_s, MeasureText::tr("Critical")},
        {u"high"_s, MeasureText::tr("High")}, {u"medium"_s, MeasureText::tr("Medium")},
        {u"low"_s, MeasureText::tr("Low")}, {u"all"_s, MeasureText::tr("All")}};
    for (const auto &[id, title] : columns) {
        table.columns.append({id, title, PanelTable::Align::Number});
    }
    for (const IncidentMonth &month : evidence.shown()) {
        PanelTable::Row row{.cells = {spokenMonth(month.month)}};
        for (int severity = 3; severity >= 0; --severity) {
            row.cells << QString::number(month.bySeverity.at(static_cast<size_t>(severity)));
        }
        row.cells << QString::number(month.total());
        table.rows << row;
    }
    table.total = static_cast<int>(table.rows.size());
    return table;
}

Result<Panel> incidentMonthsPanel(const Database &database, const Period &period)
{
    const Result<IncidentEvidence> evidence = gather(database, period);
    if (!evidence) {
        return evidence.error();
    }
    int counted = 0;
    for (const IncidentMonth &month : evidence->shown()) {
        counted += month.total();
    }
    PanelSource source{.registerId = u"incident"_s, .counted = counted, .excluded = evidence->excluded};
    if (evidence->byOccurrence > 0) {
        source.note = MeasureText::tr("%1 by date of occurrence").arg(evidence->byOccurrence);
    }
    return Panel{.id = u"incident_months"_s,
        .page = u"incidents"_s,
        .title = MeasureText::tr("Incidents each month, by severity"),
        .period = period,
        .status = evidence->months.isEmpty() ? Status::Unknown : Status::NotApplicable,
        .sentence = sentenceOf(*evidence),
        .figure = figureOf(*evidence),
        .table = tableOf(*evidence),
        .sources = {source}};
}

} // namespace binnacle
