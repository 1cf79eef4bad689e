#include "models/registers/databaselookup.h"

#include "models/registers/codec.h"
#include "models/registers/recordstore.h"
#include "models/registers/registry.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

const RegisterSchema *DatabaseLookup::schema(QAnyStringView table) const
{
    return findRegister(table);
}

bool DatabaseLookup::exists(const RegisterSchema &schema, qint64 id) const
{
    const Result<QVariant> found
        = selectValue(m_database, u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(dialect::quoted(schema.id())), {id});
    return found && !found->isNull();
}

std::optional<Record> DatabaseLookup::find(const RegisterSchema &schema, qint64 id) const
{
    Result<Record> record = RecordStore(m_database, schema).find(id);
    return record ? std::optional(*std::move(record)) : std::nullopt;
}

qint64 DatabaseLookup::findReference(const RegisterSchema &schema, const QString &reference) const
{
    return RecordStore(m_database, schema).findByReference(reference).valueOr(0);
}

qint64 DatabaseLookup::findUnique(const RegisterSchema &schema, qsizetype field, const Value &value) const
{
    const Result<qint64> id = RecordStore(m_database, schema).findByValue(field, value);
    return id ? *id : 0;
}

QList<Record> DatabaseLookup::findAll(const RegisterSchema &schema, const FieldValues &wanted) const
{
    const Result<QList<Record>> records = RecordStore(m_database, schema).findByValues(wanted);
    return records ? *records : QList<Record>();
}

static Result<QVariant> lastChangeWith(
    const Database &database, const RegisterSchema &schema, qint64 id, const FieldStep &step)
{
    return selectValue(database,
        u"SELECT max(change_id) FROM change_row JOIN change_value ON change_row_id = id WHERE register = ? "
        "AND record_id = ? AND field = ? AND old = ? AND new = ?"_s,
        {schema.id(), id, QString::fromLatin1(schema.field(step.field).column), step.from, step.to});
}

std::optional<Value> DatabaseLookup::valueBeforeStep(
    const RegisterSchema &schema, qint64 id, qsizetype field, const FieldStep &step) const
{
    const Result<QVariant> change = lastChangeWith(m_database, schema, id, step);
    if (!change || change->isNull()) {
        return {};
    }
    const QString changed = QString::fromLatin1(schema.field(field).column);
    Query query(m_database,
        u"SELECT old FROM change_row JOIN change_value ON change_row_id = id WHERE register = ? AND record_id = ? "
        "AND field = ? AND change_id >= ? ORDER BY change_row.id LIMIT 1"_s);
    const Result<> done = query.bind(schema.id()).bind(id).bind(changed).bind(*change).exec();
    if (done && query.next()) {
        return codec::normalized(schema.field(field), query.value(0));
    }
    const std::optional<Record> now = find(schema, id); // it was not changed since
    return now ? std::optional(now->values.at(field)) : std::nullopt;
}

} // namespace binnacle
