#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Bands with their dates; old values keep old bands. Clause 9.1.
namespace binnacle::metric_target {

using namespace define;

enum Column { MetricId, FromOn, Aim, AimHigh, Appetite, AppetiteHigh, Limit, LimitHigh, Reason, DecisionId, ColumnCount };

inline constexpr Field fields[] = {
    reference("metric_id", QT_TRANSLATE_NOOP("metric_target", "Measure"), "metric").required(),
    date("from_on", QT_TRANSLATE_NOOP("metric_target", "From")).required(),
    decimal("aim", QT_TRANSLATE_NOOP("metric_target", "Aim")),
    decimal("aim_high", QT_TRANSLATE_NOOP("metric_target", "Aim, upper edge")),
    decimal("appetite", QT_TRANSLATE_NOOP("metric_target", "Appetite")).required(),
    decimal("appetite_high", QT_TRANSLATE_NOOP("metric_target", "Appetite, upper edge")),
    decimal("limit", QT_TRANSLATE_NOOP("metric_target", "Limit")).required(),
    decimal("limit_high", QT_TRANSLATE_NOOP("metric_target", "Limit, upper edge")),
    text("reason", QT_TRANSLATE_NOOP("metric_target", "Reason")).required(),
    reference("decision_id", QT_TRANSLATE_NOOP("metric_target", "Decision"), "decision"),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {MetricId, FromOn, Aim, AimHigh, Appetite, AppetiteHigh, Limit, LimitHigh};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "metric_target",
    .title = QT_TRANSLATE_NOOP("metric_target", "Appetites"),
    .one = QT_TRANSLATE_NOOP("metric_target", "appetite"),
    .clause = "9.1",
    .page = "metrics",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .conduct = conduct,
};

} // namespace binnacle::metric_target
