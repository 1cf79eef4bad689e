#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Accepted residual risk with end. Clause 6.1.3, 8.3.
namespace binnacle::risk_acceptance {

using namespace define;

enum Column { RiskId, AcceptedOn, AcceptedById, UntilOn, Residual, Reason, DecisionId, EndedOn, ColumnCount };

inline constexpr Field fields[] = {
    reference("risk_id", QT_TRANSLATE_NOOP("risk_acceptance", "Risk"), "risk").required(),
    date("accepted_on", QT_TRANSLATE_NOOP("risk_acceptance", "Accepted")).past().required(),
    reference("accepted_by_id", QT_TRANSLATE_NOOP("risk_acceptance", "Accepted by"), "person").required().approval(),
    date("until_on", QT_TRANSLATE_NOOP("risk_acceptance", "Until")).required(),
    integer("residual", QT_TRANSLATE_NOOP("risk_acceptance", "Residual")).required(),
    text("reason", QT_TRANSLATE_NOOP("risk_acceptance", "Reason")).required(),
    reference("decision_id", QT_TRANSLATE_NOOP("risk_acceptance", "Decision"), "decision"),
    date("ended_on", QT_TRANSLATE_NOOP("risk_acceptance", "Ended")).past(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {RiskId, AcceptedOn, UntilOn};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "risk_acceptance",
    .title = QT_TRANSLATE_NOOP("risk_acceptance", "Risk acceptances"),
    .one = QT_TRANSLATE_NOOP("risk_acceptance", "risk acceptance"),
    .clause = "6.1.3, 8.3",
    .page = "risks",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .conduct = conduct,
};

} // namespace binnacle::risk_acceptance
