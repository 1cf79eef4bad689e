#pragma once

#include "models/base/result.h"
#include "models/registers/recordfilter.h"

#include <QHash>

namespace binnacle {

class Database;

/// How many records of the register a filter shows.
Result<int> countRecords(const Database &database, const RegisterSchema &schema, const RecordFilter &filter = {});

/// The records that a filter shows, counted by the value of one choice; values that none has are missing.
Result<QHash<QString, int>> countByChoice(
    const Database &database, const RegisterSchema &schema, const RecordFilter &filter, qsizetype choice);

} // namespace binnacle
