#pragma once

#include "models/document/change.h"

#include <QDate>

namespace binnacle {

class Document;

/// A delegation of the task of one record that runs on a day: its scope is the register, its task the reference.
std::optional<Record> runningDelegation(Document &document, const RegisterSchema &schema, const Record &record);

/// Hands the task of a record to somebody for a time: its owner changes, nobody else does. Who is accountable stays so.
Change delegating(
    const RegisterSchema &schema, const Record &record, qint64 delegateId, QDate from, QDate to, const QString &reason);

/// Ends the delegation on the day, and gives the task back to whom it was delegated by.
Change takingBack(const RegisterSchema &schema, const Record &record, const Record &delegation, QDate on);

} // namespace binnacle
