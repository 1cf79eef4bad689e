#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Request for money or people and leaders' answer. Clause 7.1, 5.1 c.
namespace binnacle::resource_request {

using namespace define;

enum Column { Title, Description, Amount, RaisedOn, RaisedById, RiskIfNot, Answer, DecidedOn, DecidedById, Reason, DecisionId, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("resource_request", "Title")).required(),
    longText("description", QT_TRANSLATE_NOOP("resource_request", "Description")),
    decimal("amount", QT_TRANSLATE_NOOP("resource_request", "Amount")).inMoney(1000).required(),
    date("raised_on", QT_TRANSLATE_NOOP("resource_request", "Raised")).past().required(),
    reference("raised_by_id", QT_TRANSLATE_NOOP("resource_request", "Raised by"), "person").required(),
    text("risk_if_not", QT_TRANSLATE_NOOP("resource_request", "Risk if not")).required(),
    choice("answer", QT_TRANSLATE_NOOP("resource_request", "Answer"), "request_answer").required(),
    date("decided_on", QT_TRANSLATE_NOOP("resource_request", "Decided")).past().requiredWhen("approved, refused"),
    reference("decided_by_id", QT_TRANSLATE_NOOP("resource_request", "Decided by"), "person").requiredWhen("approved, refused").approval(),
    text("reason", QT_TRANSLATE_NOOP("resource_request", "Reason")).requiredWhen("refused"),
    reference("decision_id", QT_TRANSLATE_NOOP("resource_request", "Decision"), "decision"),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "resource_request",
    .title = QT_TRANSLATE_NOOP("resource_request", "Resource requests"),
    .one = QT_TRANSLATE_NOOP("resource_request", "resource request"),
    .clause = "7.1, 5.1 c",
    .page = "registers",
    .prefix = "RR-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Title,
    .conduct = conduct,
};

} // namespace binnacle::resource_request
