#pragma once

#include "models/registers/record.h"

#include <QMap>

namespace binnacle {

/// A field that two people changed at once; a time is one field.
struct FieldConflict
{
    QString label;
    QString now; ///< text of what is kept
    QString typed; ///< text of what the second one typed
    QMap<qsizetype, Value> nowValues; ///< by field
};

/// What somebody typed, put over the record as another one left it.
struct MetChange
{
    QList<Value> values; ///< of all fields; where both changed one, what was typed
    QList<FieldConflict> conflicts;
};

} // namespace binnacle
