#include "models/measures/organization.h"

#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

Result<OrganizationFacts> organizationFacts(const Database &database)
{
    Query query(database,
        u"SELECT name, coalesce(marking, ''), appetite_score, review_interval_days FROM organization ORDER BY id LIMIT 1"_s);
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    if (!query.next()) {
        return OrganizationFacts();
    }
    return OrganizationFacts {query.text(0), query.text(1), static_cast<int>(query.integer(2)),
        static_cast<int>(query.integer(3))};
}

Result<LastReview> lastReview(const Database &database, QDate asOf)
{
    Query query(database, namedQuery(u"last_review"_s));
    if (Result<> done = query.bind(asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    return query.next() ? LastReview {query.text(0), QDate::fromString(query.text(1), Qt::ISODate)} : LastReview();
}

} // namespace binnacle
