#pragma once

#include "tests/gui/windowfixture.h"
#include "ui/forms/history/historypanel.h"
#include "ui/forms/recordform.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagestack.h"

#include <QDialog>
#include <QPushButton>

namespace binnacle::test {

/// A way through everything that the window shows: places of the rail, pages of all registers with their form and all
/// of its fields, history, and sheets. Stops are found by their names.
class WindowWalk
{
public:
    WindowWalk(const QSize &size, Qt::LayoutDirection direction = Qt::LeftToRight)
        : m_size(size)
        , m_direction(direction)
    {
        QGuiApplication::setLayoutDirection(direction);
        m_isOpen = m_fixture.openSample(size);
    }
    ~WindowWalk() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    /// False as well when the document was closed on the way.
    bool isOf(const QSize &size, Qt::LayoutDirection direction) const
    {
        return m_isOpen && m_size == size && m_direction == direction;
    }

    static QStringList registerStops()
    {
        QStringList stops;
        for (const RegisterSchema *schema : allRegisters()) {
            stops << QStringLiteral("register ") + schema->id();
        }
        return stops;
    }
    static QStringList stops()
    {
        QStringList stops;
        for (const QString &place : pageIds()) {
            if (place == QStringLiteral("welcome")) {
                continue; // where the walk ends
            }
            stops << QStringLiteral("place ") + place;
        }
        return stops + registerStops()
            + QStringList{QStringLiteral("history"), QStringLiteral("sheet documentHistory"),
                QStringLiteral("sheet whoAmI"), QStringLiteral("sheet import"), QStringLiteral("start")};
    }

    /// What is shown there, the whole window but for its frame; null when it does not come.
    QWidget *show(const QString &stop)
    {
        const QString id = stop.section(u' ', 1);
        QWidget *shown = !m_isOpen                        ? nullptr
            : stop.startsWith(QStringLiteral("place"))    ? showPlace(id)
            : stop.startsWith(QStringLiteral("register")) ? showRegister(id)
            : stop == QStringLiteral("history")           ? showHistory()
            : stop == QStringLiteral("start")             ? showStart()
            : id == QStringLiteral("import")              ? showImport()
                                                          : showSheet(id);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        return shown;
    }
    /// Sheets are closed; pages stay.
    void leave(QWidget *shown)
    {
        if (auto *sheet = qobject_cast<QDialog *>(shown)) {
            sheet->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            m_fixture.window->activateWindow();
        }
    }
    WindowFixture &fixture() { return m_fixture; }

private:
    PageStack *pages() const { return m_fixture.window->findChild<PageStack *>(); }
    bool isSettled()
    {
        return QTest::qWaitFor(
            [this] { return m_fixture.window->isReady() && !m_fixture.window->document()->isBusy(); });
    }
    QWidget *showPlace(const QString &place)
    {
        m_fixture.window->showPage(place);
        return isSettled() ? pages()->current() : nullptr;
    }
    QWidget *showRegister(const QString &id)
    {
        pages()->showRecord(id, m_fixture.one(QStringLiteral("SELECT min(id) FROM \"%1\"").arg(id)).toLongLong());
        auto *page = qobject_cast<RegisterPage *>(pages()->current());
        if (!page) {
            return nullptr;
        }
        if (!page->form().isVisible()) {
            page->toggleForm();
        }
        auto *more = page->form().findChild<QPushButton *>(QStringLiteral("more"));
        if (more && more->isVisible()) {
            more->click();
        }
        return isSettled() ? page : nullptr;
    }
    QWidget *showHistory()
    {
        QWidget *page = showRegister(QStringLiteral("finding"));
        auto *panel = m_fixture.window->findChild<HistoryPanel *>(QStringLiteral("history"));
        if (!panel || !panel->isVisible()) {
            m_fixture.trigger(QStringLiteral("history"));
        }
        return isSettled() ? page : nullptr;
    }
    QWidget *sheet()
    {
        QDialog *found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            found = qobject_cast<QDialog *>(QApplication::activeWindow());
            return found != nullptr;
        });
        return isThere && isSettled() ? found : nullptr;
    }
    QWidget *showSheet(const QString &action)
    {
        showPlace(QStringLiteral("findings"));
        m_fixture.trigger(action);
        return sheet();
    }
    QWidget *showImport()
    {
        showPlace(QStringLiteral("findings"));
        m_fixture.prompts.expectOpen(QStringLiteral(TEST_DATA_DIR "/fac_findings_200.csv"));
        m_fixture.trigger(QStringLiteral("import"));
        return isSettled() ? sheet() : nullptr;
    }
    /// Last: the document is closed.
    QWidget *showStart()
    {
        m_fixture.trigger(QStringLiteral("closeDocument"));
        m_isOpen = false;
        return m_fixture.window->centralWidget();
    }

    WindowFixture m_fixture;
    QSize m_size;
    Qt::LayoutDirection m_direction;
    bool m_isOpen = false;
};

} // namespace binnacle::test
