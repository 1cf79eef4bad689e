#include "models/registers/organizationzone.h"

#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

QTimeZone organizationZone(const Database &database)
{
    const Result<QVariant> name = selectValue(database, u"SELECT time_zone FROM organization ORDER BY id LIMIT 1"_s);
    const QTimeZone zone = name ? QTimeZone(name->toString().toUtf8()) : QTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace binnacle
