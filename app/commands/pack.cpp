#include "app/commands/pack.h"

#include "app/commandlinetext.h"
#include "app/console.h"
#include "models/base/clock.h"
#include "models/document/opening.h"
#include "models/review/packcontent.h"
#include "models/storage/outputfile.h"
#include "ui/print/packwriter.h"

using namespace Qt::StringLiterals;

namespace binnacle::commands {

static void prepare(QCommandLineParser &parser)
{
    parser.addOption({u"to"_s, CommandLineText::tr("The PDF file to write."), u"OUT.pdf"_s});
    parser.addOption({u"paper"_s, CommandLineText::tr("a4 or letter."), u"PAPER"_s, u"a4"_s});
}

struct Wanted
{
    QString document;
    QString target;
    Paper paper = Paper::A4;
};

static Result<Wanted> wanted(const QCommandLineParser &parser)
{
    const std::optional<Paper> paper = paperFromName(parser.value(u"paper"_s));
    Wanted wish{.document = parser.positionalArguments().first(), .target = parser.value(u"to"_s)};
    if (wish.target.isEmpty()) {
        return Error{Error::Code::Usage, CommandLineText::tr("Say where to: --to OUT.pdf")};
    }
    if (!paper) {
        return Error{Error::Code::Usage, CommandLineText::tr("The paper is a4 or letter.")};
    }
    wish.paper = *paper;
    return wish;
}

/// The content is read and the file is closed again before anything is written.
static Result<PackContent> contentOf(const QString &path, const Clock &clock)
{
    const Result<OpenedFile> file = openChecked(path, false, clock);
    if (!file) {
        return file.error();
    }
    return packContent(*file->database, documentDay(*file->database, clock));
}

static ExitCode run(const QCommandLineParser &parser)
{
    const SystemClock clock;
    const Result<Wanted> wish = wanted(parser);
    if (!wish) {
        return console::fail(wish.error());
    }
    if (const Result<> allowed = checkOutput(wish->target, pdfMark, wish->document); !allowed) {
        return console::fail(allowed.error());
    }
    const Result<PackContent> content = contentOf(wish->document, clock);
    if (!content) {
        return console::fail(content.error());
    }
    const PackLayout layout(*content, {.paper = wish->paper, .printedAt = clock.now().toLocalTime()});
    if (const Result<> done = writePack(layout, wish->target); !done) {
        return console::fail(done.error());
    }
    console::print(CommandLineText::tr("Wrote %1, %n page(s).", nullptr, layout.pageCount()).arg(wish->target));
    return ExitCode::Done;
}

const Command pack{"pack", "FILE --to OUT.pdf [--paper a4|letter]",
    QT_TRANSLATE_NOOP("commandline", "Prints the board pack of the next review into a PDF file."), 1, 1, true, prepare,
    run};

} // namespace binnacle::commands
