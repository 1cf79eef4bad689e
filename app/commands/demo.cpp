#include "app/commands/demo.h"

#include "app/console.h"
#include "models/exchange/sample.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace binnacle::commands {

static const QString target = u"to"_s;

static void prepare(QCommandLineParser &parser)
{
    parser.addOption({target, QCoreApplication::translate("commandline", "The document to make."), u"FILE"_s});
}

static ExitCode run(const QCommandLineParser &parser)
{
    if (parser.value(target).isEmpty()) {
        console::complain(QCoreApplication::translate("commandline", "Say where to: --to FILE"));
        return ExitCode::Usage;
    }
    const SystemClock clock;
    const auto document = createSample(parser.value(target), clock);
    if (!document) {
        return console::fail(document.error());
    }
    console::print(QCoreApplication::translate("commandline", "Made %1, as of %2.")
                       .arg((*document)->path(), (*document)->asOf().toString(Qt::ISODate)));
    return ExitCode::Done;
}

const Command demo{"demo", "--to FILE",
    QT_TRANSLATE_NOOP("commandline", "Makes a document with the sample organization."), 0, 0, false, prepare, run};

} // namespace binnacle::commands
