#pragma once

#include "app/exitcode.h"

#include <QCommandLineParser>
#include <span>

namespace binnacle {

/// One sub-command: `binnacle NAME …`. Options are added by `prepare`; the parser then checks them and counts arguments.
struct Command
{
    const char *name;
    const char *synopsis; ///< after the name: "FILE REGISTER DATA --map MAP.json"
    const char *summary; ///< one line of --help, translated in the context "commandline"
    int minimumArguments;
    int maximumArguments;
    bool paints; ///< needs fonts and painters, never a display
    void (*prepare)(QCommandLineParser &parser);
    ExitCode (*run)(const QCommandLineParser &parser);
};

std::span<const Command *const> allCommands();
const Command *findCommand(const QString &name);

} // namespace binnacle
