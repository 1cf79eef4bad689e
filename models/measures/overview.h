#pragma once

#include "models/base/result.h"
#include "models/measures/panel.h"

namespace binnacle {

class Database;

/// Panel `headline`: the answer to "Are we in control?" by the headline rule, with up to three sentences of evidence
/// and the counts of the states. `measures` are the panels of the compass, `incidents` the panel `incident_months`.
Result<Panel> headlinePanel(
    const Database &database, const Period &period, const QList<Panel> &measures, const Panel &incidents);

/// Panel `compass`: one point for each measure of the compass.
Panel compassPanel(const Period &period, const QList<Panel> &measures);

/// Panel `tiles`: the eight measures as one table.
Panel tilesPanel(const Period &period, const QList<Panel> &measures);

} // namespace binnacle
