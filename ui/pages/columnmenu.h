#pragma once

#include <QStringList>

class QMenu;

namespace binnacle {

class TableColumns;

/// Fills a menu with what can be done to the columns of a table: show and hide each, move this one, start over.
void fillColumnMenu(QMenu &menu, TableColumns &columns, const QStringList &titles, int column);

} // namespace binnacle
