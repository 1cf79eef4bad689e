#pragma once

#include "ui/pages/registerview.h"

#include <QDate>

namespace binnacle {

class Database;

/// The view with one more chip where personal data are kept for a time: records that are past it and not redacted. A
/// person redacts them, one by one.
RegisterView withRetention(RegisterView view, const Database &database, QDate asOf);

} // namespace binnacle
