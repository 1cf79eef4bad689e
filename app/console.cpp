#include "app/console.h"

#include "app/commandlinetext.h"
#include "models/base/text.h"

#include <QLoggingCategory>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace binnacle::console {

/// Details for those who look after the program: QT_LOGGING_RULES="binnacle.details=true"
Q_LOGGING_CATEGORY(details, "binnacle.details", QtWarningMsg)

static int lostBecause = 0; ///< errno of the first output that was lost

static bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

void print(const QString &line)
{
    printBytes(legible(line, line.size()).toUtf8() + '\n');
}

void printBytes(const QByteArray &bytes)
{
    if (!write(stdout, bytes) && lostBecause == 0) {
        lostBecause = errno;
    }
}

void complain(const QString &line)
{
    write(stderr, "binnacle: " + legible(line, line.size()).toUtf8() + '\n'); // when this is lost, nobody can be told
}

ExitCode ended(ExitCode code)
{
    if (lostBecause == 0) {
        return code;
    }
    complain(CommandLineText::tr("The output could not be written: %1. Nobody has what it said.")
                 .arg(QString::fromLocal8Bit(std::strerror(lostBecause))));
    return exitCodeOf(Error::Code::Storage);
}

ExitCode fail(const Error &error)
{
    complain(error.message);
    qCDebug(details).noquote() << error.detail;
    return exitCodeOf(error.code);
}

} // namespace binnacle::console
