#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Dated state history of a review; the status is the last row. Clause 9.3.
namespace binnacle::review_event {

using namespace define;

enum Column { ReviewId, HappenedAt, HappenedOffset, HappenedPrecision, FromStatus, ToStatus, Version, ById, Note, ColumnCount };

inline constexpr Field fields[] = {
    reference("review_id", QT_TRANSLATE_NOOP("review_event", "Review"), "review").required(),
    time("happened_at", QT_TRANSLATE_NOOP("review_event", "Happened")).required(),
    timeOffset("happened_offset"),
    timePrecision("happened_precision"),
    choice("from_status", QT_TRANSLATE_NOOP("review_event", "From status"), "review_status"),
    choice("to_status", QT_TRANSLATE_NOOP("review_event", "To status"), "review_status").required(),
    integer("version", QT_TRANSLATE_NOOP("review_event", "Version")).required().atLeast(1),
    reference("by_id", QT_TRANSLATE_NOOP("review_event", "By"), "person").required(),
    text("note", QT_TRANSLATE_NOOP("review_event", "Note")),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {ReviewId, HappenedAt, ToStatus, Version};

inline constexpr RegisterSchema schema {
    .table = "review_event",
    .title = QT_TRANSLATE_NOOP("review_event", "History of reviews"),
    .one = QT_TRANSLATE_NOOP("review_event", "event"),
    .many = QT_TRANSLATE_NOOP("review_event", "events"),
    .clause = "9.3",
    .page = "review",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .appendOnly = true,
    .fields = fields,
    .key = key,
};

} // namespace binnacle::review_event
