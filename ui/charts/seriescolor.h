#pragma once

#include "models/measures/figure.h"
#include "ui/theme/tokens.h"

namespace binnacle {

/// Color of a series: severities (`critical`, `high`, `medium`, `low`) have their ramp, one series alone is ink, two to
/// five others are told apart by the categorical colors.
const QColor &seriesColor(const Figure &figure, qsizetype series, const Tokens &tokens);

} // namespace binnacle
