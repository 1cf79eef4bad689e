#pragma once

#include "models/registers/definitions/severity.h"
#include "models/registers/record.h"

#include <QCoreApplication>

/// Event, incident or near miss with its times. Clause A.5.24 to A.5.28.
namespace binnacle::incident {

using namespace define;

enum Column { Title, Description, Kind, Status, RsitClass, RsitType, VerisAction, SeverityInitial, Severity, DetectionSource, AssetId, RecordsAffected, DataCategories, PersonalData, DataRole, Countries, SupplierId, CauseCode, AttackId, CostLow, CostLikely, CostHigh, DowntimeMinutes, Marking, ResponsibleId, AccountableId, OccurredAt, OccurredOffset, OccurredPrecision, DetectedAt, DetectedOffset, DetectedPrecision, ReportedAt, ReportedOffset, ReportedPrecision, AcknowledgedAt, AcknowledgedOffset, AcknowledgedPrecision, ContainedAt, ContainedOffset, ContainedPrecision, EradicatedAt, EradicatedOffset, EradicatedPrecision, ResolvedAt, ResolvedOffset, ResolvedPrecision, ClosedAt, ClosedOffset, ClosedPrecision, AwareAt, AwareOffset, AwarePrecision, BreachAt, BreachOffset, BreachPrecision, Lessons, LessonsOn, FindingId, RiskId, RedactedOn, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("incident", "Title")).required(),
    longText("description", QT_TRANSLATE_NOOP("incident", "Description")),
    choice("kind", QT_TRANSLATE_NOOP("incident", "Kind"), "incident_kind").required(),
    choice("status", QT_TRANSLATE_NOOP("incident", "Status"), "incident_status").required(),
    text("rsit_class", QT_TRANSLATE_NOOP("incident", "Class"), 60).required(),
    text("rsit_type", QT_TRANSLATE_NOOP("incident", "Type"), 60).required(),
    choice("veris_action", QT_TRANSLATE_NOOP("incident", "Action of the attacker"), "veris_action"),
    integer("severity_initial", QT_TRANSLATE_NOOP("incident", "First severity")).required().named(1, severityWords),
    integer("severity", QT_TRANSLATE_NOOP("incident", "Severity")).required().named(1, severityWords),
    choice("detection_source", QT_TRANSLATE_NOOP("incident", "Detection source"), "detection_source").required(),
    reference("asset_id", QT_TRANSLATE_NOOP("incident", "Asset"), "asset"),
    integer("records_affected", QT_TRANSLATE_NOOP("incident", "Records affected")),
    text("data_categories", QT_TRANSLATE_NOOP("incident", "Data categories")),
    yesNo("personal_data", QT_TRANSLATE_NOOP("incident", "Personal data")).required(),
    choice("data_role", QT_TRANSLATE_NOOP("incident", "Our role for the data"), "data_role").required(),
    text("countries", QT_TRANSLATE_NOOP("incident", "Countries")),
    reference("supplier_id", QT_TRANSLATE_NOOP("incident", "Supplier"), "supplier"),
    choice("cause_code", QT_TRANSLATE_NOOP("incident", "Cause"), "cause"),
    text("attack_id", QT_TRANSLATE_NOOP("incident", "ATT&CK technique"), 20),
    decimal("cost_low", QT_TRANSLATE_NOOP("incident", "Cost, low")).inMoney(1),
    decimal("cost_likely", QT_TRANSLATE_NOOP("incident", "Cost, likely")).inMoney(1),
    decimal("cost_high", QT_TRANSLATE_NOOP("incident", "Cost, high")).inMoney(1),
    integer("downtime_minutes", QT_TRANSLATE_NOOP("incident", "Downtime, minutes")),
    text("marking", QT_TRANSLATE_NOOP("incident", "Marking"), 20),
    reference("responsible_id", QT_TRANSLATE_NOOP("incident", "Owner"), "person").required(),
    reference("accountable_id", QT_TRANSLATE_NOOP("incident", "Accountable"), "person").required(),
    time("occurred_at", QT_TRANSLATE_NOOP("incident", "Occurred")),
    timeOffset("occurred_offset"),
    timePrecision("occurred_precision"),
    time("detected_at", QT_TRANSLATE_NOOP("incident", "Detected")),
    timeOffset("detected_offset"),
    timePrecision("detected_precision"),
    time("reported_at", QT_TRANSLATE_NOOP("incident", "Reported")),
    timeOffset("reported_offset"),
    timePrecision("reported_precision"),
    time("acknowledged_at", QT_TRANSLATE_NOOP("incident", "Acknowledged")),
    timeOffset("acknowledged_offset"),
    timePrecision("acknowledged_precision"),
    time("contained_at", QT_TRANSLATE_NOOP("incident", "Contained")),
    timeOffset("contained_offset"),
    timePrecision("contained_precision"),
    time("eradicated_at", QT_TRANSLATE_NOOP("incident", "Eradicated")),
    timeOffset("eradicated_offset"),
    timePrecision("eradicated_precision"),
    time("resolved_at", QT_TRANSLATE_NOOP("incident", "Resolved")),
    timeOffset("resolved_offset"),
    timePrecision("resolved_precision"),
    time("closed_at", QT_TRANSLATE_NOOP("incident", "Closed")).requiredWhen("closed").stamped(),
    timeOffset("closed_offset"),
    timePrecision("closed_precision"),
    time("aware_at", QT_TRANSLATE_NOOP("incident", "Aware")),
    timeOffset("aware_offset"),
    timePrecision("aware_precision"),
    time("breach_at", QT_TRANSLATE_NOOP("incident", "Personal data breach since")),
    timeOffset("breach_offset"),
    timePrecision("breach_precision"),
    longText("lessons", QT_TRANSLATE_NOOP("incident", "Lessons learned")),
    date("lessons_on", QT_TRANSLATE_NOOP("incident", "Lessons drawn")).past(),
    reference("finding_id", QT_TRANSLATE_NOOP("incident", "Finding"), "finding"),
    reference("risk_id", QT_TRANSLATE_NOOP("incident", "Risk"), "risk"),
    date("redacted_on", QT_TRANSLATE_NOOP("incident", "Redacted")),
};
static_assert(std::size(fields) == ColumnCount);

enum Derived { CountedOnMonth = ColumnCount, CountedBy, ContainedMinutes };

inline constexpr Field derived[] = {
    text("counted_on_month", QT_TRANSLATE_NOOP("incident", "Month")),
    text("counted_by", QT_TRANSLATE_NOOP("incident", "Counted by")),
    integer("contained_minutes", QT_TRANSLATE_NOOP("incident", "Minutes to contain")),
};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "incident",
    .title = QT_TRANSLATE_NOOP("incident", "Incidents"),
    .one = QT_TRANSLATE_NOOP("incident", "incident"),
    .clause = "A.5.24 to A.5.28",
    .page = "incidents",
    .prefix = "INC-",
    .width = 4,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .derived = derived,
    .label = Title,
    .conduct = conduct,
};

} // namespace binnacle::incident
