#pragma once

#include "app/exitcode.h"

#include <QString>

namespace binnacle::console {

/// A line on standard output. Line ends and control characters of names and texts in it are shown as U+FFFD, so that
/// nothing speaks to the terminal but this program.
void print(const QString &line);
/// As they are.
void printBytes(const QByteArray &bytes);
/// A line on standard error, likewise.
void complain(const QString &line);
/// The code of a run that would end with `code`: another one when what it printed was lost, on a full disk or because
/// the standard output is closed.
ExitCode ended(ExitCode code);
/// Says why, and gives the exit code that goes with it.
ExitCode fail(const Error &error);

} // namespace binnacle::console
