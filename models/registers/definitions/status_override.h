#pragma once

#include "models/registers/record.h"

#include <QCoreApplication>

/// Status set by a person, with end. Clause 9.1.
namespace binnacle::status_override {

using namespace define;

enum Column { MetricId, FromOn, ToOn, Status, Reason, ById, ColumnCount };

inline constexpr Field fields[] = {
    reference("metric_id", QT_TRANSLATE_NOOP("status_override", "Measure"), "metric").required(),
    date("from_on", QT_TRANSLATE_NOOP("status_override", "From")).required(),
    date("to_on", QT_TRANSLATE_NOOP("status_override", "To")).required(),
    choice("status", QT_TRANSLATE_NOOP("status_override", "Status"), "status").required(),
    text("reason", QT_TRANSLATE_NOOP("status_override", "Reason")).required(),
    reference("by_id", QT_TRANSLATE_NOOP("status_override", "By"), "person").required().approval(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {MetricId, FromOn};

/// What one record at a time is valid for.
inline constexpr int validFor[] = {MetricId};

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "status_override",
    .title = QT_TRANSLATE_NOOP("status_override", "Statuses set by a person"),
    .one = QT_TRANSLATE_NOOP("status_override", "status set by a person"),
    .clause = "9.1",
    .page = "metrics",
    .kind = RegisterKind::Dated,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .validFor = validFor,
    .conduct = conduct,
};

} // namespace binnacle::status_override
