#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QKeySequence;
class QMenu;

namespace binnacle {

class Theme;

/// A menu that leads to every place of the rail and the pages within it.
class PageMenu : public QObject
{
    Q_OBJECT

public:
    /// A submenu of `view`, which owns it, before `next`.
    PageMenu(const Theme &theme, QMenu &view, QAction &next, QObject *parent);

    /// Without a document there is nowhere to go.
    void setEnabled(bool isEnabled);

signals:
    void pageRequested(const QString &place);

private:
    void build();
    QAction *add(QMenu &menu, const QString &id, const QString &text, const QKeySequence &key);
    void tint();

    const Theme &m_theme;
    QMenu *m_menu;
    QHash<QAction *, QString> m_icons;
};

} // namespace binnacle
