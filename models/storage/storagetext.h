#pragma once

#include <QCoreApplication>

namespace binnacle {

/// What the storage says.
struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

} // namespace binnacle
