#include "models/measures/nextaudits.h"

#include "models/measures/measuretext.h"
#include "models/measures/sentence.h"
#include "models/registers/standard.h"
#include "models/storage/query.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace binnacle {

using Kind = AuditReason::Kind;

static constexpr int neverPoints = 12;
static constexpr int monthsForPoint = 3;
static constexpr int mostForTime = 12;
static constexpr int listed = 12;

/// What one unit of a reason gives, and how much the reason gives at most.
struct Weight
{
    Kind kind;
    int points;
    int most;
};
static constexpr int noLimit = 1'000'000;
static constexpr std::array<Weight, 5> resultWeights{{{Kind::Majors, 6, noLimit}, {Kind::Minors, 2, noLimit},
    {Kind::OpenFindings, 2, noLimit}, {Kind::Repeats, 3, noLimit}, {Kind::FailedChecks, 4, noLimit}}};
static constexpr std::array<Weight, 2> importanceWeights{{{Kind::Risks, 3, 9}, {Kind::Incidents, 1, 5}}};

static int wholeMonths(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return from.addMonths(months) > to ? months - 1 : months;
}

static void addTime(AuditSuggestion &suggestion, const CoverageItem &item, QDate asOf)
{
    if (!item.lastOn.isValid()) {
        suggestion.reasons << AuditReason{Kind::NeverAudited, 1, neverPoints};
        return;
    }
    const int months = wholeMonths(item.lastOn, asOf);
    if (const int points = std::min(months / monthsForPoint, mostForTime); points > 0) {
        suggestion.reasons << AuditReason{Kind::AuditedLongAgo, months, points};
    }
}

/// Counts by item, in the order of the weights; those of parts count for their whole.
template <std::size_t N> using Counts = QList<std::pair<QString, std::array<int, N>>>;

