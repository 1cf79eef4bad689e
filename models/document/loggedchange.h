#pragma once

#include "models/base/result.h"
#include "models/document/loggedtext.h"

namespace binnacle {

/// One row of a logged change, as it stands in the log.
struct LoggedRow
{
    QString registerId;
    const RegisterSchema *schema = nullptr; ///< null: this version does not know it
    qint64 recordId = 0;
    QString edit; ///< insert, update, remove
    bool isEmptied = false; ///< its salt is gone: a redaction came later
    QList<LoggedValue> values = {};
};

/// A change as it stands in the log, with its exact values.
struct LoggedChange
{
    qint64 id = 0;
    QString kind;
    QString title;
    bool hasImports = false;
    QList<LoggedRow> rows = {}; ///< in the order in which they were written
};

/// An error when there is no such entry. `largest`: of a change with more rows the first ones.
Result<LoggedChange> readLoggedChange(const Database &database, qint64 id, int largest);
Result<QList<LoggedValue>> readLoggedValues(const Database &database, qint64 rowId);

} // namespace binnacle
