#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Department; leads to its top-management seat. Clause 5.3.
namespace binnacle::unit {

using namespace define;

enum Column { Code, Name, SeatId, IsSecurity, ColumnCount };

inline constexpr Field fields[] = {
    text("code", QT_TRANSLATE_NOOP("unit", "Code"), 10).required().unique(),
    text("name", QT_TRANSLATE_NOOP("unit", "Name")).required(),
    reference("seat_id", QT_TRANSLATE_NOOP("unit", "Seat"), "seat").required(),
    yesNo("is_security", QT_TRANSLATE_NOOP("unit", "Security unit")).required(),
};
static_assert(std::size(fields) == ColumnCount);

inline constexpr RegisterSchema schema {
    .table = "unit",
    .title = QT_TRANSLATE_NOOP("unit", "Units"),
    .one = QT_TRANSLATE_NOOP("unit", "unit"),
    .clause = "5.3",
    .page = "settings",
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Name,
};

} // namespace binnacle::unit
