#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Audit of the programme or by others. Clause 9.2.
namespace binnacle::audit {

using namespace define;

enum Column { Title, Kind, Status, ProgrammeYear, PlannedOn, HeldOn, ReportedOn, ClosedOn, LeadId, LeadOrganization, Criteria, UnitId, Summary, ResponsibleId, ColumnCount };

inline constexpr Field fields[] = {
    text("title", QT_TRANSLATE_NOOP("audit", "Title")).required(),
    choice("kind", QT_TRANSLATE_NOOP("audit", "Kind"), "audit_kind").required(),
    choice("status", QT_TRANSLATE_NOOP("audit", "Status"), "audit_status").required(),
    text("programme_year", QT_TRANSLATE_NOOP("audit", "Programme year"), 6).required(),
    date("planned_on", QT_TRANSLATE_NOOP("audit", "Planned")).required(),
    date("held_on", QT_TRANSLATE_NOOP("audit", "Held")).past().requiredFrom("running"),
    date("reported_on", QT_TRANSLATE_NOOP("audit", "Reported")).past().requiredFrom("reported").stamped(),
    date("closed_on", QT_TRANSLATE_NOOP("audit", "Closed")).past().requiredWhen("closed").stamped(),
    reference("lead_id", QT_TRANSLATE_NOOP("audit", "Lead auditor"), "person"),
    text("lead_organization", QT_TRANSLATE_NOOP("audit", "Outside auditor")),
    text("criteria", QT_TRANSLATE_NOOP("audit", "Criteria")).required(),
    reference("unit_id", QT_TRANSLATE_NOOP("audit", "Unit"), "unit"),
    longText("summary", QT_TRANSLATE_NOOP("audit", "Summary")),
    reference("responsible_id", QT_TRANSLATE_NOOP("audit", "Owner"), "person").required(),
};
static_assert(std::size(fields) == ColumnCount);

/// Nobody audits what is theirs (9.2.2): the lead auditor neither works in the audited unit nor holds the seat that it
/// leads to, and owns no finding of the audit. A duty of a clause in its scope is a warning. Judged when lead auditor,
/// unit, status or day change.
QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "audit",
    .title = QT_TRANSLATE_NOOP("audit", "Audits"),
    .one = QT_TRANSLATE_NOOP("audit", "audit"),
    .clause = "9.2",
    .page = "findings",
    .prefix = "AUD-",
    .width = 2,
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Draft,
    .fields = fields,
    .label = Title,
    .conduct = conduct,
};

} // namespace binnacle::audit
