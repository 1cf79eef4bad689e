#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Result of one period, entered or imported; append-only. Clause 9.1.
namespace binnacle::metric_value {

using namespace define;

enum Column { MetricId, PeriodEndOn, Value, Numerator, Denominator, Note, EnteredById, EnteredOn, CorrectionOfId, Reason, ColumnCount };

inline constexpr Field fields[] = {
    reference("metric_id", QT_TRANSLATE_NOOP("metric_value", "Measure"), "metric").required(),
    date("period_end_on", QT_TRANSLATE_NOOP("metric_value", "Period end")).required(),
    decimal("value", QT_TRANSLATE_NOOP("metric_value", "Reading")).required(),
    decimal("numerator", QT_TRANSLATE_NOOP("metric_value", "Numerator")),
    decimal("denominator", QT_TRANSLATE_NOOP("metric_value", "Denominator")),
    text("note", QT_TRANSLATE_NOOP("metric_value", "Note")).required(),
    reference("entered_by_id", QT_TRANSLATE_NOOP("metric_value", "Entered by"), "person").required(),
    date("entered_on", QT_TRANSLATE_NOOP("metric_value", "Entered")).past().required(),
    reference("correction_of_id", QT_TRANSLATE_NOOP("metric_value", "Corrects"), "metric_value"),
    text("reason", QT_TRANSLATE_NOOP("metric_value", "Reason")).requiredWhen("correction"),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {MetricId, PeriodEndOn, EnteredOn, Value};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "metric_value",
    .title = QT_TRANSLATE_NOOP("metric_value", "Readings"),
    .one = QT_TRANSLATE_NOOP("metric_value", "reading"),
    .clause = "9.1",
    .page = "metrics",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .appendOnly = true,
    .fields = fields,
    .key = key,
    .conduct = conduct,
};

} // namespace binnacle::metric_value
