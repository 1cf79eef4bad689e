#pragma once

#include <QCoreApplication>

namespace binnacle {

/// Severity of an incident, 1 to 4, in the words of the taxonomies.
inline constexpr const char *severityWords[]
    = {QT_TRANSLATE_NOOP("choice", "Low"), QT_TRANSLATE_NOOP("choice", "Medium"), QT_TRANSLATE_NOOP("choice", "High"),
        QT_TRANSLATE_NOOP("choice", "Critical")};

} // namespace binnacle
