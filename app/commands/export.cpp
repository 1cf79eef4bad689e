#include "app/commands/export.h"

#include "app/commandlinetext.h"
#include "app/console.h"
#include "models/document/document.h"
#include "models/exchange/exporter.h"
#include "models/registers/registry.h"
#include "models/storage/outputfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace binnacle::commands {

static const QString target = u"to"_s;

static void prepare(QCommandLineParser &parser)
{
    parser.addOption(
        {target, CommandLineText::tr("The file to write; its ending, .csv or .json, says how."), u"OUT"_s});
}

static ExitCode run(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const RegisterSchema *schema = findRegister(arguments.at(1));
    if (!schema || parser.value(target).isEmpty()) {
        console::complain(schema ? CommandLineText::tr("Say where to: --to OUT.csv or --to OUT.json")
                                 : CommandLineText::tr("There is no register “%1”.").arg(arguments.at(1)));
        return ExitCode::Usage;
    }
    const Result<ExportFormat> format = exportFormatOf(parser.value(target));
    if (!format) {
        return console::fail(format.error());
    }
    if (const Result<> allowed = checkOutput(parser.value(target), {}, arguments.first()); !allowed) {
        return console::fail(allowed.error());
    }
    const SystemClock clock;
    const auto document = Document::open(arguments.first(), Document::Mode::ReadOnly, clock);
    if (!document) {
        return console::fail(document.error());
    }
    const Result<qint64> written = exportRegister((*document)->database(), *schema, *format, parser.value(target));
    if (!written) {
        return console::fail(written.error());
    }
    console::print(CommandLineText::tr("%n record(s) written.", nullptr, static_cast<int>(*written)));
    return ExitCode::Done;
}

const Command exportCommand{"export", "FILE REGISTER --to OUT.csv|OUT.json",
    QT_TRANSLATE_NOOP("commandline", "Writes a register as CSV or JSON."), 2, 2, false, prepare, run};

} // namespace binnacle::commands
