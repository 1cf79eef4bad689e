#pragma once

#include "models/measures/metricseries.h"
#include "models/measures/organization.h"
#include "models/measures/panel.h"

namespace binnacle {

/// The panel `metric_<code>` of one measure: its reading as of a date with status, change since the last review, and
/// the line of the last twelve months. Remarks: value, unit, change, appetite, owner, each under its id.
Result<Panel> metricPanel(const Database &database, const Metric &metric, const Period &period,
    const OrganizationFacts &organization, const LastReview &review);

/// Panels of the measures on the compass, in the order of its points.
Result<QList<Panel>> headlineMetricPanels(const Database &database, const Period &period);

/// The remark with this id; an empty one when there is none.
Sentence remark(const Panel &panel, QStringView id);

namespace remarks {
inline constexpr char16_t value[] = u"value";
inline constexpr char16_t unit[] = u"unit";
inline constexpr char16_t change[] = u"change"; ///< with the argument `verdict`: a trend verdict
inline constexpr char16_t appetite[] = u"appetite";
inline constexpr char16_t owner[] = u"owner";
inline constexpr char16_t name[] = u"name";
}

} // namespace binnacle
