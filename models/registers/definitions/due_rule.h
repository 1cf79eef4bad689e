#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Default time limits by grade and step. Clause 10.2.
namespace binnacle::due_rule {

using namespace define;

enum Column { Grade, Step, Amount, Unit, ColumnCount };

inline constexpr Field fields[] = {
    choice("grade", QT_TRANSLATE_NOOP("due_rule", "Grade"), "grade").required(),
    choice("step", QT_TRANSLATE_NOOP("due_rule", "Step"), "due_step").required(),
    integer("amount", QT_TRANSLATE_NOOP("due_rule", "Amount")).required().atLeast(1),
    choice("unit", QT_TRANSLATE_NOOP("due_rule", "Unit"), "due_unit").required(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {Grade, Step};

QList<Issue> check(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "due_rule",
    .title = QT_TRANSLATE_NOOP("due_rule", "Time limits"),
    .one = QT_TRANSLATE_NOOP("due_rule", "time limit"),
    .clause = "10.2",
    .page = "settings",
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Always,
    .fields = fields,
    .key = key,
    .check = check,
};

} // namespace binnacle::due_rule
