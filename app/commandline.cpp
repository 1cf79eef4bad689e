#include "app/commandline.h"

#include "app/console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace binnacle {

static QString tr(const char *text)
{
    return QCoreApplication::translate("commandline", text);
}

QString helpText()
{
    QString text = tr("Binnacle keeps an organization's ISO/IEC 27001 management review in one file.") % u"\n\n"
        % tr("Usage:") % u"\n  binnacle [FILE]\n      " % tr("Opens the window, with the document if one is given.")
        % u"\n";
    for (const Command *command : allCommands()) {
        text += u"  binnacle %1 %2\n      %3\n"_s.arg(
            QLatin1StringView(command->name), QLatin1StringView(command->synopsis), tr(command->summary));
    }
    text += u'\n'
        % tr("Exit codes: 0 done, 1 negative answer (also: rows refused), 2 usage, 3 unreadable, damaged or not ours, "
             "4 refused (locked, read-only, newer).");
    return text;
}

static ExitCode misused(const Command &command, const QString &reason)
{
    console::complain(reason);
    console::complain(tr("Usage: binnacle %1 %2")
                          .arg(QLatin1StringView(command.name), QLatin1StringView(command.synopsis)));
    return ExitCode::Usage;
}

ExitCode runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Shows this help."));
    parser.addOption(help);
    command.prepare(parser);
    if (!parser.parse(QStringList {u"binnacle"_s} + arguments)) {
        return misused(command, parser.errorText());
    }
    if (parser.isSet(help)) {
        console::print(u"binnacle %1 %2\n%3\n"_s.arg(
            QLatin1StringView(command.name), QLatin1StringView(command.synopsis), tr(command.summary)));
        console::print(parser.helpText().section(u"\n\n"_s, 1));
        return ExitCode::Done;
    }
    const auto count = parser.positionalArguments().size();
    if (count < command.minimumArguments || count > command.maximumArguments) {
        return misused(command, tr("The number of arguments is not right."));
    }
    return command.run(parser);
}

} // namespace binnacle
