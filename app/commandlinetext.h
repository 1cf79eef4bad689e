#pragma once

#include <QCoreApplication>

namespace binnacle {

/// What the command line says.
struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(commandline)
};

} // namespace binnacle
