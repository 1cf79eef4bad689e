#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// What top management resolved in a quorate session. Clause 9.3.3.
namespace binnacle::decision {

using namespace define;

enum Column { ReviewId, ProposalId, AgendaItemId, Type, Title, Rationale, CauseInput, CausePanel, ResponsibleId, AccountableId, ApprovedById, DecidedOn, DueOn, Cost, MetricId, ExpectedEffect, Provisional, ColumnCount };

inline constexpr Field fields[] = {
    reference("review_id", QT_TRANSLATE_NOOP("decision", "Review"), "review").required(),
    reference("proposal_id", QT_TRANSLATE_NOOP("decision", "Proposal"), "proposal"),
    reference("agenda_item_id", QT_TRANSLATE_NOOP("decision", "Agenda item"), "agenda_item"),
    choice("type", QT_TRANSLATE_NOOP("decision", "Type"), "decision_type").required(),
    text("title", QT_TRANSLATE_NOOP("decision", "Title")).required(),
    longText("rationale", QT_TRANSLATE_NOOP("decision", "Rationale")).requiredFrom("awaiting_sign_off"),
    choice("cause_input", QT_TRANSLATE_NOOP("decision", "Input behind it"), "input"),
    text("cause_panel", QT_TRANSLATE_NOOP("decision", "Figure behind it"), 40),
    reference("responsible_id", QT_TRANSLATE_NOOP("decision", "Owner"), "person").requiredFrom("awaiting_sign_off"),
    reference("accountable_id", QT_TRANSLATE_NOOP("decision", "Accountable"), "person").requiredFrom("awaiting_sign_off"),
    reference("approved_by_id", QT_TRANSLATE_NOOP("decision", "Approved by"), "person").required().approval(),
    date("decided_on", QT_TRANSLATE_NOOP("decision", "Decided")).past().required(),
    date("due_on", QT_TRANSLATE_NOOP("decision", "Due")).requiredFrom("awaiting_sign_off"),
    decimal("cost", QT_TRANSLATE_NOOP("decision", "Cost")).inMoney(1000),
    reference("metric_id", QT_TRANSLATE_NOOP("decision", "Measure"), "metric"),
    text("expected_effect", QT_TRANSLATE_NOOP("decision", "Expected effect")),
    yesNo("provisional", QT_TRANSLATE_NOOP("decision", "Provisional")).required(),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "decision",
    .title = QT_TRANSLATE_NOOP("decision", "Decisions"),
    .one = QT_TRANSLATE_NOOP("decision", "decision"),
    .clause = "9.3.3",
    .page = "decisions",
    .prefix = "D-",
    .width = 3,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Title,
    .conduct = conduct,
};

} // namespace binnacle::decision
