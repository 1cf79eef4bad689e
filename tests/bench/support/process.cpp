#include "support/process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

extern char **environ;

namespace binnacle::bench {

Run Run::operator|(const Run &other) const
{
    return {std::min(seconds, other.seconds), std::min(processorSeconds, other.processorSeconds),
        std::max(peakMib, other.peakMib)};
}

/// Starts a program with its output going to a descriptor and its warnings nowhere; -1 when it cannot be started.
static pid_t started(const QStringList &command, int output)
{
    QList<QByteArray> bytes;
    for (const QString &argument : command) {
        bytes << argument.toLocal8Bit();
    }
    QList<char *> arguments;
    for (QByteArray &argument : bytes) {
        arguments << argument.data();
    }
    arguments << nullptr;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = -1;
    const int failure = posix_spawnp(&process, arguments.first(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return failure == 0 ? process : -1;
}

static double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

Run timed(const QStringList &command)
{
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    QElapsedTimer timer;
    timer.start();
    const pid_t process = started(command, nowhere);
    int status = 0;
    rusage usage{};
    const bool isDone = process > 0 && wait4(process, &status, 0, &usage) == process && status == 0;
    close(nowhere);
    if (!isDone) {
        std::fprintf(stderr, "%s failed\n", qPrintable(command.join(u' ')));
        std::exit(EXIT_FAILURE); // a ratio to nothing is no measurement
    }
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9, secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime),
        static_cast<double>(usage.ru_maxrss) / 1024};
}

double secondsToFirstOutput(const QStringList &command)
{
    int ends[2]{};
    if (pipe2(ends, O_CLOEXEC) != 0) {
        return std::numeric_limits<double>::max();
    }
    QElapsedTimer timer;
    timer.start();
    const pid_t process = started(command, ends[1]);
    close(ends[1]);
    char byte = 0;
    const bool hasSpoken = process > 0 && read(ends[0], &byte, 1) == 1;
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    close(ends[0]);
    int status = 0;
    if (process > 0) {
        waitpid(process, &status, 0);
    }
    return hasSpoken ? seconds : std::numeric_limits<double>::max();
}

QList<double> shellSeconds(const QString &file, const QStringList &statements)
{
    QString script = u"PRAGMA cache_size = -16000;\nPRAGMA temp_store = MEMORY;\n.timer on\n.output /dev/null\n"_s;
    for (const QString &statement : statements) {
        script += statement % u";\n"_s;
    }
    QProcess shell;
    shell.start(u"sqlite3"_s, {u"-readonly"_s, u"-batch"_s, file});
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    shell.waitForFinished(-1);
    static const QRegularExpression clock(u"^Run Time: real ([0-9.]+) "_s, QRegularExpression::MultilineOption);
    QList<double> seconds;
    for (const QRegularExpressionMatch &match : clock.globalMatch(QString::fromUtf8(shell.readAllStandardOutput()))) {
        seconds << match.captured(1).toDouble();
    }
    const QByteArray errors = shell.readAllStandardError();
    if (seconds.size() != statements.size() || !errors.isEmpty()) {
        std::fprintf(stderr, "sqlite3 ran %lld of %lld statements: %s\n", static_cast<long long>(seconds.size()),
            static_cast<long long>(statements.size()), errors.constData());
    }
    return seconds;
}

static double statusMib(const QByteArray &key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key)) {
            return line.mid(key.size()).simplified().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

double residentMib()
{
    return statusMib("VmRSS:");
}

double peakMib()
{
    return statusMib("VmHWM:");
}

} // namespace binnacle::bench
