#include "app/console.h"

#include <QLoggingCategory>
#include <cstdio>

namespace binnacle::console {

/// Details for those who look after the program: QT_LOGGING_RULES="binnacle.details=true"
Q_LOGGING_CATEGORY(details, "binnacle.details", QtWarningMsg)

static void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void print(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void complain(const QString &line)
{
    write(stderr, "binnacle: " + line.toUtf8() + '\n');
}

ExitCode fail(const Error &error)
{
    complain(error.message);
    qCDebug(details).noquote() << error.detail;
    return exitCodeOf(error.code);
}

} // namespace binnacle::console
