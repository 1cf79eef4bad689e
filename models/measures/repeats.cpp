#include "models/measures/repeats.h"

#include "models/base/text.h"
#include "models/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr double leastScore = 0.60;
static constexpr double rounding = 1e-9; ///< 0.4 + 0.2 is a little less than 0.6
static constexpr int monthsBack = 36;

bool RepeatScore::isCandidate() const
{
    return requirement > 0 && total() >= leastScore - rounding;
}

static QString parentOf(const QString &clause)
{
    return clause.left(std::max<qsizetype>(0, clause.lastIndexOf(u'.')));
}

static double requirementLikeness(const QString &a, const QString &b)
{
    if (a == b) {
        return 1;
    }
    return !parentOf(a).isEmpty() && parentOf(a) == parentOf(b) ? 0.5 : 0;
}

/// Everything but the text, which takes longer to compare than all the rest.
static RepeatScore withoutText(const FindingTrace &later, const FindingTrace &earlier)
{
    const bool isSameSupplier = later.supplierId != 0 && later.supplierId == earlier.supplierId;
    const bool isSameCause = !later.cause.isEmpty() && later.cause == earlier.cause;
    return {.requirement = requirementLikeness(later.clause, earlier.clause),
        .unit = later.unitId == earlier.unitId || isSameSupplier ? 1.0 : 0.0,
        .cause = isSameCause ? 1.0 : 0.0};
}

RepeatScore repeatScore(const FindingTrace &later, const FindingTrace &earlier)
{
    RepeatScore score = withoutText(later, earlier);
    score.text = trigramCosine(later.text, earlier.text);
    return score;
}

static Result<QList<FindingTrace>> traces(const Database &database)
{
    Query query(database, namedQuery(u"repeat_traces"_s));
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    QList<FindingTrace> found;
    while (query.next()) {
        found << FindingTrace{.id = query.integer(0),
            .clause = query.text(1),
            .unitId = query.integer(2),
            .supplierId = query.integer(3),
            .cause = query.text(4),
            .text = query.text(5),
            .raisedOn = QDate::fromString(query.text(6), Qt::ISODate),
            .closedOn = QDate::fromString(query.text(7), Qt::ISODate)};
    }
    const Result<> done = query.finish();
    return done ? Result<QList<FindingTrace>>(found) : Result<QList<FindingTrace>>(done.error());
}

static bool isOpenOn(const FindingTrace &finding, QDate day)
{
    return !finding.closedOn.isValid() || finding.closedOn >= day;
}

static void addCandidate(QList<RepeatCandidate> &candidates, const FindingTrace &later, const FindingTrace &earlier)
{
    RepeatScore score = withoutText(later, earlier);
    score.text = 1; // at best
    if (!score.isCandidate()) {
        return;
    }
    score = repeatScore(later, earlier);
    if (score.isCandidate()) {
        candidates << RepeatCandidate{later.id, earlier.id, score, isOpenOn(earlier, later.raisedOn)};
    }
}

Result<QList<RepeatCandidate>> repeatCandidates(const Database &database, qint64 findingId)
{
    const Result<QList<FindingTrace>> all = traces(database);
    if (!all) {
        return all.error();
    }
    QList<RepeatCandidate> candidates;
    for (auto later = all->begin(); later != all->end(); ++later) {
        if (findingId != 0 && later->id != findingId) {
            continue;
        }
        const QDate earliest = later->raisedOn.addMonths(-monthsBack);
        QList<RepeatCandidate> found;
        for (auto earlier = all->begin(); earlier != later; ++earlier) {
            const bool isInReach = isOpenOn(*earlier, earliest) && earlier->raisedOn < later->raisedOn;
            if (isInReach) {
                addCandidate(found, *later, *earlier);
            }
        }
        std::stable_sort(found.begin(), found.end(),
            [](const RepeatCandidate &a, const RepeatCandidate &b) { return a.score.total() > b.score.total(); });
        candidates += found;
    }
    return candidates;
}

} // namespace binnacle
