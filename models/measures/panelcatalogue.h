#pragma once

#include "models/base/result.h"
#include "models/measures/panel.h"

namespace binnacle {

class Database;

/// Ids of all panels that can be asked for; `metric_<code>` stands for every measure on the compass.
QStringList panelIds();

/// The panels with these ids, in this order; all of them when none is named. Usage error for an unknown id.
Result<QList<Panel>> panels(const Database &database, const Period &period, const QStringList &ids = {});

/// What the overview shows, and nothing that takes longer.
Result<QList<Panel>> overviewPanels(const Database &database, const Period &period);

/// The panel with an id among others; an empty one when it is not there.
Panel panelWithId(const QList<Panel> &panels, QStringView id);

} // namespace binnacle
