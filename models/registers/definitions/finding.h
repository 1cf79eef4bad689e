#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>
#include <QSet>

/// Result of comparing evidence with criteria. Clause 10.2, 9.2.
namespace binnacle::finding {

using namespace define;

enum Column { Title, Source, AuditId, Grade, Status, Clause, Seen, WhyNotMet, UnitId, SupplierId, ResponsibleId, AccountableId, RaisedOn, RaisedById, OriginalDueOn, CurrentDueOn, Correction, Consequence, CauseCode, Ishikawa, CauseText, Extent, CorrectiveAction, Response, ImplementedOn, CheckDueOn, ClosedOn, ClosedById, EndReason, Cycle, RepeatOfId, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("finding", "Title")).required(),
    choice("source", QT_TRANSLATE_NOOP("finding", "Source"), "finding_source").required(),
    reference("audit_id", QT_TRANSLATE_NOOP("finding", "Audit"), "audit"),
    choice("grade", QT_TRANSLATE_NOOP("finding", "Grade"), "grade").required(),
    choice("status", QT_TRANSLATE_NOOP("finding", "Status"), "finding_status").required(),
    text("clause", QT_TRANSLATE_NOOP("finding", "Clause or control"), 20).required(),
    longText("seen", QT_TRANSLATE_NOOP("finding", "What was seen")).requiredFrom("raised"),
    longText("why_not_met", QT_TRANSLATE_NOOP("finding", "Why the requirement is not met")).requiredFrom("raised").ofKinds("major, minor"),
    reference("unit_id", QT_TRANSLATE_NOOP("finding", "Unit"), "unit").required(),
    reference("supplier_id", QT_TRANSLATE_NOOP("finding", "Supplier"), "supplier"),
    reference("responsible_id", QT_TRANSLATE_NOOP("finding", "Owner"), "person").required(),
    reference("accountable_id", QT_TRANSLATE_NOOP("finding", "Accountable"), "person").required(),
    date("raised_on", QT_TRANSLATE_NOOP("finding", "Raised")).past().requiredFrom("raised").stamped(),
    reference("raised_by_id", QT_TRANSLATE_NOOP("finding", "Raised by"), "person"),
    date("original_due_on", QT_TRANSLATE_NOOP("finding", "Original due")).requiredFrom("raised").ofKinds("major, minor, observation, ofi").immutable(),
    date("current_due_on", QT_TRANSLATE_NOOP("finding", "Due")).requiredFrom("raised").ofKinds("major, minor, observation, ofi"),
    longText("correction", QT_TRANSLATE_NOOP("finding", "Correction")).requiredFrom("corrected"),
    text("consequence", QT_TRANSLATE_NOOP("finding", "Consequences dealt with")),
    choice("cause_code", QT_TRANSLATE_NOOP("finding", "Cause"), "cause").requiredFrom("cause_approved"),
    choice("ishikawa", QT_TRANSLATE_NOOP("finding", "Kind of cause"), "ishikawa"),
    longText("cause_text", QT_TRANSLATE_NOOP("finding", "Root cause")).requiredFrom("cause_approved"),
    longText("extent", QT_TRANSLATE_NOOP("finding", "Similar cases")).requiredFrom("cause_approved"),
    longText("corrective_action", QT_TRANSLATE_NOOP("finding", "Corrective action")).requiredFrom("plan_approved"),
    longText("response", QT_TRANSLATE_NOOP("finding", "Response")),
    date("implemented_on", QT_TRANSLATE_NOOP("finding", "Implemented")).past().requiredFrom("implemented").stamped(),
    date("check_due_on", QT_TRANSLATE_NOOP("finding", "Effectiveness check due")).requiredFrom("implemented").ofKinds("major, minor"),
    date("closed_on", QT_TRANSLATE_NOOP("finding", "Closed")).past().requiredWhen("closed").stamped(),
    reference("closed_by_id", QT_TRANSLATE_NOOP("finding", "Closed by"), "person").requiredWhen("closed").stamped().approval(),
    text("end_reason", QT_TRANSLATE_NOOP("finding", "Reason of withdrawal")).requiredWhen("withdrawn, declined"),
    integer("cycle", QT_TRANSLATE_NOOP("finding", "Cycle")).required().atLeast(1),
    reference("repeat_of_id", QT_TRANSLATE_NOOP("finding", "Repeats"), "finding"),
};
static_assert(std::size(fields) == ColumnCount);

enum Derived { NextDueOn = ColumnCount, RaisedMonth };

inline constexpr Field derived[] = {
    date("next_due_on", QT_TRANSLATE_NOOP("finding", "Next due")),
    text("raised_month", QT_TRANSLATE_NOOP("finding", "Month raised")),
};

/// Everybody who has owned the task of this record in its present cycle, as far as entries tell: its owner, who said that
/// it was carried out, the owners of its actions, and the two sides of a delegation.
QSet<qint64> ownersOf(const Record &record, const Lookup &others);
/// The cycle for which the cause is being sought: after a check that failed it is the next one.
qint64 causeCycle(const Record &record);
QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);
void settle(const Record &before, Record &after, const Occasion &occasion, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "finding",
    .title = QT_TRANSLATE_NOOP("finding", "Findings"),
    .one = QT_TRANSLATE_NOOP("finding", "finding"),
    .clause = "10.2, 9.2",
    .page = "findings",
    .prefix = "F-",
    .width = 3,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Draft,
    .fields = fields,
    .derived = derived,
    .label = Title,
    .conduct = conduct,
    .settle = settle,
};

} // namespace binnacle::finding
