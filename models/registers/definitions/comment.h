#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Remark of a person on an input. Clause 9.3.
namespace binnacle::comment {

using namespace define;

enum Column { ReviewId, InputCode, ById, WrittenAt, WrittenOffset, WrittenPrecision, Text, ColumnCount };

inline constexpr Field fields[] = {
    reference("review_id", QT_TRANSLATE_NOOP("comment", "Review"), "review").required(),
    choice("input_code", QT_TRANSLATE_NOOP("comment", "Input"), "input"),
    reference("by_id", QT_TRANSLATE_NOOP("comment", "By"), "person").required(),
    time("written_at", QT_TRANSLATE_NOOP("comment", "Written")).required(),
    timeOffset("written_offset"),
    timePrecision("written_precision"),
    longText("text", QT_TRANSLATE_NOOP("comment", "Text")).required(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {ReviewId, ById, WrittenAt, Text};

inline constexpr RegisterSchema schema {
    .table = "comment",
    .title = QT_TRANSLATE_NOOP("comment", "Comments"),
    .one = QT_TRANSLATE_NOOP("comment", "comment"),
    .clause = "9.3",
    .page = "review",
    .kind = RegisterKind::Personal,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
};

} // namespace binnacle::comment
