#include "models/document/identity.h"

#include "models/document/document.h"
#include "models/registers/databaselookup.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/seat.h"
#include "models/registers/definitions/seat_holding.h"
#include "models/registers/recordstore.h"
#include "models/registers/rules.h"
#include "models/registers/validperiod.h"

#include <algorithm>

namespace binnacle {

static QString seatOf(qint64 personId, QDate day, const Lookup &others)
{
    using namespace seat_holding;
    const QList<Record> held = others.findAll(seat_holding::schema, {{PersonId, personId}});
    const auto now = std::find_if(
        held.begin(), held.end(), [&](const Record &holding) { return isValidOn(holding, FromOn, ToOn, day); });
    const std::optional<Record> seat
        = now == held.end() ? std::nullopt : others.find(seat::schema, now->values.at(SeatId).toLongLong());
    return seat ? seat->values.at(seat::Name).toString() : QString();
}

Identity identityOf(Document &document, qint64 personId)
{
    const DatabaseLookup others(document.database());
    const std::optional<Record> found = others.find(person::schema, personId);
    if (!found || !isInOffice(personId, document.asOf(), others)) {
        return {};
    }
    const QString seat = seatOf(personId, document.asOf(), others);
    return {personId, found->reference, found->values.at(person::Name).toString(),
        seat.isEmpty() ? found->values.at(person::JobTitle).toString() : seat};
}

Identity identityOf(Document &document, const QString &reference)
{
    const Result<qint64> id = RecordStore(document.database(), person::schema).findByReference(reference);
    return id && *id > 0 ? identityOf(document, *id) : Identity();
}

} // namespace binnacle
