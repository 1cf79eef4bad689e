#include "app/window.h"

#include "app/console.h"
#include "models/base/clock.h"
#include "ui/shell/firstsize.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/windows.h"

#include <QApplication>
#include <QIcon>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace binnacle {

/// The name under which resources/linux is installed; Wayland takes the icon from the desktop entry, X11 from the
/// window.
static void introduceToDesktop()
{
    QGuiApplication::setDesktopFileName(u"org.binnacle.Binnacle"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/linux/org.binnacle.Binnacle.svg"_s));
}

ExitCode runWindow(const QString &path)
{
    introduceToDesktop();
    const SystemClock clock;
    Settings settings;
    Theme theme(*qApp, settings.look());
    Windows windows(settings, theme, clock);
    MainWindow &window = windows.add();
    if (!window.restoreGeometry(settings.windowGeometry())) {
        window.resize(firstWindowSize(window.screen()->availableSize()));
    }
    if (!path.isEmpty()) {
        if (const Result<> opened = window.openDocument(path); !opened) {
            return console::fail(opened.error());
        }
    }
    window.show();
    QApplication::exec();
    return ExitCode::Done;
}

} // namespace binnacle
