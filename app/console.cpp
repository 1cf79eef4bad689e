#include "app/console.h"

#include <cstdio>

namespace binnacle::console {

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
    return exitCodeOf(error.code);
}

} // namespace binnacle::console
