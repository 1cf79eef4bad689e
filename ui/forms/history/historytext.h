#pragma once

#include <QCoreApplication>

namespace binnacle {

/// What the history says on the screen.
struct HistoryViewText
{
    Q_DECLARE_TR_FUNCTIONS(historyview)
};

} // namespace binnacle
