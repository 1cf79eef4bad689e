#include "app/window.h"
#include "support/painted.h"
#include "ui/pages/page.h"

#include <QApplication>

using namespace Qt::StringLiterals;

// The window of the program, opened as the program opens it; ends when the overview is painted: launch_window FILE
int main(int argc, char *argv[])
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"binnacle"_s);
    const auto overview = []() -> QWidget * {
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *page = window->findChild<binnacle::Page *>(u"overview"_s)) {
                return page;
            }
        }
        return nullptr;
    };
    const binnacle::bench::Painted painted(
        overview, [](const QWidget &page) { return static_cast<const binnacle::Page &>(page).isReady(); });
    return static_cast<int>(binnacle::runWindow(QCoreApplication::arguments().value(1)));
}
