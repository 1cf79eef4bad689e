#pragma once

#include "models/measures/figure.h"
#include "ui/widgets/kpitile.h"

#include <QList>

namespace binnacle::gallery {

/// The figures of the design pictures, as literals, so that the gallery can be held beside them.
QList<KpiReading> readings();
Figure compass();
Figure incidents();
Figure ageing();
Figure risks();

struct Finding
{
    QString reference, title, clause, grade, state, owner, seat, due;
    int bars = -1;
    bool isLate = false;
    bool isCheckDue = false;
};
QList<Finding> findings();

} // namespace binnacle::gallery
