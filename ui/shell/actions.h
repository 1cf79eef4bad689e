#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QAction;
class QMainWindow;
class QMenu;

namespace binnacle {

class Theme;

/// Every action of the window, made from one table: id (also the object name), text, key, icon, menu.
class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(const Theme &theme, QMainWindow &window);

    QAction &of(QStringView id) const;
    /// The menu in which an action stands.
    QMenu &menuOf(QStringView id) const;
    /// Undo and redo come from the undo stack of the open document.
    void replaceText(QStringView id, const QString &text);

private:
    void tint();

    const Theme &m_theme;
    QHash<QString, QAction *> m_actions;
    QHash<QAction *, QString> m_icons;
    QHash<QAction *, QMenu *> m_menus;
};

} // namespace binnacle
