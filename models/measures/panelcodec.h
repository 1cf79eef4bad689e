#pragma once

#include "models/base/result.h"
#include "models/measures/panel.h"

#include <QJsonObject>

namespace binnacle {

/// The name and version of the form in which a panel leaves the program (docs/panel-json-1.md).
constexpr char16_t panelFormat[] = u"binnacle-panel-1";

/// A panel as JSON that canonicalJson() accepts: computed numbers as texts of nine significant digits, no fractions.
/// A reading that is not finite is not known (null). Line values must be finite.
QJsonObject toJson(const Panel &panel);

/// The panel that toJson() wrote; toJson(panelFromJson(x)) is x again. Refuses a missing member, a member too many, a
/// wrong type and a word not known as Error::Code::Damaged, another version of the format as Error::Code::Newer;
/// `detail` names the place.
Result<Panel> panelFromJson(const QJsonObject &object);

} // namespace binnacle
