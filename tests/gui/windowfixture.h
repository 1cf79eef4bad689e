#pragma once

#include "models/document/opendocuments.h"
#include "support/testdocument.h"
#include "tests/gui/scriptedprompts.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/registertable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/widgets/statusline.h"

#include <QApplication>
#include <QTest>

namespace binnacle::test {

/// The real window over a folder of its own, with scripted prompts.
struct WindowFixture
{
    static constexpr QSize wide{1440, 900};
    static constexpr QSize narrow{1120, 700};

    /// Shows the window; false when it does not become active.
    bool start(const QSize &size = wide)
    {
        window = std::make_unique<MainWindow>(settings, theme, prompts, documents, clock());
        window->resize(size);
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }
    bool openSample(const QSize &size = wide)
    {
        path = copyOfSample(folder);
        if (!start(size) || !window->openDocument(path)) {
            return false;
        }
        window->document()->setAuthor(scriptedAuthor());
        return QTest::qWaitFor([this] { return window->isReady(); });
    }
    RegisterPage *showRegister(const QString &place, const QString &id)
    {
        window->showPage(place);
        return find<RegisterPage>(QStringLiteral("register_") + id);
    }
    RegisterPage *findings() { return showRegister(QStringLiteral("findings"), QStringLiteral("finding")); }

    template <typename Widget> Widget *find(const QString &name) const { return window->findChild<Widget *>(name); }
    void trigger(const QString &action) const { window->findChild<QAction *>(action)->trigger(); }
    QString status() const { return window->findChild<StatusLine *>()->accessibleName(); }
    QString one(const QString &sql) const { return single(window->document()->database(), sql); }

    QTemporaryDir folder;
    ScriptedPrompts prompts;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme{*qApp, Theme::Look::Light};
    OpenDocuments documents;
    QString path;
    std::unique_ptr<MainWindow> window; ///< last: it goes first
};

} // namespace binnacle::test
