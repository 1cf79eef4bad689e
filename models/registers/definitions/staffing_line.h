#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Security staff, plan against filled. Clause 7.1.
namespace binnacle::staffing_line {

using namespace define;

enum Column { QuarterEndOn, ApprovedFte, FilledFte, ColumnCount };

inline constexpr Field fields[] = {
    date("quarter_end_on", QT_TRANSLATE_NOOP("staffing_line", "Quarter end")).required().unique(),
    decimal("approved_fte", QT_TRANSLATE_NOOP("staffing_line", "Agreed posts")).required(),
    decimal("filled_fte", QT_TRANSLATE_NOOP("staffing_line", "Filled posts")).required(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {QuarterEndOn};

inline constexpr RegisterSchema schema {
    .table = "staffing_line",
    .title = QT_TRANSLATE_NOOP("staffing_line", "Security staff"),
    .one = QT_TRANSLATE_NOOP("staffing_line", "staffing line"),
    .many = QT_TRANSLATE_NOOP("staffing_line", "staffing lines"),
    .clause = "7.1",
    .page = "registers",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
};

} // namespace binnacle::staffing_line
