#include "models/measures/riskmap.h"

#include "models/measures/measuretext.h"
#include "models/measures/organization.h"
#include "models/measures/sentence.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int steps = 5;
static constexpr int listed = 5;

static QString movement(const Query &query)
{
    if (query.isNull(6)) {
        return MeasureText::tr("new");
    }
    const qint64 now = query.integer(5);
    const qint64 before = query.integer(6);
    return now > before ? MeasureText::tr("rising")
        : now < before  ? MeasureText::tr("falling")
                        : MeasureText::tr("steady");
}

/// Series `likelihood_1` to `likelihood_5`, each with one value for impact 1 to 5.
static QList<Figure::Series> emptyMap()
{
    QList<Figure::Series> rows;
    for (int likelihood = 1; likelihood <= steps; ++likelihood) {
        rows << Figure::Series{
            u"likelihood_%1"_s.arg(likelihood), QString::number(likelihood), QList<std::optional<double>>(steps, 0.0)};
    }
    return rows;
}

static void addRisk(Panel &panel, const Query &query, int appetite)
{
    const auto likelihood = static_cast<int>(query.integer(3));
    const auto impact = static_cast<int>(query.integer(4));
    std::optional<double> &cell = panel.figure.series[likelihood - 1].values[impact - 1];
    cell = *cell + 1;
    ++panel.table.total;
    if (panel.table.rows.size() == listed) {
        return;
    }
    panel.figure.places << Figure::Place{query.text(1), likelihood, impact};
    panel.table.rows.append({.cells = {query.text(1), query.text(2), query.text(5), movement(query)},
        .registerId = u"risk"_s,
        .recordId = query.integer(0),
        .status = query.integer(5) > appetite ? Status::Act : Status::Good});
}

Result<Panel> riskMapPanel(const Database &database, const Period &period)
{
    const Result<OrganizationFacts> organization = organizationFacts(database);
    const Result<LastReview> review = lastReview(database, period.asOf);
    if (!organization || !review) {
        return !organization ? organization.error() : review.error();
    }
    Query query(database, namedQuery(u"risk_map"_s));
    query.bind(period.asOf.toString(Qt::ISODate)).bind(review->meetingOn.toString(Qt::ISODate));
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    Panel panel{.id = u"risk_map"_s, .page = u"risks"_s, .title = MeasureText::tr("Top risks"), .period = period};
    panel.figure = {.kind = Figure::Kind::RiskMap, .unit = u"count"_s, .series = emptyMap()};
    panel.figure.lines = {{u"appetite"_s, MeasureText::tr("appetite line"),
        static_cast<double>(organization->appetiteScore + 1)}}; // first score above it
    panel.table.columns = {{u"reference"_s, MeasureText::tr("Reference")}, {u"title"_s, MeasureText::tr("Risk")},
        {u"score"_s, MeasureText::tr("Score"), PanelTable::Align::Number},
        {u"movement"_s, MeasureText::tr("Since the last review")}};
    int above = 0;
    int unassessed = 0;
    while (query.next()) {
        if (query.isNull(5)) {
            ++unassessed;
            continue;
        }
        addRisk(panel, query, organization->appetiteScore);
        above += query.integer(5) > organization->appetiteScore ? 1 : 0;
    }
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    if (panel.table.total == 0) {
        panel.status = Status::Unknown;
        panel.sentence = {u"risks_unknown"_s, {}, MeasureText::tr("Not known: no risk is assessed yet.")};
        panel.figure = {};
        return panel;
    }
    const SentenceArguments arguments{{u"above"_s, QString::number(above)}};
    panel.sentence = {u"risks_above"_s, arguments, filled(MeasureText::tr("%above above appetite"), arguments)};
    panel.sources = {{.registerId = u"risk"_s, .counted = panel.table.total, .excluded = unassessed}};
    return panel;
}

Result<QList<qint64>> risksAt(const Database &database, QDate asOf, int likelihood, int impact)
{
    Query query(database, namedQuery(u"risk_map"_s));
    const QString day = asOf.toString(Qt::ISODate);
    if (Result<> done = query.bind(day).bind(day).exec(); !done) {
        return done.error();
    }
    QList<qint64> ids;
    while (query.next()) {
        if (!query.isNull(5) && query.integer(3) == likelihood && query.integer(4) == impact) {
            ids << query.integer(0);
        }
    }
    const Result<> finished = query.finish();
    return finished ? Result<QList<qint64>>(ids) : Result<QList<qint64>>(finished.error());
}

} // namespace binnacle
