#pragma once

#include "models/review/packcontent.h"
#include "ui/print/block.h"

namespace binnacle {

/// Incidents of the last twelve months: what they did, by month and severity, in a chart and in its table. The chart is
/// lower by `cut`.
Section incidentsSection(const PackContent &content, qreal cut);

} // namespace binnacle
