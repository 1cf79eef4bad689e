#pragma once

#include <QTimeZone>

namespace binnacle {

class Database;

/// The time zone in which the organization works; UTC when it was not entered or is not known here.
QTimeZone organizationZone(const Database &database);

} // namespace binnacle
