#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Result to achieve, with its plan. Clause 6.2.
namespace binnacle::objective {

using namespace define;

enum Column { Title, StrategyLink, Measure, MetricId, TargetValue, Milestone, Resources, ResponsibleId, AccountableId, DueOn, Evaluation, FromOn, ToOn, DecisionId, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("objective", "Title")).required(),
    text("strategy_link", QT_TRANSLATE_NOOP("objective", "Strategy it serves")).required(),
    text("measure", QT_TRANSLATE_NOOP("objective", "What is measured")).required(),
    reference("metric_id", QT_TRANSLATE_NOOP("objective", "Measure"), "metric"),
    decimal("target_value", QT_TRANSLATE_NOOP("objective", "Target")),
    text("milestone", QT_TRANSLATE_NOOP("objective", "Milestone")),
    text("resources", QT_TRANSLATE_NOOP("objective", "Resources")).required(),
    reference("responsible_id", QT_TRANSLATE_NOOP("objective", "Owner"), "person").required(),
    reference("accountable_id", QT_TRANSLATE_NOOP("objective", "Accountable"), "person").required(),
    date("due_on", QT_TRANSLATE_NOOP("objective", "Due")).required(),
    text("evaluation", QT_TRANSLATE_NOOP("objective", "How it is judged")).required(),
    date("from_on", QT_TRANSLATE_NOOP("objective", "From")).required(),
    date("to_on", QT_TRANSLATE_NOOP("objective", "To")),
    reference("decision_id", QT_TRANSLATE_NOOP("objective", "Decision"), "decision"),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "objective",
    .title = QT_TRANSLATE_NOOP("objective", "Objectives"),
    .one = QT_TRANSLATE_NOOP("objective", "objective"),
    .clause = "6.2",
    .page = "registers",
    .prefix = "OBJ-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Draft,
    .fields = fields,
    .label = Title,
    .conduct = conduct,
};

} // namespace binnacle::objective
