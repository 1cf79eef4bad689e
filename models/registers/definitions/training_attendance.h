#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// One named person's result. Clause 7.2.
namespace binnacle::training_attendance {

using namespace define;

enum Column { TrainingId, PersonId, CompletedOn, Score, ColumnCount };

inline constexpr Field fields[] = {
    reference("training_id", QT_TRANSLATE_NOOP("training_attendance", "Training"), "training").required(),
    reference("person_id", QT_TRANSLATE_NOOP("training_attendance", "Person"), "person").required(),
    date("completed_on", QT_TRANSLATE_NOOP("training_attendance", "Completed")).past().required(),
    integer("score", QT_TRANSLATE_NOOP("training_attendance", "Score")).atLeast(0).atMost(100),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {TrainingId, PersonId};

inline constexpr RegisterSchema schema {
    .table = "training_attendance",
    .title = QT_TRANSLATE_NOOP("training_attendance", "Training results"),
    .one = QT_TRANSLATE_NOOP("training_attendance", "training result"),
    .clause = "7.2",
    .page = "registers",
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
};

} // namespace binnacle::training_attendance
