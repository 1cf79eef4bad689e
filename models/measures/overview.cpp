#include "models/measures/overview.h"

#include "models/measures/headline.h"
#include "models/measures/measuretext.h"
#include "models/measures/metricpanel.h"
#include "models/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype evidenceSentences = 3;

static QString statusWord(Status status)
{
    switch (status) {
    case Status::Good:
        return MeasureText::tr("Within appetite");
    case Status::Watch:
        return MeasureText::tr("Watch");
    case Status::Act:
        return MeasureText::tr("Outside appetite");
    case Status::Unknown:
        return MeasureText::tr("Not known");
    case Status::NotApplicable:
        return MeasureText::tr("Not applicable");
    }
    Q_UNREACHABLE();
}

static Result<QString> overdueMajor(const Database &database, QDate asOf)
{
    const Result<QVariant> reference
        = selectValue(database, namedQuery(u"overdue_major"_s), {asOf.toString(Qt::ISODate)});
    return reference ? Result<QString>(reference->toString()) : Result<QString>(reference.error());
}

/// What incidents did, then what is outside appetite, then what is not known.
static QList<Sentence> evidence(const QList<Panel> &measures, const Panel &incidents)
{
    QList<Sentence> sentences{incidents.sentence};
    for (const Status status : {Status::Act, Status::Unknown, Status::Watch}) {
        for (const Panel &measure : measures) {
            if (measure.status == status) {
                sentences << measure.sentence;
            }
        }
    }
    return sentences.first(std::min(sentences.size(), evidenceSentences));
}

static PanelTable stateCounts(const QList<Panel> &measures)
{
    PanelTable table{.columns = {{u"count"_s, MeasureText::tr("Measures"), PanelTable::Align::Number},
                         {u"status"_s, MeasureText::tr("Status")}}};
    for (const Status status : {Status::Good, Status::Watch, Status::Act, Status::Unknown}) {
        const auto count = std::count_if(
            measures.begin(), measures.end(), [&](const Panel &measure) { return measure.status == status; });
        table.rows.append({.cells = {QString::number(count), statusWord(status)}, .status = status});
    }
    table.total = static_cast<int>(table.rows.size());
    return table;
}

static Status statusOf(HeadlineAnswer answer)
{
    switch (answer) {
    case HeadlineAnswer::Yes:
        return Status::Good;
    case HeadlineAnswer::Mostly:
        return Status::Watch;
    case HeadlineAnswer::No:
        return Status::Act;
    case HeadlineAnswer::CannotSay:
        return Status::Unknown;
    }
    Q_UNREACHABLE();
}

Result<Panel> headlinePanel(
    const Database &database, const Period &period, const QList<Panel> &measures, const Panel &incidents)
{
    const Result<QString> major = overdueMajor(database, period.asOf);
    if (!major) {
        return major.error();
    }
    QList<HeadlineMeasure> points;
    for (const Panel &measure : measures) {
        const QString name = remark(measure, remarks::name).text;
        points << HeadlineMeasure{name.left(1).toLower() + name.mid(1), measure.status};
    }
    const Headline answer = headline(points, *major);
    return Panel{.id = u"headline"_s,
        .page = u"overview"_s,
        .title = MeasureText::tr("Are we in control?"),
        .period = period,
        .status = statusOf(answer.answer),
        .sentence = answer.sentence,
        .remarks = evidence(measures, incidents),
        .table = stateCounts(measures)};
}

Panel compassPanel(const Period &period, const QList<Panel> &measures)
{
    Panel panel{.id = u"compass"_s,
        .page = u"overview"_s,
        .title = MeasureText::tr("Eight measures against appetite"),
        .period = period};
    panel.figure.kind = Figure::Kind::Compass;
    panel.table.columns = {{u"measure"_s, MeasureText::tr("Measure")}, {u"status"_s, MeasureText::tr("Status")}};
    for (const Panel &measure : measures) {
        panel.figure.categories << measure.title;
        panel.figure.statuses << measure.status;
        panel.table.rows.append({.cells = {measure.title, statusWord(measure.status)}, .status = measure.status});
    }
    panel.table.total = static_cast<int>(panel.table.rows.size());
    panel.sentence = {u"compass"_s, {},
        MeasureText::tr("A full point is within appetite, a shorter point is not, a dashed point is not known.")};
    return panel;
}

Panel tilesPanel(const Period &period, const QList<Panel> &measures)
{
    Panel panel{.id = u"tiles"_s,
        .page = u"overview"_s,
        .title = MeasureText::tr("Eight measures against appetite"),
        .period = period};
    panel.table.columns
        = {{u"measure"_s, MeasureText::tr("Measure")}, {u"now"_s, MeasureText::tr("Now"), PanelTable::Align::Number},
            {u"unit"_s, MeasureText::tr("Unit")}, {u"appetite"_s, MeasureText::tr("Appetite")},
            {u"change"_s, MeasureText::tr("Since the last review")}, {u"status"_s, MeasureText::tr("Status")}};
    for (const Panel &measure : measures) {
        const auto text = [&](const char16_t *id) { return remark(measure, id).text; };
        panel.table.rows.append({.cells = {measure.title, text(remarks::value), text(remarks::unit),
                                     text(remarks::appetite), text(remarks::change), statusWord(measure.status)},
            .status = measure.status});
    }
    panel.table.total = static_cast<int>(panel.table.rows.size());
    return panel;
}

} // namespace binnacle
