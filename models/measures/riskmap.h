#pragma once

#include "models/base/result.h"
#include "models/measures/panel.h"

namespace binnacle {

class Database;

/// Panel `risk_map`: active risks by residual likelihood and impact, and the five with the highest score; how they
/// moved since the last review is a judgement of people, told in words.
Result<Panel> riskMapPanel(const Database &database, const Period &period);

/// The risks that one cell of the map counts.
Result<QList<qint64>> risksAt(const Database &database, QDate asOf, int likelihood, int impact);

} // namespace binnacle
