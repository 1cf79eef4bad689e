#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Staff and systems per month, for rates. Clause 9.1.
namespace binnacle::exposure {

using namespace define;

enum Column { MonthOn, StaffCount, SystemCount, ColumnCount };

inline constexpr Field fields[] = {
    date("month_on", QT_TRANSLATE_NOOP("exposure", "Month")).required().unique(),
    integer("staff_count", QT_TRANSLATE_NOOP("exposure", "Staff count")).required(),
    integer("system_count", QT_TRANSLATE_NOOP("exposure", "System count")),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {MonthOn};

QList<Issue> check(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "exposure",
    .title = QT_TRANSLATE_NOOP("exposure", "Staff and systems"),
    .one = QT_TRANSLATE_NOOP("exposure", "month"),
    .many = QT_TRANSLATE_NOOP("exposure", "months"),
    .clause = "9.1",
    .page = "settings",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .check = check,
};

} // namespace binnacle::exposure
