#pragma once

#include "models/measures/auditcoverage.h"

namespace binnacle {

/// Why an item is proposed for one of the next audits, and how many points that gives.
struct AuditReason
{
    enum class Kind {
        NeverAudited,
        AuditedLongAgo,
        Majors,
        Minors,
        OpenFindings,
        Repeats,
        FailedChecks,
        Risks,
        Incidents
    };

    Kind kind = Kind::NeverAudited;
    int count = 0; ///< months for AuditedLongAgo
    int points = 0;

    bool operator==(const AuditReason &) const = default;
};

struct AuditSuggestion
{
    QString item;
    QString title;
    int score = 0;
    QList<AuditReason> reasons = {};
    QList<AuditRef> planned = {}; ///< audits to come that have it in their scope
};

/// Which items the next audits should look at. Clause 9.2.2 asks for a programme by the importance of the processes and
/// the results of earlier audits; the score is the sum of what is listed as reasons:
///
///     never audited              12
///     audited long ago            1 for each whole 3 months since the last audit, at most 12
///     earlier results             of findings raised on the item in 36 months, whoever raised them:
///                                 6 for each major, 2 for each minor, 2 more for each that is open,
///                                 3 for each confirmed repeat, 4 for each failed effectiveness check
///     importance                  of the risks that the control treats: 3 for each above appetite (at most 9),
///                                 1 for each serious incident behind them in 12 months (at most 5)
///
/// What no audit to come has in its scope stands first, then the higher score, then the order of the standard. Items
/// without a point and controls that are not applicable are left out.
Result<QList<AuditSuggestion>> nextAudits(const Database &database, QDate asOf);

/// "audited 14 months ago", "2 open findings".
QString reasonText(const AuditReason &reason);

/// Panel `next_audits`: the first of them with their reasons.
Result<Panel> nextAuditsPanel(const Database &database, const Period &period);

} // namespace binnacle
