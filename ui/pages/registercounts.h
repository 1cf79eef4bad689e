#pragma once

#include "models/base/result.h"
#include "models/registers/recordfilter.h"

#include <QHash>
#include <QString>

namespace binnacle {

class Database;
struct RegisterView;

/// How many records there are, as the page of a register says it.
struct RegisterCounts
{
    int all = 0; ///< of the whole register
    QHash<QString, int> ofChips; ///< of the whole register, by the id of the chip; only those that are told
    QHash<QString, int> tally; ///< of the records shown, by the code of the choice that the view tallies
};

/// `shown` is the filter of the table. In a large register this takes a while.
Result<RegisterCounts> registerCounts(const Database &database, const RegisterView &view, const RecordFilter &shown);

/// "26 open, 7 overdue, 140 in all": of the whole register.
QString countsOfRegister(const RegisterCounts &counts, const RegisterView &view);
/// "26 of 140 findings shown, 1 selected".
QString countsOfTable(const RegisterCounts &counts, const RegisterView &view, int shown, bool isOneSelected);
/// "1 major, 8 minor, 12 observations": of the records shown. Empty when the view has nothing to tally.
QString tallyOfTable(const RegisterCounts &counts, const RegisterView &view);

} // namespace binnacle
