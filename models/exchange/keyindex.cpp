#include "models/exchange/keyindex.h"

#include "models/exchange/importmap.h"
#include "models/registers/codec.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

Result<KeyIndex> KeyIndex::prepare(Database &database, const RegisterSchema &schema, const QList<qsizetype> &key)
{
    KeyIndex index(database, schema, key);
    const Result<> prepared = index.isIndexed() ? index.prepareSelect() : index.readAll();
    return prepared ? Result<KeyIndex>(std::move(index)) : Result<KeyIndex>(prepared.error());
}

bool KeyIndex::isIndexed() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](qsizetype field) {
        return field == FieldRule::reference || m_schema->field(field).isUnique
            || m_schema->field(field).type == FieldType::Reference;
    });
}

QStringList KeyIndex::columns() const
{
    QStringList columns;
    for (const qsizetype field : m_fields) {
        columns << (field == FieldRule::reference ? u"reference"_s
                                                  : QString::fromLatin1(m_schema->field(field).column));
    }
    return columns;
}

Result<> KeyIndex::prepareSelect()
{
    QStringList conditions;
    for (const QString &column : columns()) {
        conditions << dialect::quoted(column) % u" IS ?";
    }
    Result<BulkStatement> select = BulkStatement::prepare(*m_database,
        u"SELECT id FROM %1 WHERE %2 LIMIT 1"_s.arg(dialect::quoted(m_schema->id()), conditions.join(" AND "_L1)));
    if (!select) {
        return select.error();
    }
    m_select.emplace(*std::move(select));
    return {};
}

Result<> KeyIndex::readAll()
{
    QStringList quoted;
    for (const QString &column : columns()) {
        quoted << dialect::quoted(column);
    }
    Query query(
        *m_database, u"SELECT id, %1 FROM %2 ORDER BY id"_s.arg(quoted.join(", "_L1), dialect::quoted(m_schema->id())));
    if (Result<> done = query.exec(); !done) {
        return done;
    }
    Record record = Record::empty(*m_schema);
    while (query.next()) {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            record.values[m_fields.at(i)] = query.value(static_cast<int>(i) + 1);
        }
        add(keyOf(record), query.integer(0));
    }
    return query.finish();
}

QString KeyIndex::keyOf(const Record &record) const
{
    QString key;
    bool isEmpty = true;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const qsizetype field = m_fields.at(i);
        const QString part = field == FieldRule::reference
            ? record.reference
            : codec::toText(m_schema->field(field), codec::normalized(m_schema->field(field), record.values.at(field)));
        isEmpty = isEmpty && part.isEmpty();
        key += i == 0 ? part : QString(QChar(0) % part); // no text has a NUL
    }
    return isEmpty ? QString() : key;
}

Result<qint64> KeyIndex::find(const Record &record)
{
    if (!m_select) {
        return m_ids.value(keyOf(record), 0);
    }
    QList<Value> values; // they live until the statement has run
    for (const qsizetype field : m_fields) {
        values << (field == FieldRule::reference ? Value(record.reference)
                                                 : codec::normalized(m_schema->field(field), record.values.at(field)));
    }
    const QMutexLocker use(&m_database->mutex());
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_select->bind(static_cast<int>(i) + 1, values.at(i));
    }
    const Result<bool> found = m_select->next();
    const qint64 id = found && *found ? m_select->integer(0) : 0;
    m_select->reset();
    return found ? Result<qint64>(id) : Result<qint64>(found.error());
}

void KeyIndex::add(const QString &key, qint64 id)
{
    if (!m_select && !key.isEmpty() && !m_ids.contains(key)) {
        m_ids.insert(key, id);
    }
}

QList<qsizetype> usualKey(const RegisterSchema &schema, const QList<qsizetype> &given)
{
    if (schema.hasReference()) {
        return given.contains(FieldRule::reference) ? QList{FieldRule::reference} : QList<qsizetype>();
    }
    const qsizetype code = schema.indexOf(u"code");
    if (code >= 0 && schema.field(code).isUnique) {
        return given.contains(code) ? QList{code} : QList<qsizetype>();
    }
    return schema.key.empty() ? given : QList<qsizetype>(schema.key.begin(), schema.key.end());
}

} // namespace binnacle
