#include "app/commandline.h"

#include "app/commandlinetext.h"
#include "app/console.h"

using namespace Qt::StringLiterals;

namespace binnacle {

QString helpText()
{
    QString text = CommandLineText::tr("Binnacle keeps an organization's ISO/IEC 27001 management review in one file.")
        % u"\n\n" % CommandLineText::tr("Usage:") % u"\n  binnacle [FILE]\n      "
        % CommandLineText::tr("Opens the window, with the document if one is given.") % u"\n";
    for (const Command *command : allCommands()) {
        text += u"  binnacle %1 %2\n      %3\n"_s.arg(QLatin1StringView(command->name),
            QLatin1StringView(command->synopsis), CommandLineText::tr(command->summary));
    }
    text += u'\n'
        % CommandLineText::tr(
            "Exit codes: 0 done, 1 negative answer (also: rows refused), 2 usage, 3 unreadable, damaged or not ours, "
            "4 refused (locked, read-only, newer, no room).");
    return text;
}

static ExitCode misused(const Command &command, const QString &reason)
{
    console::complain(reason);
    console::complain(CommandLineText::tr("Usage: binnacle %1 %2")
                          .arg(QLatin1StringView(command.name), QLatin1StringView(command.synopsis)));
    return ExitCode::Usage;
}

ExitCode runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help({u"h"_s, u"help"_s}, CommandLineText::tr("Shows this help."));
    parser.addOption(help);
    command.prepare(parser);
    if (!parser.parse(QStringList{u"binnacle"_s} + arguments)) {
        return misused(command, parser.errorText());
    }
    if (parser.isSet(help)) {
        const QString head = u"binnacle %1 %2\n%3\n\n"_s.arg(
            QLatin1StringView(command.name), QLatin1StringView(command.synopsis), CommandLineText::tr(command.summary));
        console::printBytes(head.toUtf8() + parser.helpText().section(u"\n\n"_s, 1).toUtf8() + '\n');
        return ExitCode::Done;
    }
    const auto count = parser.positionalArguments().size();
    if (count < command.minimumArguments || count > command.maximumArguments) {
        return misused(command, CommandLineText::tr("The number of arguments is not right."));
    }
    return command.run(parser);
}

} // namespace binnacle
