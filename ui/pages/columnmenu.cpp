#include "ui/pages/columnmenu.h"

#include "ui/pages/tablecolumns.h"
#include "ui/pages/viewtext.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace binnacle {

static void addMove(QMenu &menu, TableColumns &columns, int column, int step)
{
    QAction *action
        = menu.addAction(step < 0 ? ViewText::tr("Move towards the &start") : ViewText::tr("Move towards the &end"));
    action->setObjectName(step < 0 ? u"moveToStart"_s : u"moveToEnd"_s);
    action->setEnabled(columns.canMove(column, step));
    QObject::connect(action, &QAction::triggered, &columns, [&columns, column, step] { columns.move(column, step); });
}

void fillColumnMenu(QMenu &menu, TableColumns &columns, const QStringList &titles, int column)
{
    for (int i = 0; i < columns.count(); ++i) {
        QAction *action = menu.addAction(titles.at(i));
        action->setObjectName(u"column%1"_s.arg(i));
        action->setCheckable(true);
        action->setChecked(columns.isShown(i));
        QObject::connect(
            action, &QAction::toggled, &columns, [&columns, i](bool isShown) { columns.setShown(i, isShown); });
    }
    menu.addSeparator();
    if (column >= 0) {
        addMove(menu, columns, column, -1);
        addMove(menu, columns, column, 1);
    }
    QAction *reset = menu.addAction(ViewText::tr("All columns as at &first"));
    reset->setObjectName(u"resetColumns"_s);
    QObject::connect(reset, &QAction::triggered, &columns, &TableColumns::reset);
}

} // namespace binnacle
