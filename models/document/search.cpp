#include "models/document/search.h"

#include "models/base/text.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

QString searchText(const RegisterSchema &schema, const Record &record)
{
    QString text = record.reference;
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        if (schema.field(i).isText() && !record.values.at(i).isNull()) {
            text += u' ' + record.values.at(i).toString();
        }
    }
    const QString words = folded(text);
    return words.isNull() ? u""_s : words; // a record without any text is kept too
}

Result<> SearchIndex::add(const RegisterSchema &schema, const Record &record)
{
    const QString text = searchText(schema, record);
    Query insert(m_database, u"INSERT INTO search_text (register, record_id, content) VALUES (?, ?, ?)"_s);
    if (Result<> done = insert.bind(schema.id()).bind(record.id).bind(text).exec(); !done) {
        return done;
    }
    return execute(m_database, u"INSERT INTO search (rowid, content) VALUES (?, ?)"_s, {insert.insertedId(), text});
}

Result<> SearchIndex::remove(const RegisterSchema &schema, qint64 recordId, qint64 notIndexed)
{
    Query find(m_database, u"SELECT id, content FROM search_text WHERE register = ? AND record_id = ?"_s);
    if (Result<> done = find.bind(schema.id()).bind(recordId).exec(); !done) {
        return done;
    }
    if (!find.next()) {
        return {};
    }
    const QVariantList old {find.integer(0), find.text(1)};
    const bool isIndexed = notIndexed == 0 || find.integer(0) < notIndexed;
    const Result<> forgotten = isIndexed
        ? execute(m_database, u"INSERT INTO search (search, rowid, content) VALUES ('delete', ?, ?)"_s, old)
        : Result<>();
    if (!forgotten) {
        return forgotten;
    }
    return execute(m_database, u"DELETE FROM search_text WHERE id = ?"_s, {old.first()});
}

Result<> SearchIndex::replace(const RegisterSchema &schema, const Record &record)
{
    if (Result<> done = remove(schema, record.id); !done) {
        return done;
    }
    return add(schema, record);
}

} // namespace binnacle
