#include "app/commands/verify.h"

#include "app/commandlinetext.h"
#include "app/console.h"
#include "models/document/opening.h"
#include "models/document/verification.h"

namespace binnacle::commands {

static void prepare(QCommandLineParser &)
{
}

static ExitCode run(const QCommandLineParser &parser)
{
    const SystemClock clock;
    const QString path = parser.positionalArguments().first();
    const Result<bool> takenBack = takeBackCutOff(path);
    if (!takenBack) {
        return console::fail(takenBack.error());
    }
    if (*takenBack) {
        console::complain(CommandLineText::tr("The last change of %1 was cut off. It was taken back.").arg(path));
    }
    const auto file = openChecked(path, false, clock);
    if (!file) {
        return console::fail(file.error());
    }
    if (file->outcome == MigrationOutcome::NewerReadable) {
        return console::fail({Error::Code::Newer,
            CommandLineText::tr("This document was made by a newer Binnacle. Only that version knows its rules; verify "
                                "it there.")});
    }
    const Result<VerificationReport> report = verifyDocument(*file->database);
    if (!report) {
        return console::fail(report.error());
    }
    for (const QString &finding : report->findings) {
        console::print(finding);
    }
    console::print(report->isIntact()
            ? CommandLineText::tr("Intact: %1, %2 compared with the log.")
                  .arg(CommandLineText::tr("%n change(s)", nullptr, static_cast<int>(report->changes)),
                      CommandLineText::tr("%n record(s)", nullptr, static_cast<int>(report->records)))
            : CommandLineText::tr("Not intact. Go back to the last backup, or enter what is missing again."));
    if (report->redacted > 0) {
        console::print(
            CommandLineText::tr("%n value(s) of the log were redacted.", nullptr, static_cast<int>(report->redacted)));
    }
    console::print(CommandLineText::tr("Head of the log: %1").arg(report->head));
    return report->isIntact() ? ExitCode::Done : ExitCode::NegativeAnswer;
}

const Command verify{"verify", "FILE",
    QT_TRANSLATE_NOOP("commandline", "Checks that nothing was changed outside Binnacle."), 1, 1, false, prepare, run};

} // namespace binnacle::commands
