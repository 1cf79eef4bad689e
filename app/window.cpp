#include "app/window.h"

#include "app/console.h"
#include "models/base/clock.h"
#include "ui/dialogs/desktopprompts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

#include <QApplication>

namespace binnacle {

static constexpr QSize firstSize {1440, 900};

ExitCode runWindow(const QString &path)
{
    const SystemClock clock;
    Settings settings;
    Theme theme(*qApp, settings.look());
    DesktopPrompts prompts;
    MainWindow window(settings, theme, prompts, clock);
    prompts.setWindow(&window);
    if (!window.restoreGeometry(settings.windowGeometry())) {
        window.resize(firstSize);
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
