#pragma once

#include <QCoreApplication>

namespace binnacle {

/// What tables and their filters say.
struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(views)
};

} // namespace binnacle
