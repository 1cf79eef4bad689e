#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Definition of a measure; all fields of 9.1. Clause 9.1.
namespace binnacle::metric {

using namespace define;

enum Column { Code, Name, PlainName, Category, Kind, Purpose, Formula, Numerator, Denominator, Unit, Decimals, Direction, Frequency, CollectionDay, GraceDays, Capture, DataSource, Aggregation, IsoRefs, ReviewInputs, BaselinePoints, Headline, ResponsibleId, AnalystId, AdoptedOn, RetiredOn, Caveat, ColumnCount };

inline constexpr Field fields[] = {
    text("code", QT_TRANSLATE_NOOP("metric", "Code"), 10).required().unique(),
    text("name", QT_TRANSLATE_NOOP("metric", "Name")).required(),
    text("plain_name", QT_TRANSLATE_NOOP("metric", "Plain name"), 60).required(),
    text("category", QT_TRANSLATE_NOOP("metric", "Category")).required(),
    choice("kind", QT_TRANSLATE_NOOP("metric", "Kind"), "metric_kind").required(),
    text("purpose", QT_TRANSLATE_NOOP("metric", "Purpose")).required(),
    text("formula", QT_TRANSLATE_NOOP("metric", "Formula")).required(),
    text("numerator", QT_TRANSLATE_NOOP("metric", "Numerator")),
    text("denominator", QT_TRANSLATE_NOOP("metric", "Denominator")),
    text("unit", QT_TRANSLATE_NOOP("metric", "Unit"), 30).required(),
    integer("decimals", QT_TRANSLATE_NOOP("metric", "Decimals")).required().atLeast(0).atMost(4),
    choice("direction", QT_TRANSLATE_NOOP("metric", "Direction"), "direction").required(),
    choice("frequency", QT_TRANSLATE_NOOP("metric", "Frequency"), "frequency").required(),
    integer("collection_day", QT_TRANSLATE_NOOP("metric", "Collected on day")).required(),
    integer("grace_days", QT_TRANSLATE_NOOP("metric", "Days of grace")).required(),
    choice("capture", QT_TRANSLATE_NOOP("metric", "Capture"), "capture").required(),
    text("data_source", QT_TRANSLATE_NOOP("metric", "Source of the data")).required(),
    text("aggregation", QT_TRANSLATE_NOOP("metric", "Aggregation"), 20).required(),
    text("iso_refs", QT_TRANSLATE_NOOP("metric", "Clauses and controls")).required(),
    text("review_inputs", QT_TRANSLATE_NOOP("metric", "Inputs of the review")).required(),
    integer("baseline_points", QT_TRANSLATE_NOOP("metric", "Points of the baseline")).required(),
    integer("headline", QT_TRANSLATE_NOOP("metric", "Point of the compass")).unique().atLeast(1).atMost(8),
    reference("responsible_id", QT_TRANSLATE_NOOP("metric", "Owner"), "person").required(),
    reference("analyst_id", QT_TRANSLATE_NOOP("metric", "Analyst"), "person").required(),
    date("adopted_on", QT_TRANSLATE_NOOP("metric", "Adopted")).required(),
    date("retired_on", QT_TRANSLATE_NOOP("metric", "Retired")),
    text("caveat", QT_TRANSLATE_NOOP("metric", "Caveat")),
};
static_assert(std::size(fields) == ColumnCount);

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "metric",
    .title = QT_TRANSLATE_NOOP("metric", "Measures"),
    .one = QT_TRANSLATE_NOOP("metric", "measure"),
    .clause = "9.1",
    .page = "metrics",
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .label = Name,
    .conduct = conduct,
};

} // namespace binnacle::metric
