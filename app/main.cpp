#include "app/commandline.h"
#include "app/console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    using namespace binnacle;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"binnacle"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BINNACLE_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.contains(u"--help"_s) && !findCommand(arguments.first())) {
        console::print(helpText());
        return 0;
    }
    const Command *command = arguments.isEmpty() ? nullptr : findCommand(arguments.first());
    return static_cast<int>(command ? runCommand(*command, arguments.mid(1)) : ExitCode::Usage);
}
