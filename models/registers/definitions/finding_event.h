#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Dated state history. Clause 10.2 f.
namespace binnacle::finding_event {

using namespace define;

enum Column { FindingId, HappenedOn, FromStatus, ToStatus, Cycle, ById, Note, ColumnCount };

inline constexpr Field fields[] = {
    reference("finding_id", QT_TRANSLATE_NOOP("finding_event", "Finding"), "finding").required(),
    date("happened_on", QT_TRANSLATE_NOOP("finding_event", "Happened")).required(),
    choice("from_status", QT_TRANSLATE_NOOP("finding_event", "From status"), "finding_status"),
    choice("to_status", QT_TRANSLATE_NOOP("finding_event", "To status"), "finding_status").required(),
    integer("cycle", QT_TRANSLATE_NOOP("finding_event", "Cycle")).required(),
    reference("by_id", QT_TRANSLATE_NOOP("finding_event", "By"), "person").required(),
    text("note", QT_TRANSLATE_NOOP("finding_event", "Note")),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {FindingId, HappenedOn, ToStatus, Cycle};

/// What a line of it tells in the form of its parent.
inline constexpr int summary[] = {HappenedOn, ById};

inline constexpr RegisterSchema schema {
    .table = "finding_event",
    .title = QT_TRANSLATE_NOOP("finding_event", "History of findings"),
    .one = QT_TRANSLATE_NOOP("finding_event", "event"),
    .many = QT_TRANSLATE_NOOP("finding_event", "events"),
    .clause = "10.2 f",
    .page = "findings",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .appendOnly = true,
    .fields = fields,
    .key = key,
    .summary = summary,
};

} // namespace binnacle::finding_event
