#pragma once

#include "models/document/history.h"

#include <QVariant>

namespace binnacle {

/// The condition of a filter on the table `change`, with the values to bind.
struct HistoryCondition
{
    QString sql;
    QVariantList values;
};
HistoryCondition historyCondition(const HistoryFilter &filter);

/// A query that gives register and record_id of a record and of its parts, those that are gone included.
HistoryCondition placesOf(const RegisterSchema &schema, qint64 recordId);

} // namespace binnacle
