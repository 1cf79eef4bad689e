#include "app/commandline.h"
#include "app/commandlinetext.h"
#include "app/console.h"
#include "app/window.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>
#include <QTranslator>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <span>
#include <tuple>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace binnacle;

static bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

static QtMessageHandler usualHandler = nullptr;

/// What a command says on standard error are its own sentences. Qt remarks there that a machine without a session has
/// no runtime folder; no command needs one.
static void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith("QStandardPaths: XDG_RUNTIME_DIR"_L1)) {
        usualHandler(type, context, message);
    }
}

/// Commands that only read and write need no fonts; those that paint never need a display.
static std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const Command *command)
{
    if (command && !command->paints) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    if (command) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        usualHandler = qInstallMessageHandler(handleMessage);
    }
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    return std::make_unique<QApplication>(argc, argv);
}

/// A descriptor that the caller closed would be given to the next file that is opened, and output would go into it.
static void openStandardStreams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (fcntl(stream, F_GETFD) == -1 && errno == EBADF) {
            std::ignore
                = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY); // using it fails, as it should
        }
    }
}

/// Names are texts here; one that is none would be another file, or none.
static std::optional<QString> unreadableArgument(std::span<char *const> arguments)
{
    for (const char *argument : arguments) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(QByteArrayView(argument));
        if (decoder.hasError()) {
            return text;
        }
    }
    return {};
}

/// A word that is neither a command nor a file is a slip of the hand, with and without a display.
static bool isUnknownCommand(const QString &first)
{
    return !first.isEmpty() && !first.contains(u'/') && !first.contains(u'.') && !QFileInfo::exists(first);
}

static ExitCode run(const QStringList &arguments, const Command *command)
{
    if (command) {
        return runCommand(*command, arguments.mid(1));
    }
    const QString first = arguments.value(0);
    if (arguments.size() > 1 || first.startsWith(u'-') || isUnknownCommand(first)) {
        console::complain(first.startsWith(u'-')
                ? CommandLineText::tr("There is no option “%1”. See binnacle --help.").arg(first)
                : CommandLineText::tr("There is no command “%1”. See binnacle --help.").arg(first));
        return ExitCode::Usage;
    }
    if (!hasDisplay()) {
        console::complain(CommandLineText::tr("There is no display here. The commands of binnacle --help need none."));
        return ExitCode::Refused;
    }
    return runWindow(first);
}

/// English is always there, because only it has the plural forms of its own texts; the language of the user comes
/// before it and may be unfinished.
static void installTranslators(QTranslator &english, QTranslator &local)
{
    if (english.load(u":/i18n/binnacle_en.qm"_s)) {
        QCoreApplication::installTranslator(&english);
    }
    if (local.load(QLocale(), u"binnacle"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(&local);
    }
    // Numbers and dates speak the language of the texts; their country counts when it is one of that language.
    const QLocale texts(local.isEmpty() ? english.language() : local.language());
    if (QLocale().language() != texts.language() && QLocale().language() != QLocale::C) {
        QLocale::setDefault(texts);
    }
}

int main(int argc, char *argv[])
{
    openStandardStreams();
    const std::optional<QString> unreadable = unreadableArgument({argv, static_cast<size_t>(argc)});
    const QString first = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const Command *command = findCommand(first);
    const bool wantsText = first == u"--help" || first == u"-h" || first == u"--version";
    const bool hasNoWindow = !command && !hasDisplay();
    const std::unique_ptr<QCoreApplication> application = wantsText || hasNoWindow
        ? std::make_unique<QCoreApplication>(argc, argv)
        : makeApplication(argc, argv, command);
    QCoreApplication::setApplicationName(u"binnacle"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BINNACLE_VERSION));
    QTranslator english;
    QTranslator local;
    installTranslators(english, local);
    if (unreadable) {
        console::complain(
            CommandLineText::tr("“%1” is not written in UTF-8. Give the file another name.").arg(*unreadable));
        return static_cast<int>(ExitCode::Usage);
    }
    if (wantsText) {
        const QString text = first == u"--version" ? u"binnacle " + QCoreApplication::applicationVersion() : helpText();
        console::printBytes(text.toUtf8() + '\n');
        return static_cast<int>(console::ended(ExitCode::Done));
    }
    return static_cast<int>(console::ended(run(QCoreApplication::arguments().mid(1), command)));
}
