#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Place at the review table. Clause 5.1, 9.3.1.
namespace binnacle::seat {

using namespace define;

enum Column { Code, Name, TopManagement, Required, MustBePresent, Position, ColumnCount };

inline constexpr Field fields[] = {
    text("code", QT_TRANSLATE_NOOP("seat", "Code"), 10).required().unique(),
    text("name", QT_TRANSLATE_NOOP("seat", "Name")).required(),
    yesNo("top_management", QT_TRANSLATE_NOOP("seat", "Top management")).required(),
    yesNo("required", QT_TRANSLATE_NOOP("seat", "Required")).required(),
    yesNo("must_be_present", QT_TRANSLATE_NOOP("seat", "Must be present")).required(),
    integer("position", QT_TRANSLATE_NOOP("seat", "Order")).required(),
};
static_assert(std::size(fields) == ColumnCount);

inline constexpr RegisterSchema schema {
    .table = "seat",
    .title = QT_TRANSLATE_NOOP("seat", "Seats"),
    .one = QT_TRANSLATE_NOOP("seat", "seat"),
    .clause = "5.1, 9.3.1",
    .page = "leadership",
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Code,
};

} // namespace binnacle::seat
