#include "ui/shell/pagemenu.h"

#include "ui/shell/navigation.h"
#include "ui/shell/sections.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigationrail.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace binnacle {

PageMenu::PageMenu(const Theme &theme, QMenu &view, QAction &next, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_menu(new QMenu(tr("&Go to"), &view))
{
    m_menu->setObjectName(u"goTo"_s);
    view.insertMenu(&next, m_menu);
    build();
    tint();
    connect(&theme, &Theme::changed, this, &PageMenu::tint);
}

/// The first nine places have the keys Ctrl+1 to Ctrl+9, in the order of the rail.
void PageMenu::build()
{
    int digit = 0;
    for (const RailItem &item : railItems()) {
        if (item.id.isEmpty()) {
            m_menu->addSeparator();
            continue;
        }
        const QKeySequence key = ++digit <= 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + digit)) : QKeySequence();
        const QList<PlaceSection> sections = sectionsOfPlace(item.id);
        if (sections.isEmpty()) {
            m_icons.insert(add(*m_menu, item.id, item.text, key), item.icon);
            continue;
        }
        QMenu *pages = m_menu->addMenu(item.text);
        m_icons.insert(pages->menuAction(), item.icon);
        for (const PlaceSection &section : sections) {
            const bool isFirst = section.id == sections.first().id;
            add(*pages, section.id, section.text, isFirst ? key : QKeySequence());
        }
    }
}

QAction *PageMenu::add(QMenu &menu, const QString &id, const QString &text, const QKeySequence &key)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(u"goTo_"_s + id);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, id] { emit pageRequested(id); });
    return action;
}

void PageMenu::tint()
{
    const Tokens &tokens = m_theme.tokens();
    for (const auto &[action, icon] : m_icons.asKeyValueRange()) {
        action->setIcon(m_theme.icons().icon(icon, tokens.text2, tokens.borderStrong));
    }
}

void PageMenu::setEnabled(bool isEnabled)
{
    m_menu->setEnabled(isEnabled);
    for (QAction *action : m_menu->findChildren<QAction *>()) {
        action->setEnabled(isEnabled); // their keys too
    }
}

} // namespace binnacle
