#include "models/measures/retention.h"

#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

QDate retentionLimit(const Database &database, QDate asOf)
{
    const Result<QVariant> limit
        = selectValue(database, namedQuery(u"retention_limit"_s), {asOf.toString(Qt::ISODate)});
    return limit ? QDate::fromString(limit->toString(), Qt::ISODate) : QDate();
}

} // namespace binnacle
