#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Dated likelihood and impact. Clause 8.2.
namespace binnacle::risk_assessment {

using namespace define;

enum Column { RiskId, AssessedOn, AssessedById, InherentLikelihood, InherentImpact, Inherent, ResidualLikelihood, ResidualImpact, Residual, Reason, ColumnCount };

inline constexpr Field fields[] = {
    reference("risk_id", QT_TRANSLATE_NOOP("risk_assessment", "Risk"), "risk").required(),
    date("assessed_on", QT_TRANSLATE_NOOP("risk_assessment", "Assessed")).past().required(),
    reference("assessed_by_id", QT_TRANSLATE_NOOP("risk_assessment", "Assessed by"), "person").required(),
    integer("inherent_likelihood", QT_TRANSLATE_NOOP("risk_assessment", "Inherent likelihood")).required().atLeast(1).atMost(5),
    integer("inherent_impact", QT_TRANSLATE_NOOP("risk_assessment", "Inherent impact")).required().atLeast(1).atMost(5),
    integer("inherent", QT_TRANSLATE_NOOP("risk_assessment", "Inherent")).required(),
    integer("residual_likelihood", QT_TRANSLATE_NOOP("risk_assessment", "Residual likelihood")).required().atLeast(1).atMost(5),
    integer("residual_impact", QT_TRANSLATE_NOOP("risk_assessment", "Residual impact")).required().atLeast(1).atMost(5),
    integer("residual", QT_TRANSLATE_NOOP("risk_assessment", "Residual")).required(),
    text("reason", QT_TRANSLATE_NOOP("risk_assessment", "Reason")).required(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {RiskId, AssessedOn, InherentLikelihood, InherentImpact, ResidualLikelihood, ResidualImpact};

/// What a line of it tells in the form of its parent.
inline constexpr int summary[] = {Residual, AssessedOn, AssessedById};

QList<Issue> check(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "risk_assessment",
    .title = QT_TRANSLATE_NOOP("risk_assessment", "Risk assessments"),
    .one = QT_TRANSLATE_NOOP("risk_assessment", "risk assessment"),
    .clause = "8.2",
    .page = "risks",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .summary = summary,
    .check = check,
};

} // namespace binnacle::risk_assessment
