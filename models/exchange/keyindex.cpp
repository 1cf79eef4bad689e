#include "models/exchange/keyindex.h"

#include "models/exchange/importmap.h"
#include "models/registers/codec.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

Result<KeyIndex> KeyIndex::prepare(Database &database, const RegisterSchema &schema, qsizetype key)
{
    KeyIndex index(database);
    const bool isReference = key == FieldRule::reference;
    const QString column = isReference ? u"reference"_s : QString::fromLatin1(schema.field(key).column);
    const QString table = dialect::quoted(schema.id());
    if (isReference || schema.field(key).isUnique) {
        Result<BulkStatement> select
            = BulkStatement::prepare(database, u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(table, dialect::quoted(column)));
        if (!select) {
            return select.error();
        }
        index.m_select.emplace(*std::move(select));
        return index;
    }
    Query query(
        database, u"SELECT id, %2 FROM %1 WHERE %2 IS NOT NULL ORDER BY id DESC"_s.arg(table, dialect::quoted(column)));
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    while (query.next()) {
        index.m_ids.insert(
            codec::toText(schema.field(key), codec::normalized(schema.field(key), query.value(1))), query.integer(0));
    }
    const Result<> done = query.finish();
    return done ? Result<KeyIndex>(std::move(index)) : Result<KeyIndex>(done.error());
}

QString KeyIndex::keyOf(const RegisterSchema &schema, const Record &record, qsizetype key)
{
    return key == FieldRule::reference ? record.reference : codec::toText(schema.field(key), record.values.at(key));
}

Result<qint64> KeyIndex::find(const QString &key)
{
    if (!m_select) {
        return m_ids.value(key, 0);
    }
    const QMutexLocker use(&m_database.mutex());
    m_select->bind(1, key);
    const Result<bool> found = m_select->next();
    const qint64 id = found && *found ? m_select->integer(0) : 0;
    m_select->reset();
    return found ? Result<qint64>(id) : Result<qint64>(found.error());
}

void KeyIndex::add(const QString &key, qint64 id)
{
    if (!m_select && !m_ids.contains(key)) {
        m_ids.insert(key, id);
    }
}

} // namespace binnacle
