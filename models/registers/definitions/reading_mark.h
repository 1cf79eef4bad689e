#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// A person's own mark: I have read this; unlogged. Clause 5.1.
namespace binnacle::reading_mark {

using namespace define;

enum Column { ReviewId, PersonId, Place, MarkedAt, MarkedOffset, MarkedPrecision, ColumnCount };

inline constexpr Field fields[] = {
    reference("review_id", QT_TRANSLATE_NOOP("reading_mark", "Review"), "review").required(),
    reference("person_id", QT_TRANSLATE_NOOP("reading_mark", "Person"), "person").required(),
    choice("place", QT_TRANSLATE_NOOP("reading_mark", "Place"), "reading_place").required(),
    time("marked_at", QT_TRANSLATE_NOOP("reading_mark", "Marked")).required(),
    timeOffset("marked_offset"),
    timePrecision("marked_precision"),
};
static_assert(std::size(fields) == ColumnCount);

inline constexpr RegisterSchema schema {
    .table = "reading_mark",
    .title = QT_TRANSLATE_NOOP("reading_mark", "Read marks"),
    .one = QT_TRANSLATE_NOOP("reading_mark", "read mark"),
    .clause = "5.1",
    .page = "review",
    .kind = RegisterKind::Personal,
    .deleteRule = DeleteRule::Always,
    .logged = false,
    .fields = fields,
};

} // namespace binnacle::reading_mark
