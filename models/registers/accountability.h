#pragma once

#include "models/base/issue.h"
#include "models/registers/record.h"

namespace binnacle::accountability {

/// To whom the latest change of accountability of the record gave it; 0 when it never moved.
qint64 appointed(const RegisterSchema &schema, qint64 recordId, const Lookup &others);

/// Tasks can be delegated, accountability stays (clause 5.3; domain, section c). The accountable person of a record
/// that is no draft any more changes only to whom the latest change of accountability of that record names.
QList<Issue> check(const RegisterSchema &schema, const Record &before, const Record &after, const Lookup &others);

} // namespace binnacle::accountability
