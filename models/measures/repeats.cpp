#include "models/measures/repeats.h"

#include "models/base/text.h"
#include "models/base/trigrams.h"
#include "models/storage/query.h"

#include <QHash>
#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr double leastScore = 0.60;
static constexpr double rounding = 1e-9; ///< 0.4 + 0.2 is a little less than 0.6
static constexpr int monthsBack = 36;

bool RepeatScore::isCandidate() const
{
    return requirement > 0 && total() >= leastScore - rounding;
}

static QStringView parentOf(QStringView clause)
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

namespace {

/// Compares each finding with those before it that may be alike.
class RepeatSearch
{
public:
    explicit RepeatSearch(const QList<FindingTrace> &raised)
        : m_raised(raised)
        , m_profiles(raised.size())
    {
    }

    QList<RepeatCandidate> run(qint64 findingId);

private:
    QList<RepeatCandidate> before(qsizetype later, const QList<qsizetype> &alike);
    void compare(qsizetype later, qsizetype earlier, QList<RepeatCandidate> &candidates);
    const TrigramProfile &profile(qsizetype finding);

    const QList<FindingTrace> &m_raised;
    std::vector<std::optional<TrigramProfile>> m_profiles; ///< made when they are needed
};

const TrigramProfile &RepeatSearch::profile(qsizetype finding)
{
    std::optional<TrigramProfile> &profile = m_profiles[static_cast<size_t>(finding)];
    return profile ? *profile : profile.emplace(m_raised.at(finding).text);
}

void RepeatSearch::compare(qsizetype later, qsizetype earlier, QList<RepeatCandidate> &candidates)
{
    const FindingTrace &one = m_raised.at(later);
    const FindingTrace &other = m_raised.at(earlier);
    RepeatScore score = withoutText(one, other);
    score.text = 1; // at best
    if (!score.isCandidate()) {
        return;
    }
    score.text = profile(later).cosineAtMost(profile(earlier));
    if (!score.isCandidate()) {
        return;
    }
    score.text = profile(later).cosine(profile(earlier));
    if (score.isCandidate()) {
        candidates << RepeatCandidate{one.id, other.id, score, isOpenOn(other, one.raisedOn)};
    }
}

QList<RepeatCandidate> RepeatSearch::before(qsizetype later, const QList<qsizetype> &alike)
{
    const QDate raisedOn = m_raised.at(later).raisedOn;
    const QDate earliest = raisedOn.addMonths(-monthsBack);
    QList<RepeatCandidate> found;
    for (const qsizetype earlier : alike) {
        if (m_raised.at(earlier).raisedOn < raisedOn && isOpenOn(m_raised.at(earlier), earliest)) {
            compare(later, earlier, found);
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const RepeatCandidate &a, const RepeatCandidate &b) { return a.score.total() > b.score.total(); });
    return found;
}

QList<RepeatCandidate> RepeatSearch::run(qint64 findingId)
{
    QHash<QStringView, QList<qsizetype>> byParent; // requirements of different parents are never alike
    QList<RepeatCandidate> candidates;
    for (qsizetype i = 0; i < m_raised.size(); ++i) {
        const QStringView clause = m_raised.at(i).clause;
        QList<qsizetype> &alike = byParent[parentOf(clause).isEmpty() ? clause : parentOf(clause)];
        if (findingId == 0 || m_raised.at(i).id == findingId) {
            candidates += before(i, alike);
        }
        alike << i;
    }
    return candidates;
}

} // namespace

QList<RepeatCandidate> repeatCandidates(const QList<FindingTrace> &raised, qint64 findingId)
{
    return RepeatSearch(raised).run(findingId);
}

Result<QList<RepeatCandidate>> repeatCandidates(const Database &database, qint64 findingId)
{
    const Result<QList<FindingTrace>> raised = traces(database);
    return raised ? Result<QList<RepeatCandidate>>(repeatCandidates(*raised, findingId))
                  : Result<QList<RepeatCandidate>>(raised.error());
}

} // namespace binnacle
