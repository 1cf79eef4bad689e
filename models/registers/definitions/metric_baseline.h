#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Frozen control limits and their reset. Clause 9.1.
namespace binnacle::metric_baseline {

using namespace define;

enum Column { MetricId, FromOn, Points, Reason, SetById, SetOn, ColumnCount };

inline constexpr Field fields[] = {
    reference("metric_id", QT_TRANSLATE_NOOP("metric_baseline", "Measure"), "metric").required(),
    date("from_on", QT_TRANSLATE_NOOP("metric_baseline", "From")).required(),
    integer("points", QT_TRANSLATE_NOOP("metric_baseline", "Points")).required().atLeast(6).atMost(24),
    text("reason", QT_TRANSLATE_NOOP("metric_baseline", "Reason")).required(),
    reference("set_by_id", QT_TRANSLATE_NOOP("metric_baseline", "Set by"), "person").required(),
    date("set_on", QT_TRANSLATE_NOOP("metric_baseline", "Set")).required(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {MetricId, FromOn, SetOn};

inline constexpr RegisterSchema schema {
    .table = "metric_baseline",
    .title = QT_TRANSLATE_NOOP("metric_baseline", "Baselines"),
    .one = QT_TRANSLATE_NOOP("metric_baseline", "baseline"),
    .clause = "9.1",
    .page = "metrics",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
};

} // namespace binnacle::metric_baseline
