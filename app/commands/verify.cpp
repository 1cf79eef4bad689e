#include "app/commands/verify.h"

#include "app/console.h"
#include "models/document/opening.h"
#include "models/document/verification.h"

#include <QCoreApplication>

namespace binnacle::commands {

static void prepare(QCommandLineParser &)
{
}

static ExitCode run(const QCommandLineParser &parser)
{
    const SystemClock clock;
    const auto file = openChecked(parser.positionalArguments().first(), false, clock);
    if (!file) {
        return console::fail(file.error());
    }
    const Result<VerificationReport> report = verifyDocument(*file->database);
    if (!report) {
        return console::fail(report.error());
    }
    for (const QString &finding : report->findings) {
        console::print(finding);
    }
    const auto tr = [](const char *text) { return QCoreApplication::translate("commandline", text); };
    console::print(report->isIntact() ? tr("Intact: %1 changes, %2 records compared with the log.")
                                            .arg(report->changes)
                                            .arg(report->records)
                                      : tr("Not intact. Go back to the last backup, or enter what is missing again."));
    console::print(tr("Head of the log: %1").arg(report->head));
    return report->isIntact() ? ExitCode::Done : ExitCode::NegativeAnswer;
}

const Command verify {"verify", "FILE",
    QT_TRANSLATE_NOOP("commandline", "Checks that nothing was changed outside Binnacle."), 1, 1, false, prepare, run};

} // namespace binnacle::commands
