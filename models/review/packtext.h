#pragma once

#include <QCoreApplication>

namespace binnacle {

/// The words of the board pack.
struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(pack)
};

} // namespace binnacle
