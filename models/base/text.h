#pragma once

#include <QString>

namespace binnacle {

/// Text for comparing and searching: decomposed, without marks, case folded, white space collapsed.
QString folded(const QString &text);

} // namespace binnacle
