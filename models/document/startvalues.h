#pragma once

#include "models/registers/parts.h"

#include <QMap>

namespace binnacle {

class Document;

/// What a new record of a register holds before anything is typed: the state in which records are entered, "no" for
/// what must be yes or no, first cycle, raised today by who works here; of the
/// organization what most organizations keep.
QMap<qsizetype, Value> startValues(const RegisterSchema &schema, const Document &document);

/// What the next record has in common with this one when several are entered in a row: audit and date of findings,
/// the parent of parts and dated rows.
QMap<qsizetype, Value> carriedValues(const RegisterSchema &schema, const QList<Value> &values);

/// What a new part of this record begins with: the record itself, and what it has in common with it.
QMap<qsizetype, Value> partPreset(const PartRegister &part, const Record &parent, Document &document);

/// Values that follow from others on entry of a new record: the first due date is the original one.
void addImpliedValues(const RegisterSchema &schema, QMap<qsizetype, Value> &values);

} // namespace binnacle
