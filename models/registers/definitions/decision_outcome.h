#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// What came of a decision; ratification. Clause 9.3.2 a.
namespace binnacle::decision_outcome {

using namespace define;

enum Column { DecisionId, Kind, NotedOn, ById, Note, MetricBefore, MetricAfter, ColumnCount };

inline constexpr Field fields[] = {
    reference("decision_id", QT_TRANSLATE_NOOP("decision_outcome", "Decision"), "decision").required(),
    choice("kind", QT_TRANSLATE_NOOP("decision_outcome", "Kind"), "outcome_kind").required(),
    date("noted_on", QT_TRANSLATE_NOOP("decision_outcome", "Noted")).past().required(),
    reference("by_id", QT_TRANSLATE_NOOP("decision_outcome", "By"), "person").required(),
    text("note", QT_TRANSLATE_NOOP("decision_outcome", "Note")),
    decimal("metric_before", QT_TRANSLATE_NOOP("decision_outcome", "Measure then")),
    decimal("metric_after", QT_TRANSLATE_NOOP("decision_outcome", "Measure now")),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {DecisionId, Kind, NotedOn, Note};

inline constexpr RegisterSchema schema {
    .table = "decision_outcome",
    .title = QT_TRANSLATE_NOOP("decision_outcome", "Outcomes of decisions"),
    .one = QT_TRANSLATE_NOOP("decision_outcome", "outcome"),
    .clause = "9.3.2 a",
    .page = "decisions",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .appendOnly = true,
    .fields = fields,
    .key = key,
};

} // namespace binnacle::decision_outcome
