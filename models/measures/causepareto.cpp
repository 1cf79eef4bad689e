#include "models/measures/causepareto.h"

#include "models/measures/measuretext.h"
#include "models/measures/sentence.h"
#include "models/measures/wording.h"
#include "models/registers/choice.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype namedCauses = 3; ///< in the sentence

struct CauseCount
{
    QString name;
    int all = 0;
    int open = 0;
};

struct Causes
{
    QList<CauseCount> counts; ///< the most frequent first
    int total = 0;
    int unknown = 0; ///< nonconformities whose cause is not approved yet
};

static Result<Causes> readCauses(const Database &database, QDate asOf)
{
    Query query(database, namedQuery(u"cause_pareto"_s));
    if (Result<> done = query.bind(asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    Causes causes;
    while (query.next()) {
        const int all = static_cast<int>(query.integer(1));
        if (query.isNull(0)) {
            causes.unknown = all;
        } else {
            causes.counts << CauseCount{choiceWord(u"cause", query.text(0)), all, static_cast<int>(query.integer(2))};
            causes.total += all;
        }
    }
    const Result<> done = query.finish();
    return done ? Result<Causes>(causes) : Result<Causes>(done.error());
}

/// The fewest causes that stand behind half of the findings.
static Sentence sentenceOf(const Causes &causes)
{
    int sum = 0;
    int needed = 0;
    QStringList names;
    for (const CauseCount &cause : causes.counts) {
        if (2 * sum >= causes.total) {
            break;
        }
        sum += cause.all;
        ++needed;
        if (names.size() < namedCauses) {
            names << cause.name;
        }
    }
    const SentenceArguments arguments{{u"causes"_s, QString::number(needed)}, {u"findings"_s, QString::number(sum)},
        {u"total"_s, QString::number(causes.total)}, {u"list"_s, names.join(u", "_s)}};
    const QString pattern
        = MeasureText::tr("%n cause(s) stand behind %findings of %total findings: %list.", nullptr, needed);
    return {u"cause_pareto"_s, arguments, filled(pattern, arguments)};
}

static void fill(Panel &panel, const Causes &causes)
{
    panel.figure = {.kind = Figure::Kind::Bars, .unit = u"count"_s};
    panel.figure.series = {{u"all"_s, MeasureText::tr("Findings"), {}}, {u"open"_s, MeasureText::tr("Open"), {}}};
    panel.table.columns
        = {{u"cause"_s, MeasureText::tr("Cause")}, {u"all"_s, MeasureText::tr("Findings"), PanelTable::Align::Number},
            {u"open"_s, MeasureText::tr("Open"), PanelTable::Align::Number},
            {u"closed"_s, MeasureText::tr("Closed"), PanelTable::Align::Number},
            {u"share"_s, MeasureText::tr("Share so far"), PanelTable::Align::Number}};
    int sum = 0;
    for (const CauseCount &cause : causes.counts) {
        sum += cause.all;
        panel.figure.categories << cause.name;
        panel.figure.series[0].values << cause.all;
        panel.figure.series[1].values << cause.open;
        const QString share = numberText(100.0 * sum / causes.total, {.unit = u"%"_s});
        panel.table.rows << PanelTable::Row{
            .cells = {cause.name, QString::number(cause.all), QString::number(cause.open),
                QString::number(cause.all - cause.open), share}};
    }
    panel.table.total = static_cast<int>(panel.table.rows.size());
}

Result<Panel> causeParetoPanel(const Database &database, const Period &period)
{
    const Result<Causes> causes = readCauses(database, period.asOf);
    if (!causes) {
        return causes.error();
    }
    Panel panel{.id = u"cause_pareto"_s,
        .page = u"findings"_s,
        .title = MeasureText::tr("Causes of findings, 36 months"),
        .period = period};
    panel.sources = {{.registerId = u"finding"_s,
        .counted = causes->total,
        .excluded = causes->unknown,
        .note = causes->unknown > 0
            ? MeasureText::tr("%n nonconformity(s) without an approved cause", nullptr, causes->unknown)
            : QString()}};
    if (causes->counts.isEmpty()) {
        panel.status = Status::Unknown;
        panel.sentence = {u"cause_pareto_unknown"_s, {}, MeasureText::tr("Not known: no cause is on record yet.")};
        return panel;
    }
    panel.sentence = sentenceOf(*causes);
    fill(panel, *causes);
    return panel;
}

} // namespace binnacle
