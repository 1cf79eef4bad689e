#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Frozen content: pack or minutes. Clause 7.5.3.
namespace binnacle::freeze {

using namespace define;

enum Column { ReviewId, Kind, Version, FrozenAt, FrozenOffset, FrozenPrecision, CutOffOn, Content, Sha256, LogHead, Languages, ById, ColumnCount };

inline constexpr Field fields[] = {
    reference("review_id", QT_TRANSLATE_NOOP("freeze", "Review"), "review").required(),
    choice("kind", QT_TRANSLATE_NOOP("freeze", "Kind"), "freeze_kind").required(),
    integer("version", QT_TRANSLATE_NOOP("freeze", "Version")).required(),
    time("frozen_at", QT_TRANSLATE_NOOP("freeze", "Frozen")).required(),
    timeOffset("frozen_offset"),
    timePrecision("frozen_precision"),
    date("cut_off_on", QT_TRANSLATE_NOOP("freeze", "Figures up to")).required(),
    blob("content", QT_TRANSLATE_NOOP("freeze", "Content")).required(),
    text("sha256", QT_TRANSLATE_NOOP("freeze", "SHA-256"), 64).required(),
    text("log_head", QT_TRANSLATE_NOOP("freeze", "Head of the log"), 64).required(),
    text("languages", QT_TRANSLATE_NOOP("freeze", "Languages")).required(),
    reference("by_id", QT_TRANSLATE_NOOP("freeze", "By"), "person").required(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {ReviewId, Kind, Version};

inline constexpr RegisterSchema schema {
    .table = "freeze",
    .title = QT_TRANSLATE_NOOP("freeze", "Frozen content"),
    .one = QT_TRANSLATE_NOOP("freeze", "frozen content"),
    .many = QT_TRANSLATE_NOOP("freeze", "frozen contents"),
    .clause = "7.5.3",
    .page = "review",
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
};

} // namespace binnacle::freeze
