#pragma once

#include <QDate>
#include <QHash>
#include <QString>

namespace binnacle {

class Database;

/// Code of the seat ("CTO") by the id of the person who holds it on a date. Empty when it cannot be read.
QHash<qint64, QString> seatCodes(const Database &database, QDate asOf);

} // namespace binnacle
