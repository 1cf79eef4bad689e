#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Measure of the risk treatment plan. Clause 6.1.3, 8.3.
namespace binnacle::treatment {

using namespace define;

enum Column { RiskId, Title, Kind, ControlCode, Status, ResponsibleId, AccountableId, PlannedOn, OriginalDueOn, UpdatedOn, DoneOn, Cost, DropReason, ColumnCount };

inline constexpr Field fields[] = {
    reference("risk_id", QT_TRANSLATE_NOOP("treatment", "Risk"), "risk").required(),
    text("title", QT_TRANSLATE_NOOP("treatment", "Title")).required(),
    choice("kind", QT_TRANSLATE_NOOP("treatment", "Kind"), "treatment_kind").required(),
    text("control_code", QT_TRANSLATE_NOOP("treatment", "Control code"), 10),
    choice("status", QT_TRANSLATE_NOOP("treatment", "Status"), "treatment_status").required(),
    reference("responsible_id", QT_TRANSLATE_NOOP("treatment", "Owner"), "person").required(),
    reference("accountable_id", QT_TRANSLATE_NOOP("treatment", "Accountable"), "person").required(),
    date("planned_on", QT_TRANSLATE_NOOP("treatment", "Planned")).required(),
    date("original_due_on", QT_TRANSLATE_NOOP("treatment", "Original due")).required(),
    date("updated_on", QT_TRANSLATE_NOOP("treatment", "Updated")).past().required(),
    date("done_on", QT_TRANSLATE_NOOP("treatment", "Done")).past().requiredWhen("done").stamped(),
    decimal("cost", QT_TRANSLATE_NOOP("treatment", "Cost")).inMoney(1000),
    text("drop_reason", QT_TRANSLATE_NOOP("treatment", "Drop reason")).requiredWhen("dropped"),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);
void settle(const Record &before, Record &after, const Occasion &occasion, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "treatment",
    .title = QT_TRANSLATE_NOOP("treatment", "Risk treatment"),
    .one = QT_TRANSLATE_NOOP("treatment", "treatment"),
    .many = QT_TRANSLATE_NOOP("treatment", "treatments"),
    .clause = "6.1.3, 8.3",
    .page = "risks",
    .prefix = "T-",
    .width = 2,
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::Draft,
    .fields = fields,
    .label = Title,
    .conduct = conduct,
    .settle = settle,
};

} // namespace binnacle::treatment
