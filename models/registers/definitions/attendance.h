#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Who sat where, with arrival and leaving. Clause 9.3.1.
namespace binnacle::attendance {

using namespace define;

enum Column { ReviewId, SeatId, PersonId, Presence, ArrivedAt, ArrivedOffset, ArrivedPrecision, LeftAt, LeftOffset, LeftPrecision, ColumnCount };

inline constexpr Field fields[] = {
    reference("review_id", QT_TRANSLATE_NOOP("attendance", "Review"), "review").required(),
    reference("seat_id", QT_TRANSLATE_NOOP("attendance", "Seat"), "seat"),
    reference("person_id", QT_TRANSLATE_NOOP("attendance", "Person"), "person").required(),
    choice("presence", QT_TRANSLATE_NOOP("attendance", "Presence"), "presence").required(),
    time("arrived_at", QT_TRANSLATE_NOOP("attendance", "Arrived")),
    timeOffset("arrived_offset"),
    timePrecision("arrived_precision"),
    time("left_at", QT_TRANSLATE_NOOP("attendance", "Left")),
    timeOffset("left_offset"),
    timePrecision("left_precision"),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {ReviewId, PersonId, SeatId};

inline constexpr RegisterSchema schema {
    .table = "attendance",
    .title = QT_TRANSLATE_NOOP("attendance", "Attendance"),
    .one = QT_TRANSLATE_NOOP("attendance", "attendance"),
    .many = QT_TRANSLATE_NOOP("attendance", "attendances"),
    .clause = "9.3.1",
    .page = "review",
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
};

} // namespace binnacle::attendance
