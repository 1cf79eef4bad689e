#pragma once

#include <QCoreApplication>

namespace binnacle {

/// What the history says.
struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(history)
};

} // namespace binnacle
