#include "support/process.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace binnacle::bench;

static constexpr int repetitions = 15;

// From the start of the process to the painted overview of the sample, warm, and beside it an empty window with six
// charts; in turns, so that both meet the same minute.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString sample = folder.filePath(u"sample.binnacle"_s);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    timed({QStringLiteral(BINNACLE_EXECUTABLE), u"demo"_s, u"--to"_s, sample});
    const QStringList window{QStringLiteral(LAUNCH_WINDOW), sample};
    const QStringList charts{QStringLiteral(LAUNCH_CHARTS)};
    double ours = std::numeric_limits<double>::max();
    double theirs = ours;
    Run whole;
    Run plain;
    for (int i = 0; i < repetitions; ++i) {
        theirs = std::min(theirs, secondsToFirstOutput(charts));
        ours = std::min(ours, secondsToFirstOutput(window));
        whole = whole | timed(window);
        plain = plain | timed(charts);
    }
    std::printf(
        "launch to painted overview %.3f s, window with six charts %.3f s, ratio %.1f\n", ours, theirs, ours / theirs);
    std::printf(
        "processor until the end    %.3f s, window with six charts %.3f s, ratio %.1f; peak %.0f and %.0f MiB\n",
        whole.processorSeconds, plain.processorSeconds, whole.processorSeconds / plain.processorSeconds, whole.peakMib,
        plain.peakMib);
    return whole.isDone() ? 0 : 1;
}
