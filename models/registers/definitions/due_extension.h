#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Request to move a due date and its answer. Clause 10.2.
namespace binnacle::due_extension {

using namespace define;

enum Column { FindingId, ActionId, RequestedOn, RequestedById, Reason, FromDueOn, ToDueOn, Answer, DecidedOn, DecidedById, DecisionId, ColumnCount };

inline constexpr Field fields[] = {
    reference("finding_id", QT_TRANSLATE_NOOP("due_extension", "Finding"), "finding"),
    reference("action_id", QT_TRANSLATE_NOOP("due_extension", "Action"), "action"),
    date("requested_on", QT_TRANSLATE_NOOP("due_extension", "Requested")).past().required(),
    reference("requested_by_id", QT_TRANSLATE_NOOP("due_extension", "Requested by"), "person").required(),
    text("reason", QT_TRANSLATE_NOOP("due_extension", "Reason")).required(),
    date("from_due_on", QT_TRANSLATE_NOOP("due_extension", "From due")).required(),
    date("to_due_on", QT_TRANSLATE_NOOP("due_extension", "To due")).required(),
    choice("answer", QT_TRANSLATE_NOOP("due_extension", "Answer"), "extension_answer").required(),
    date("decided_on", QT_TRANSLATE_NOOP("due_extension", "Decided")).past().requiredWhen("answered"),
    reference("decided_by_id", QT_TRANSLATE_NOOP("due_extension", "Decided by"), "person").requiredWhen("answered").approval(),
    reference("decision_id", QT_TRANSLATE_NOOP("due_extension", "Decision"), "decision"),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {FindingId, ActionId, RequestedOn, ToDueOn};

/// The day to which the latest approved request of a finding or action moves it; empty when there is none.
QString approvedDay(const FieldValues &subject, const Lookup &others);
QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);
void settle(const Record &before, Record &after, const Occasion &occasion, const Lookup &others);

/// What a line of it tells in the form of its parent.
inline constexpr int summary[] = {Answer, ToDueOn, RequestedById};

inline constexpr RegisterSchema schema {
    .table = "due_extension",
    .title = QT_TRANSLATE_NOOP("due_extension", "Extensions"),
    .one = QT_TRANSLATE_NOOP("due_extension", "extension"),
    .clause = "10.2",
    .page = "findings",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .summary = summary,
    .conduct = conduct,
    .settle = settle,
};

} // namespace binnacle::due_extension
