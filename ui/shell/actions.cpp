#include "ui/shell/actions.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct ActionRow
{
    const char *id; ///< empty: a line in the menu
    const char *menu;
    const char *text = nullptr;
    const char *key = nullptr;
    const char *icon = nullptr;
    bool isOfPage = false; ///< its key works only while the page itself has the focus
};

constexpr const char *menus[] = {QT_TRANSLATE_NOOP("actions", "&File"), QT_TRANSLATE_NOOP("actions", "&Edit"),
    QT_TRANSLATE_NOOP("actions", "&View"), QT_TRANSLATE_NOOP("actions", "&Review"),
    QT_TRANSLATE_NOOP("actions", "&Pack"), QT_TRANSLATE_NOOP("actions", "&Tools"),
    QT_TRANSLATE_NOOP("actions", "&Help")};

constexpr ActionRow rows[] = {
    {"newDocument", "&File", QT_TRANSLATE_NOOP("actions", "&New document…"), "Ctrl+Shift+N", "add"},
    {"newWindow", "&File", QT_TRANSLATE_NOOP("actions", "New &window"), nullptr, "open"},
    {"openDocument", "&File", QT_TRANSLATE_NOOP("actions", "&Open a document…"), "Ctrl+O", "open"},
    {"openDemo", "&File", QT_TRANSLATE_NOOP("actions", "Try the &demo…"), "Ctrl+Shift+D", "overview"},
    {"copyTo", "&File", QT_TRANSLATE_NOOP("actions", "&Copy to…"), nullptr, "copy"},
    {"import", "&File", QT_TRANSLATE_NOOP("actions", "&Import…"), "Ctrl+I", "import"},
    {"closeDocument", "&File", QT_TRANSLATE_NOOP("actions", "C&lose the document"), "Ctrl+W", "close"},
    {"", "&File"},
    {"quit", "&File", QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q"},
    {"undo", "&Edit", QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z", "undo"},
    {"redo", "&Edit", QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Shift+Z", "redo"},
    {"", "&Edit"},
    {"newRecord", "&Edit", QT_TRANSLATE_NOOP("actions", "&New record"), "Ctrl+N", "add"},
    {"delegateTask", "&Edit", QT_TRANSLATE_NOOP("actions", "Dele&gate the task…"), "D", "leadership", true},
    {"addEvidence", "&Edit", QT_TRANSLATE_NOOP("actions", "Add &evidence…"), "E", "attach", true},
    {"find", "&Edit", QT_TRANSLATE_NOOP("actions", "&Find"), "Ctrl+F", "search"},
    {"redact", "&Edit", QT_TRANSLATE_NOOP("actions", "Re&dact personal data…"), nullptr, "eye"},
    {"nextRegion", "&View", QT_TRANSLATE_NOOP("actions", "Next &region"), "F6"},
    {"toggleForm", "&View", QT_TRANSLATE_NOOP("actions", "Show or hide the &form"), "F7"},
    {"history", "&View", QT_TRANSLATE_NOOP("actions", "&History of the record"), "Ctrl+H", "history"},
    {"columns", "&View", QT_TRANSLATE_NOOP("actions", "&Sort, choose columns…"), "Ctrl+Shift+S", "sort"},
    {"fullScreen", "&View", QT_TRANSLATE_NOOP("actions", "F&ull screen"), "F11", "full-screen"},
    {"", "&View"},
    {"goOverview", "&View", QT_TRANSLATE_NOOP("actions", "&Overview"), "Alt+Home", "overview"},
    {"goReview", "&Review", QT_TRANSLATE_NOOP("actions", "Management &reviews"), nullptr, "review-room"},
    {"goDecisions", "&Review", QT_TRANSLATE_NOOP("actions", "&Decisions"), nullptr, "decisions"},
    {"showPack", "&Pack", QT_TRANSLATE_NOOP("actions", "&Show the pack"), nullptr, "board-pack"},
    {"writePack", "&Pack", QT_TRANSLATE_NOOP("actions", "&Write PDF…"), nullptr, "export"},
    {"printPack", "&Pack", QT_TRANSLATE_NOOP("actions", "&Print…"), "Ctrl+P", "print"},
    {"whoAmI", "&Tools", QT_TRANSLATE_NOOP("actions", "&Who am I…"), nullptr, "lock"},
    {"documentHistory", "&Tools", QT_TRANSLATE_NOOP("actions", "&History of the document…"), "Ctrl+Shift+H", "history"},
    {"verify", "&Tools", QT_TRANSLATE_NOOP("actions", "&Check the document"), "F5", "check"},
    {"stopIntake", "&Tools", QT_TRANSLATE_NOOP("actions", "&Stop taking files in"), "Ctrl+.", "close"},
    {"about", "&Help", QT_TRANSLATE_NOOP("actions", "&About Binnacle"), "F1", "help"},
};

} // namespace

Actions::Actions(const Theme &theme, QMainWindow &window)
    : QObject(&window)
    , m_theme(theme)
{
    QHash<QLatin1StringView, QMenu *> made;
    for (const char *menu : menus) {
        made.insert(QLatin1StringView(menu), window.menuBar()->addMenu(QCoreApplication::translate("actions", menu)));
    }
    for (const ActionRow &row : rows) {
        QMenu *menu = made.value(QLatin1StringView(row.menu));
        if (!*row.id) {
            menu->addSeparator();
            continue;
        }
        QAction *action = menu->addAction(QCoreApplication::translate("actions", row.text));
        action->setObjectName(QString::fromLatin1(row.id));
        if (row.key) {
            action->setShortcut(QKeySequence(QString::fromLatin1(row.key)));
            action->setShortcutContext(row.isOfPage ? Qt::WidgetShortcut : Qt::WindowShortcut);
        }
        if (row.icon) {
            m_icons.insert(action, QString::fromLatin1(row.icon));
        }
        window.addAction(action);
        m_menus.insert(action, menu);
        m_actions.insert(action->objectName(), action);
    }
    tint();
    connect(&theme, &Theme::changed, this, &Actions::tint);
}

QAction &Actions::of(QStringView id) const
{
    QAction *action = m_actions.value(id.toString());
    Q_ASSERT(action);
    return *action;
}

QMenu &Actions::menuOf(QStringView id) const
{
    return *m_menus.value(&of(id));
}

void Actions::replaceText(QStringView id, const QString &text)
{
    of(id).setText(text);
}

void Actions::tint()
{
    const Tokens &tokens = m_theme.tokens();
    for (auto row = m_icons.cbegin(); row != m_icons.cend(); ++row) {
        row.key()->setIcon(m_theme.icons().icon(row.value(), tokens.text2, tokens.borderStrong));
    }
}

} // namespace binnacle
