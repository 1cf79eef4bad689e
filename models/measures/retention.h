#pragma once

#include <QDate>

namespace binnacle {

class Database;

/// Personal data of incidents that were closed before this day are kept longer than the organization wants
/// (personal_data_months). Invalid before the organization is entered. Nothing is redacted by itself.
QDate retentionLimit(const Database &database, QDate asOf);

} // namespace binnacle
