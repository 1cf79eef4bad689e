#include "support/program.h"

#include <QProcess>
#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace binnacle::test {

static constexpr int longestRun = 110'000; // milliseconds
static constexpr uid_t nobody = 65534;

QByteArray Said::text() const
{
    return "code " + QByteArray::number(code) + "\nout: " + bytes.left(4000) + "\nerr: " + err.toUtf8();
}

static QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_RUNTIME_DIR"_s}) {
        environment.remove(name);
    }
    environment.insert(u"HOME"_s, u"/nonexistent"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, u"/nonexistent"_s);
    return environment;
}

static Said runIn(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessEnvironment(withoutDisplay());
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(longestRun) && process.exitStatus() == QProcess::NormalExit;
    return {isDone ? process.exitCode() : -1, process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError())};
}

Said run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    return runIn(process, program, arguments);
}

Said runUnprivileged(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setChildProcessModifier([] {
        if (geteuid() == 0 && (setresgid(nobody, nobody, nobody) != 0 || setresuid(nobody, nobody, nobody) != 0)) {
            abort();
        }
    });
    return runIn(process, program, arguments);
}

} // namespace binnacle::test
