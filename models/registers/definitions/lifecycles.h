#pragma once

#include "models/registers/lifecycle.h"

/// The state machines of the data dictionary, section 3. The states of a review follow from its events.
namespace binnacle::define {

// Clause 10.2: a nonconformity is never declined and never closed by accepting a risk.
inline constexpr const char *nonconformityWays[] = {
    "draft > raised > accepted > corrected > cause_approved > plan_approved > in_progress > implemented > verifying "
    "> closed",
    "raised > contested > accepted, withdrawn",
    "verifying > ineffective > cause_approved",
};
inline constexpr const char *observationWays[] = {
    "draft > raised > accepted > in_progress > implemented > closed",
    "raised > declined",
};
inline constexpr const char *strengthWays[] = {"draft > raised > closed"};
inline constexpr Life findingLives[] = {
    {"major, minor", nonconformityWays},
    {"observation, ofi", observationWays},
    {"strength", strengthWays},
};

// From confirmed on, steps may be skipped forward; what was reopened is confirmed again.
inline constexpr const char *incidentWays[] = {
    "new > triage > confirmed > contained > eradicated > recovered > lessons > closed",
    "triage > false_positive",
    "confirmed > eradicated, recovered, lessons, closed",
    "contained > recovered, lessons, closed",
    "eradicated > lessons, closed",
    "recovered > closed",
    "contained, eradicated, recovered, lessons, closed > confirmed",
};
inline constexpr Life incidentLives[] = {{nullptr, incidentWays}};

inline constexpr const char *actionWays[]
    = {"open > in_progress > done", "open, in_progress > dropped", "done > in_progress"};
inline constexpr Life actionLives[] = {{nullptr, actionWays}};

inline constexpr const char *proposalWays[] = {"put > decided, withdrawn"};
inline constexpr Life proposalLives[] = {{nullptr, proposalWays}};

inline constexpr const char *policyWays[] = {"draft > in_force > retired"};
inline constexpr Life policyLives[] = {{nullptr, policyWays}};

inline constexpr const char *exceptionWays[] = {"requested > approved, refused", "approved > ended"};
inline constexpr Life exceptionLives[] = {{nullptr, exceptionWays}};

inline constexpr const char *improvementWays[] = {"proposed > approved, declined", "approved > running > done"};
inline constexpr Life improvementLives[] = {{nullptr, improvementWays}};

inline constexpr const char *treatmentWays[] = {"planned > running > done", "planned, running > dropped"};
inline constexpr Life treatmentLives[] = {{nullptr, treatmentWays}};

inline constexpr const char *auditWays[] = {"planned > running > reported > closed", "planned > cancelled"};
inline constexpr Life auditLives[] = {{nullptr, auditWays}};

inline constexpr const char *questionWays[] = {"open > answered, withdrawn"};
inline constexpr Life questionLives[] = {{nullptr, questionWays}};

inline constexpr Lifecycle lifecycles[] = {
    {"finding", "status", "grade", findingLives},
    {"incident", "status", nullptr, incidentLives},
    {"action", "status", nullptr, actionLives},
    {"proposal", "status", nullptr, proposalLives},
    {"policy", "status", nullptr, policyLives},
    {"exception", "status", nullptr, exceptionLives},
    {"improvement", "status", nullptr, improvementLives},
    {"treatment", "status", nullptr, treatmentLives},
    {"audit", "status", nullptr, auditLives},
    {"question", "status", nullptr, questionLives},
};

} // namespace binnacle::define
