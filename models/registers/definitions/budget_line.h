#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Money per fiscal quarter. Clause 7.1.
namespace binnacle::budget_line {

using namespace define;

enum Column { FiscalYear, Quarter, Title, Approved, Actual, Committed, ColumnCount };

inline constexpr Field fields[] = {
    text("fiscal_year", QT_TRANSLATE_NOOP("budget_line", "Fiscal year"), 6).required(),
    integer("quarter", QT_TRANSLATE_NOOP("budget_line", "Quarter")).required().atLeast(1).atMost(4),
    text("title", QT_TRANSLATE_NOOP("budget_line", "Title")).required(),
    decimal("approved", QT_TRANSLATE_NOOP("budget_line", "Approved")).inMoney(1000).required(),
    decimal("actual", QT_TRANSLATE_NOOP("budget_line", "Actual")).inMoney(1000),
    decimal("committed", QT_TRANSLATE_NOOP("budget_line", "Committed")).inMoney(1000),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {FiscalYear, Quarter, Title};

inline constexpr RegisterSchema schema {
    .table = "budget_line",
    .title = QT_TRANSLATE_NOOP("budget_line", "Budget"),
    .one = QT_TRANSLATE_NOOP("budget_line", "budget line"),
    .many = QT_TRANSLATE_NOOP("budget_line", "budget lines"),
    .clause = "7.1",
    .page = "registers",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .label = Title,
};

} // namespace binnacle::budget_line
