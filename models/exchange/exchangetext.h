#pragma once

#include <QCoreApplication>

namespace binnacle {

/// What import and export say.
struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(exchange)
};

} // namespace binnacle
