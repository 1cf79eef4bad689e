#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Task born from a decision, finding, incident or improvement. Clause 9.3.3, 10.2.
namespace binnacle::action {

using namespace define;

enum Column { Title, Description, Source, ReviewId, DecisionId, FindingId, IncidentId, Status, ResponsibleId, AccountableId, RaisedOn, OriginalDueOn, CurrentDueOn, DoneOn, DropReason, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("action", "Title")).required(),
    longText("description", QT_TRANSLATE_NOOP("action", "Description")),
    choice("source", QT_TRANSLATE_NOOP("action", "Source"), "action_source").required(),
    reference("review_id", QT_TRANSLATE_NOOP("action", "Review"), "review"),
    reference("decision_id", QT_TRANSLATE_NOOP("action", "Decision"), "decision"),
    reference("finding_id", QT_TRANSLATE_NOOP("action", "Finding"), "finding"),
    reference("incident_id", QT_TRANSLATE_NOOP("action", "Incident"), "incident"),
    choice("status", QT_TRANSLATE_NOOP("action", "Status"), "action_status").required(),
    reference("responsible_id", QT_TRANSLATE_NOOP("action", "Owner"), "person").required(),
    reference("accountable_id", QT_TRANSLATE_NOOP("action", "Accountable"), "person").required(),
    date("raised_on", QT_TRANSLATE_NOOP("action", "Raised")).past().required(),
    date("original_due_on", QT_TRANSLATE_NOOP("action", "Original due")).required().immutable(),
    date("current_due_on", QT_TRANSLATE_NOOP("action", "Due")).required(),
    date("done_on", QT_TRANSLATE_NOOP("action", "Done")).past().requiredWhen("done").stamped(),
    text("drop_reason", QT_TRANSLATE_NOOP("action", "Drop reason")).requiredWhen("dropped"),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "action",
    .title = QT_TRANSLATE_NOOP("action", "Actions"),
    .one = QT_TRANSLATE_NOOP("action", "action"),
    .clause = "9.3.3, 10.2",
    .page = "actions",
    .prefix = "A-",
    .width = 3,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Draft,
    .fields = fields,
    .label = Title,
    .conduct = conduct,
};

} // namespace binnacle::action
