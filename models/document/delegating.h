#pragma once

#include "models/base/issue.h"
#include "models/document/change.h"
#include "models/registers/occasion.h"

#include <QDate>

namespace binnacle {

class Document;

/// Whether the task of a record of this register can be delegated by its reference.
bool isDelegable(const RegisterSchema &schema);

/// The delegation by which the owner of this record has its task, running or ended, and not taken back yet.
std::optional<Record> delegationOf(Document &document, const RegisterSchema &schema, const Record &record);

/// What a delegation of the task of this record begins with. When it is entered, the owner of the record changes, and
/// nobody else does: who is accountable stays so.
QMap<qsizetype, Value> delegationPreset(const RegisterSchema &schema, const Record &record, QDate from);

/// A delegation of the task of one record moves it when it is entered, so it runs on that day; one in words may come
/// later.
QList<Issue> checkDelegation(const RegisterSchema &schema, const Record &before, const Record &after,
    const Occasion &occasion, const Lookup &others);

/// Ends the delegation on the day; the task goes back to whom it was delegated by.
Change takingBack(const Record &delegation, QDate on);

} // namespace binnacle
