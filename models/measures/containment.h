#pragma once

#include "models/base/result.h"
#include "models/measures/metricseries.h"

namespace binnacle {

/// INC-05 on each date: median hours from detection to containment of the incidents of the three months that had ended.
/// Incidents with an end that is not known to the hour are left out.
Result<QList<MetricPoint>> medianContainment(const Database &database, const QList<QDate> &dates);

/// The same for each single month, the newest that has ended by `asOf` last.
Result<QList<std::optional<double>>> monthlyContainment(const Database &database, QDate asOf, int months);

} // namespace binnacle
