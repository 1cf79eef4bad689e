#include "models/measures/seats.h"

#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

QHash<qint64, QString> seatCodes(const Database &database, QDate asOf)
{
    Query query(database, namedQuery(u"seat_codes"_s));
    QHash<qint64, QString> codes;
    if (query.bind(asOf.toString(Qt::ISODate)).exec()) {
        while (query.next()) {
            codes.insert(query.integer(0), query.text(1));
        }
    }
    return codes;
}

} // namespace binnacle
