#pragma once

#include <QStringList>
#include <limits>

namespace binnacle::bench {

/// What one run of a program took; `seconds` of a program that failed is beyond every other.
struct Run
{
    double seconds = std::numeric_limits<double>::max();
    double processorSeconds
        = std::numeric_limits<double>::max(); ///< of all its threads: hardly moved by other people's work
    double peakMib = 0;

    bool isDone() const { return seconds < std::numeric_limits<double>::max(); }
    /// The shortest times and the highest peak of two runs.
    Run operator|(const Run &other) const;
};

/// Runs a program to its end; what it prints goes nowhere.
Run timed(const QStringList &command);

/// From the start of a program until it prints its first byte; then its input is closed and its end awaited.
double secondsToFirstOutput(const QStringList &command);

/// Runs the statements in the sqlite3 shell on a file, each with the clock of the shell; seconds for each, in order.
/// Rows are made as text, as for people, and thrown away. The shell gets as much page cache as the program.
QList<double> shellSeconds(const QString &file, const QStringList &statements);

/// Resident memory of this process now, MiB.
double residentMib();
/// Its highest so far.
double peakMib();

} // namespace binnacle::bench
