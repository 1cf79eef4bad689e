#pragma once

#include "models/base/result.h"
#include "models/registers/record.h"

namespace binnacle {

class Database;

/// A register whose records are shown inside the records of another one.
struct PartRegister
{
    const RegisterSchema *schema;
    qsizetype parentField; ///< refers to the record to which it belongs
};

/// The parts and dated entries of a register, in the order of the data dictionary; no personal marks.
QList<PartRegister> partsOf(const RegisterSchema &schema);

/// One of them as two lines of text.
struct PartLine
{
    qint64 id = 0;
    QString text; ///< what it says
    QString detail; ///< days, choices and people
};

/// The records that belong to this one: those with a position in its order, dated ones newest first.
Result<QList<PartLine>> partLines(Database &database, const PartRegister &part, qint64 parentId);

} // namespace binnacle
