#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Item of the meeting with its times. Clause 9.3.1.
namespace binnacle::agenda_item {

using namespace define;

enum Column { ReviewId, Position, Kind, ReviewInputId, Title, PlannedMinutes, StartedAt, StartedOffset, StartedPrecision, EndedAt, EndedOffset, EndedPrecision, ColumnCount };

inline constexpr Field fields[] = {
    reference("review_id", QT_TRANSLATE_NOOP("agenda_item", "Review"), "review").required(),
    integer("position", QT_TRANSLATE_NOOP("agenda_item", "Order")).required(),
    choice("kind", QT_TRANSLATE_NOOP("agenda_item", "Kind"), "agenda_kind").required(),
    reference("review_input_id", QT_TRANSLATE_NOOP("agenda_item", "Review input"), "review_input").requiredWhen("kind input"),
    text("title", QT_TRANSLATE_NOOP("agenda_item", "Title")).required(),
    integer("planned_minutes", QT_TRANSLATE_NOOP("agenda_item", "Planned minutes")).required(),
    time("started_at", QT_TRANSLATE_NOOP("agenda_item", "Started")),
    timeOffset("started_offset"),
    timePrecision("started_precision"),
    time("ended_at", QT_TRANSLATE_NOOP("agenda_item", "Ended")),
    timeOffset("ended_offset"),
    timePrecision("ended_precision"),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {ReviewId, Position};

inline constexpr RegisterSchema schema {
    .table = "agenda_item",
    .title = QT_TRANSLATE_NOOP("agenda_item", "Agenda"),
    .one = QT_TRANSLATE_NOOP("agenda_item", "agenda item"),
    .many = QT_TRANSLATE_NOOP("agenda_item", "agenda items"),
    .clause = "9.3.1",
    .page = "review",
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .label = Title,
};

} // namespace binnacle::agenda_item
