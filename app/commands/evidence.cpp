#include "app/commands/evidence.h"

#include "app/commandlinetext.h"
#include "app/console.h"
#include "models/document/evidencestore.h"
#include "models/document/opening.h"
#include "models/storage/database.h"

using namespace Qt::StringLiterals;

namespace binnacle::commands {

static const QString target = u"to"_s;

static void prepare(QCommandLineParser &parser)
{
    parser.addOption({target, CommandLineText::tr("The file to write; one that exists is left alone."), u"OUT"_s});
}

static ExitCode run(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (parser.value(target).isEmpty()) {
        console::complain(CommandLineText::tr("Say where to: --to OUT"));
        return ExitCode::Usage;
    }
    const SystemClock clock;
    const auto file = openChecked(arguments.first(), false, clock);
    if (!file) {
        return console::fail(file.error());
    }
    const EvidenceStore store(*file->database);
    const Result<KeptEvidence> evidence = store.findByReference(arguments.at(1));
    if (!evidence) {
        return console::fail(evidence.error());
    }
    if (const Result<> saved = store.saveTo(*evidence, parser.value(target), EvidenceStore::Existing::Kept); !saved) {
        return console::fail(saved.error());
    }
    console::print(CommandLineText::tr("%n byte(s) written, SHA-256 %1", nullptr, static_cast<int>(evidence->size))
                       .arg(evidence->sha256));
    return ExitCode::Done;
}

const Command evidenceCommand{"evidence", "FILE REFERENCE --to OUT",
    QT_TRANSLATE_NOOP("commandline", "Writes one piece of evidence, such as E-012, into a file."), 2, 2, false, prepare,
    run};

} // namespace binnacle::commands
