#pragma once

#include "app/exitcode.h"

#include <QString>

namespace binnacle::console {

/// A line on standard output.
void print(const QString &line);
void printBytes(const QByteArray &bytes);
/// A line on standard error.
void complain(const QString &line);
/// Says why, and gives the exit code that goes with it.
ExitCode fail(const Error &error);

} // namespace binnacle::console
