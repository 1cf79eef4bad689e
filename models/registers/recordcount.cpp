#include "models/registers/recordcount.h"

#include "models/storage/query.h"

namespace binnacle {

Result<int> countRecords(const Database &database, const RegisterSchema &schema, const RecordFilter &filter)
{
    const FilterQuery query = countQuery(schema, filter);
    const Result<QVariant> number = selectValue(database, query.sql, query.values);
    return number ? Result<int>(number->toInt()) : Result<int>(number.error());
}

Result<QHash<QString, int>> countByChoice(
    const Database &database, const RegisterSchema &schema, const RecordFilter &filter, qsizetype choice)
{
    const FilterQuery counting = countQuery(schema, filter, choice);
    Query query(database, counting.sql);
    for (const QVariant &value : counting.values) {
        query.bind(value);
    }
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    QHash<QString, int> counts;
    while (query.next()) {
        counts.insert(query.text(0), static_cast<int>(query.integer(1)));
    }
    const Result<> done = query.finish();
    return done ? Result<QHash<QString, int>>(counts) : Result<QHash<QString, int>>(done.error());
}

} // namespace binnacle