template <std::size_t N> static Result<Counts<N>> countsOf(const Database &database, const QString &name, QDate asOf)
{
    Query query(database, namedQuery(name));
    if (Result<> done = query.bind(asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    Counts<N> counts;
    while (query.next()) {
        std::array<int, N> row{};
        for (std::size_t i = 0; i < N; ++i) {
            row.at(i) = static_cast<int>(query.integer(static_cast<int>(i) + 1));
        }
        counts << std::pair(query.text(0), row);
    }
    const Result<> done = query.finish();
    return done ? Result<Counts<N>>(counts) : Result<Counts<N>>(done.error());
}

template <std::size_t N>
static void addCounted(AuditSuggestion &suggestion, const Counts<N> &counts, const std::array<Weight, N> &weights)
{
    for (std::size_t i = 0; i < N; ++i) {
        int count = 0;
        for (const auto &[item, row] : counts) {
            count += isWithinItem(item, suggestion.item) ? row.at(i) : 0;
        }
        if (count > 0) {
            const Weight &weight = weights.at(i);
            suggestion.reasons << AuditReason{weight.kind, count, std::min(count * weight.points, weight.most)};
        }
    }
}

static int scoreOf(const QList<AuditReason> &reasons)
{
    int score = 0;
    for (const AuditReason &reason : reasons) {
        score += reason.points;
    }
    return score;
}

Result<QList<AuditSuggestion>> nextAudits(const Database &database, QDate asOf)
{
    const Result<AuditCoverage> coverage = auditCoverage(database, asOf);
    if (!coverage) {
        return coverage.error();
    }
    const auto results = countsOf<resultWeights.size()>(database, u"audit_earlier_results"_s, asOf);
    if (!results) {
        return results.error();
    }
    const auto importance = countsOf<importanceWeights.size()>(database, u"audit_importance"_s, asOf);
    if (!importance) {
        return importance.error();
    }
    QList<AuditSuggestion> suggestions;
    for (const CoverageItem &item : coverage->items) {
        AuditSuggestion suggestion{.item = item.id, .title = item.title, .planned = item.planned};
        addTime(suggestion, item, asOf);
        addCounted(suggestion, *results, resultWeights);
        addCounted(suggestion, *importance, importanceWeights);
        suggestion.score = scoreOf(suggestion.reasons);
        if (item.isApplicable && suggestion.score > 0) {
            suggestions << suggestion;
        }
    }
    std::stable_sort(suggestions.begin(), suggestions.end(), [](const AuditSuggestion &a, const AuditSuggestion &b) {
        return std::pair(!a.planned.isEmpty(), -a.score) < std::pair(!b.planned.isEmpty(), -b.score);
    });
    return suggestions;
}

QString reasonText(const AuditReason &reason)
{
    switch (reason.kind) {
    case Kind::NeverAudited:
        return MeasureText::tr("never audited");
    case Kind::AuditedLongAgo:
        return MeasureText::tr("audited %n month(s) ago", nullptr, reason.count);
    case Kind::Majors:
        return MeasureText::tr("%n major finding(s)", nullptr, reason.count);
    case Kind::Minors:
        return MeasureText::tr("%n minor finding(s)", nullptr, reason.count);
    case Kind::OpenFindings:
        return MeasureText::tr("%n still open", nullptr, reason.count);
    case Kind::Repeats:
        return MeasureText::tr("%n repeat(s)", nullptr, reason.count);
    case Kind::FailedChecks:
        return MeasureText::tr("%n failed effectiveness check(s)", nullptr, reason.count);
    case Kind::Risks:
        return MeasureText::tr("%n risk(s) above appetite", nullptr, reason.count);
    case Kind::Incidents:
        return MeasureText::tr("%n serious incident(s) in 12 months", nullptr, reason.count);
    }
    return {};
}

static PanelTable::Row rowOf(const AuditSuggestion &suggestion)
{
    QStringList reasons;
    for (const AuditReason &reason : suggestion.reasons) {
        reasons << reasonText(reason);
    }
    const QString planned = suggestion.planned.isEmpty() ? QString() : suggestion.planned.first().reference;
    return {
        .cells = {suggestion.item, suggestion.title, QString::number(suggestion.score), reasons.join(u", "_s), planned},
        .registerId = planned.isEmpty() ? QString() : u"audit"_s,
        .recordId = planned.isEmpty() ? 0 : suggestion.planned.first().id};
}

Result<Panel> nextAuditsPanel(const Database &database, const Period &period)
{
    const Result<QList<AuditSuggestion>> suggestions = nextAudits(database, period.asOf);
    if (!suggestions) {
        return suggestions.error();
    }
    Panel panel{.id = u"next_audits"_s,
        .page = u"findings"_s,
        .title = MeasureText::tr("What the next audits should look at"),
        .period = period};
    panel.table.columns = {{u"item"_s, MeasureText::tr("Item")}, {u"title"_s, MeasureText::tr("Title")},
        {u"score"_s, MeasureText::tr("Points"), PanelTable::Align::Number}, {u"reasons"_s, MeasureText::tr("Reasons")},
        {u"planned"_s, MeasureText::tr("Planned in")}};
    for (const AuditSuggestion &suggestion : suggestions->first(std::min<qsizetype>(suggestions->size(), listed))) {
        panel.table.rows << rowOf(suggestion);
    }
    panel.table.total = static_cast<int>(suggestions->size());
    if (suggestions->isEmpty()) {
        panel.sentence = {u"next_audits_none"_s, {}, MeasureText::tr("Nothing calls for an audit.")};
        return panel;
    }
    const AuditSuggestion &first = suggestions->first();
    const SentenceArguments arguments{{u"item"_s, first.item}, {u"reasons"_s, rowOf(first).cells.at(3)}};
    panel.sentence = {u"next_audits"_s, arguments, filled(MeasureText::tr("%item comes first: %reasons."), arguments)};
    return panel;
}

} // namespace binnacle
