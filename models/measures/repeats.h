#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace binnacle {

class Database;

/// What one finding shows of itself to the search for repeats.
struct FindingTrace
{
    qint64 id = 0;
    QString clause = {}; ///< of the standard, or a control: "A.8.15"
    qint64 unitId = 0;
    qint64 supplierId = 0; ///< 0: none
    QString cause = {}; ///< code; empty: not known
    QString text = {}; ///< title and what was seen
    QDate raisedOn = {};
    QDate closedOn = {}; ///< invalid: open
};

/// How much one finding is like an earlier one, each part from 0 to 1 (domain, section d).
struct RepeatScore
{
    double requirement = 0; ///< 1 the same clause, 0.5 the same parent
    double unit = 0; ///< the same unit or supplier
    double cause = 0; ///< the same cause code
    double text = 0; ///< trigram cosine

    double total() const { return 0.40 * requirement + 0.20 * unit + 0.20 * cause + 0.20 * text; }
    bool isCandidate() const;
    bool operator==(const RepeatScore &) const = default;
};

RepeatScore repeatScore(const FindingTrace &later, const FindingTrace &earlier);

/// An earlier finding that this one may repeat; a person says whether it does.
struct RepeatCandidate
{
    qint64 findingId = 0;
    qint64 earlierId = 0;
    RepeatScore score = {};
    bool isDuplicate = false; ///< the earlier one was still open: to be linked, no repeat
};

/// Looks back 36 months from the day on which a finding was raised; the highest score first. 0: for all findings, in
/// the order in which they were raised.
Result<QList<RepeatCandidate>> repeatCandidates(const Database &database, qint64 findingId = 0);

/// The same among the findings that are given, in the order in which they were raised. Nothing but the scores of all
/// pairs is worked out, but of most pairs it can be told sooner that they are no candidates.
QList<RepeatCandidate> repeatCandidates(const QList<FindingTrace> &raised, qint64 findingId = 0);

} // namespace binnacle
