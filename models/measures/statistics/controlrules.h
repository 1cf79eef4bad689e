#pragma once

#include "models/measures/statistics/controlchart.h"

namespace binnacle {

/// A reading and the period it belongs to.
struct ControlPoint
{
    int index = 0;
    double value = 0;
};

/// The signals of one stretch with the same limits, for controlChart() only. `scale` says on which side R3 is off.
QList<ControlSignal> signalsWithin(const QList<ControlPoint> &points, const ControlLimits &limits, Scale scale);

} // namespace binnacle
