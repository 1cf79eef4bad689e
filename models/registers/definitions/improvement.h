#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Opportunity for improvement of the ISMS (input g). Clause 10.1.
namespace binnacle::improvement {

using namespace define;

enum Column { Title, Description, Source, Status, RaisedById, RaisedOn, Benefit, Effort, ResponsibleId, DecisionId, DecidedOn, DoneOn, Result, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("improvement", "Title")).required(),
    longText("description", QT_TRANSLATE_NOOP("improvement", "Description")),
    choice("source", QT_TRANSLATE_NOOP("improvement", "Source"), "improvement_source").required(),
    choice("status", QT_TRANSLATE_NOOP("improvement", "Status"), "improvement_status").required(),
    reference("raised_by_id", QT_TRANSLATE_NOOP("improvement", "Raised by"), "person").required(),
    date("raised_on", QT_TRANSLATE_NOOP("improvement", "Raised")).past().required(),
    text("benefit", QT_TRANSLATE_NOOP("improvement", "Benefit")).required(),
    choice("effort", QT_TRANSLATE_NOOP("improvement", "Effort"), "effort").required(),
    reference("responsible_id", QT_TRANSLATE_NOOP("improvement", "Owner"), "person").required(),
    reference("decision_id", QT_TRANSLATE_NOOP("improvement", "Decision"), "decision"),
    date("decided_on", QT_TRANSLATE_NOOP("improvement", "Decided")).past().requiredWhen("approved, declined").stamped(),
    date("done_on", QT_TRANSLATE_NOOP("improvement", "Done")).past().requiredWhen("done").stamped(),
    text("result", QT_TRANSLATE_NOOP("improvement", "Result")).requiredWhen("done, declined"),
};
static_assert(std::size(fields) == ColumnCount);

inline constexpr RegisterSchema schema {
    .table = "improvement",
    .title = QT_TRANSLATE_NOOP("improvement", "Improvement"),
    .one = QT_TRANSLATE_NOOP("improvement", "improvement"),
    .many = QT_TRANSLATE_NOOP("improvement", "improvements"),
    .clause = "10.1",
    .page = "registers",
    .prefix = "IMP-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Draft,
    .fields = fields,
    .label = Title,
};

} // namespace binnacle::improvement
