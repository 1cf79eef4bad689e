#include "models/document/loggedchange.h"

#include "models/document/historytext.h"
#include "models/registers/registry.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

Result<QList<LoggedValue>> readLoggedValues(const Database &database, qint64 rowId)
{
    Query query(database, u"SELECT field, old, new FROM change_value WHERE change_row_id = ?"_s);
    if (Result<> done = query.bind(rowId).exec(); !done) {
        return done.error();
    }
    QList<LoggedValue> values;
    while (query.next()) {
        values.append({query.text(0), query.value(1), query.value(2)});
    }
    const Result<> done = query.finish();
    return done ? Result<QList<LoggedValue>>(values) : Result<QList<LoggedValue>>(done.error());
}

static Result<> readRows(const Database &database, LoggedChange &change, int largest)
{
    Query query(database,
        u"SELECT id, register, record_id, edit, salt IS NULL FROM change_row WHERE change_id = ? ORDER BY id LIMIT ?"_s);
    if (Result<> done = query.bind(change.id).bind(largest).exec(); !done) {
        return done;
    }
    while (query.next()) {
        Result<QList<LoggedValue>> values = readLoggedValues(database, query.integer(0));
        if (!values) {
            return values.error();
        }
        change.rows.append({query.text(1), findRegister(query.text(1)), query.integer(2), query.text(3),
            query.integer(4) != 0, *std::move(values)});
    }
    return query.finish();
}

Result<LoggedChange> readLoggedChange(const Database &database, qint64 id, int largest)
{
    Query query(database,
        u"SELECT kind, title, EXISTS (SELECT 1 FROM change_block WHERE change_id = change.id) FROM change WHERE id = ?"_s);
    if (Result<> done = query.bind(id).exec(); !done) {
        return done.error();
    }
    if (!query.next()) {
        return Error{Error::Code::Usage, HistoryText::tr("The log has no entry %1.").arg(id)};
    }
    LoggedChange change{id, query.text(0), query.text(1), query.integer(2) != 0};
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    const Result<> rows = readRows(database, change, largest);
    return rows ? Result<LoggedChange>(change) : Result<LoggedChange>(rows.error());
}

} // namespace binnacle
