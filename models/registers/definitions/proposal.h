#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Question put to the review for decision. Clause 9.3.3.
namespace binnacle::proposal {

using namespace define;

enum Column { ReviewId, Position, Title, Status, DecisionType, Options, Recommendation, Cost, RiskIfNot, InputCode, ResponsibleId, AccountableId, PutOn, FindingId, RiskId, ResourceRequestId, PolicyId, ColumnCount };

inline constexpr Field fields[] = {
    reference("review_id", QT_TRANSLATE_NOOP("proposal", "Review"), "review").required(),
    integer("position", QT_TRANSLATE_NOOP("proposal", "Order")).required(),
    text("title", QT_TRANSLATE_NOOP("proposal", "Title")).required(),
    choice("status", QT_TRANSLATE_NOOP("proposal", "Status"), "proposal_status").required(),
    choice("decision_type", QT_TRANSLATE_NOOP("proposal", "Decision type"), "decision_type").required(),
    longText("options", QT_TRANSLATE_NOOP("proposal", "Options")).required(),
    text("recommendation", QT_TRANSLATE_NOOP("proposal", "Recommendation")).required(),
    decimal("cost", QT_TRANSLATE_NOOP("proposal", "Cost")).inMoney(1000),
    text("risk_if_not", QT_TRANSLATE_NOOP("proposal", "Risk if not")).required(),
    choice("input_code", QT_TRANSLATE_NOOP("proposal", "Input"), "input").required(),
    reference("responsible_id", QT_TRANSLATE_NOOP("proposal", "Owner"), "person").required(),
    reference("accountable_id", QT_TRANSLATE_NOOP("proposal", "Accountable"), "person").required(),
    date("put_on", QT_TRANSLATE_NOOP("proposal", "Put")).required(),
    reference("finding_id", QT_TRANSLATE_NOOP("proposal", "Finding"), "finding"),
    reference("risk_id", QT_TRANSLATE_NOOP("proposal", "Risk"), "risk"),
    reference("resource_request_id", QT_TRANSLATE_NOOP("proposal", "Resource request"), "resource_request"),
    reference("policy_id", QT_TRANSLATE_NOOP("proposal", "Policy"), "policy"),
};
static_assert(std::size(fields) == ColumnCount);

inline constexpr RegisterSchema schema {
    .table = "proposal",
    .title = QT_TRANSLATE_NOOP("proposal", "Questions for decision"),
    .one = QT_TRANSLATE_NOOP("proposal", "question for decision"),
    .clause = "9.3.3",
    .page = "review",
    .prefix = "Q-",
    .width = 2,
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::Draft,
    .fields = fields,
    .label = Title,
};

} // namespace binnacle::proposal
