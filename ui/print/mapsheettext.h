#pragma once

#include <QCoreApplication>

namespace binnacle {

/// What the printed map of responsibilities says.
struct MapSheetText
{
    Q_DECLARE_TR_FUNCTIONS(mapsheet)
};

} // namespace binnacle
