#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Word at a point of a figure. Clause 9.1.
namespace binnacle::annotation {

using namespace define;

enum Column { Page, Figure, MetricId, OnDate, Title, ById, ColumnCount };

inline constexpr Field fields[] = {
    choice("page", QT_TRANSLATE_NOOP("annotation", "Page"), "page").required(),
    text("figure", QT_TRANSLATE_NOOP("annotation", "Figure"), 40).required(),
    reference("metric_id", QT_TRANSLATE_NOOP("annotation", "Measure"), "metric"),
    date("on_date", QT_TRANSLATE_NOOP("annotation", "Day")).required(),
    text("title", QT_TRANSLATE_NOOP("annotation", "Title")).required(),
    reference("by_id", QT_TRANSLATE_NOOP("annotation", "By"), "person").required(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {Page, Figure, MetricId, OnDate, Title};

inline constexpr RegisterSchema schema {
    .table = "annotation",
    .title = QT_TRANSLATE_NOOP("annotation", "Notes on figures"),
    .one = QT_TRANSLATE_NOOP("annotation", "note"),
    .clause = "9.1",
    .page = "metrics",
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::OnlyByUndo,
    .fields = fields,
    .key = key,
    .label = Title,
};

} // namespace binnacle::annotation
