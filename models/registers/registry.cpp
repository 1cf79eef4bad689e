#include "models/registers/registry.h"

#include "models/registers/definitions/accountability_change.h"
#include "models/registers/definitions/acknowledgement.h"
#include "models/registers/definitions/action.h"
#include "models/registers/definitions/action_progress.h"
#include "models/registers/definitions/agenda_item.h"
#include "models/registers/definitions/annotation.h"
#include "models/registers/definitions/asset.h"
#include "models/registers/definitions/attendance.h"
#include "models/registers/definitions/audit.h"
#include "models/registers/definitions/audit_scope.h"
#include "models/registers/definitions/budget_line.h"
#include "models/registers/definitions/comment.h"
#include "models/registers/definitions/communication.h"
#include "models/registers/definitions/competence.h"
#include "models/registers/definitions/context_issue.h"
#include "models/registers/definitions/control.h"
#include "models/registers/definitions/decision.h"
#include "models/registers/definitions/decision_outcome.h"
#include "models/registers/definitions/delegation.h"
#include "models/registers/definitions/due_extension.h"
#include "models/registers/definitions/due_rule.h"
#include "models/registers/definitions/effectiveness_check.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/evidence_link.h"
#include "models/registers/definitions/exception.h"
#include "models/registers/definitions/exposure.h"
#include "models/registers/definitions/feedback.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/finding_event.h"
#include "models/registers/definitions/freeze.h"
#include "models/registers/definitions/improvement.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/interested_party.h"
#include "models/registers/definitions/metric.h"
#include "models/registers/definitions/metric_baseline.h"
#include "models/registers/definitions/metric_target.h"
#include "models/registers/definitions/metric_value.h"
#include "models/registers/definitions/objective.h"
#include "models/registers/definitions/objective_progress.h"
#include "models/registers/definitions/obligation.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/policy.h"
#include "models/registers/definitions/policy_version.h"
#include "models/registers/definitions/position.h"
#include "models/registers/definitions/proposal.h"
#include "models/registers/definitions/question.h"
#include "models/registers/definitions/reading_mark.h"
#include "models/registers/definitions/repeat_candidate.h"
#include "models/registers/definitions/requirement.h"
#include "models/registers/definitions/resource_request.h"
#include "models/registers/definitions/responsibility.h"
#include "models/registers/definitions/review.h"
#include "models/registers/definitions/review_event.h"
#include "models/registers/definitions/review_input.h"
#include "models/registers/definitions/risk.h"
#include "models/registers/definitions/risk_acceptance.h"
#include "models/registers/definitions/risk_assessment.h"
#include "models/registers/definitions/seat.h"
#include "models/registers/definitions/seat_holding.h"
#include "models/registers/definitions/signature.h"
#include "models/registers/definitions/staffing_line.h"
#include "models/registers/definitions/status_override.h"
#include "models/registers/definitions/supplier.h"
#include "models/registers/definitions/supplier_assessment.h"
#include "models/registers/definitions/training.h"
#include "models/registers/definitions/training_attendance.h"
#include "models/registers/definitions/treatment.h"
#include "models/registers/definitions/unit.h"
#include "models/registers/definitions/why.h"

namespace binnacle {

// In the order of the data dictionary.
static constexpr const RegisterSchema *registers[] = {
    &organization::schema,
    &due_rule::schema,
    &unit::schema,
    &person::schema,
    &seat::schema,
    &seat_holding::schema,
    &responsibility::schema,
    &delegation::schema,
    &accountability_change::schema,
    &competence::schema,
    &context_issue::schema,
    &interested_party::schema,
    &requirement::schema,
    &feedback::schema,
    &objective::schema,
    &objective_progress::schema,
    &exposure::schema,
    &budget_line::schema,
    &staffing_line::schema,
    &resource_request::schema,
    &training::schema,
    &training_attendance::schema,
    &communication::schema,
    &policy::schema,
    &policy_version::schema,
    &acknowledgement::schema,
    &exception::schema,
    &metric::schema,
    &metric_target::schema,
    &metric_value::schema,
    &metric_baseline::schema,
    &status_override::schema,
    &annotation::schema,
    &audit::schema,
    &audit_scope::schema,
    &finding::schema,
    &finding_event::schema,
    &why::schema,
    &due_extension::schema,
    &effectiveness_check::schema,
    &repeat_candidate::schema,
    &incident::schema,
    &obligation::schema,
    &asset::schema,
    &risk::schema,
    &risk_assessment::schema,
    &risk_acceptance::schema,
    &treatment::schema,
    &control::schema,
    &supplier::schema,
    &supplier_assessment::schema,
    &review::schema,
    &review_event::schema,
    &review_input::schema,
    &agenda_item::schema,
    &attendance::schema,
    &proposal::schema,
    &position::schema,
    &decision::schema,
    &decision_outcome::schema,
    &question::schema,
    &comment::schema,
    &reading_mark::schema,
    &freeze::schema,
    &signature::schema,
    &action::schema,
    &action_progress::schema,
    &improvement::schema,
    &evidence::schema,
    &evidence_link::schema,
};

std::span<const RegisterSchema *const> allRegisters()
{
    return registers;
}

const RegisterSchema *findRegister(QAnyStringView table)
{
    for (const RegisterSchema *schema : registers) {
        if (table == QLatin1StringView(schema->table)) {
            return schema;
        }
    }
    return nullptr;
}

} // namespace binnacle
