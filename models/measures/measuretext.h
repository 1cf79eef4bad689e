#pragma once

#include <QCoreApplication>

namespace binnacle {

/// What panels say.
struct MeasureText
{
    Q_DECLARE_TR_FUNCTIONS(measures)
};

} // namespace binnacle
