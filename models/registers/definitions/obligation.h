#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// One legal or contractual clock of one incident. Clause A.5.5, A.5.31.
namespace binnacle::obligation {

using namespace define;

enum Column { IncidentId, Clock, Applicability, Reason, StartedAt, StartedOffset, StartedPrecision, DueAt, DueOffset, DuePrecision, StoppedAt, StoppedOffset, StoppedPrecision, DelayReason, Addressee, ResponsibleId, ColumnCount };

inline constexpr Field fields[] = {
    reference("incident_id", QT_TRANSLATE_NOOP("obligation", "Incident"), "incident").required(),
    text("clock", QT_TRANSLATE_NOOP("obligation", "Clock"), 12).required(),
    choice("applicability", QT_TRANSLATE_NOOP("obligation", "Applicability"), "applicability").required(),
    text("reason", QT_TRANSLATE_NOOP("obligation", "Reason")).requiredWhen("no"),
    time("started_at", QT_TRANSLATE_NOOP("obligation", "Started")).requiredWhen("yes"),
    timeOffset("started_offset"),
    timePrecision("started_precision"),
    time("due_at", QT_TRANSLATE_NOOP("obligation", "Due")).requiredWhen("yes and limited"),
    timeOffset("due_offset"),
    timePrecision("due_precision"),
    time("stopped_at", QT_TRANSLATE_NOOP("obligation", "Stopped")),
    timeOffset("stopped_offset"),
    timePrecision("stopped_precision"),
    text("delay_reason", QT_TRANSLATE_NOOP("obligation", "Delay reason")).requiredWhen("late"),
    text("addressee", QT_TRANSLATE_NOOP("obligation", "Addressee")),
    reference("responsible_id", QT_TRANSLATE_NOOP("obligation", "Owner"), "person").required(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {IncidentId, Clock, Addressee};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);
void settle(const Record &before, Record &after, const Occasion &occasion, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "obligation",
    .title = QT_TRANSLATE_NOOP("obligation", "Obligations"),
    .one = QT_TRANSLATE_NOOP("obligation", "obligation"),
    .clause = "A.5.5, A.5.31",
    .page = "incidents",
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .conduct = conduct,
    .settle = settle,
};

} // namespace binnacle::obligation
