#include "models/exchange/importlookup.h"

#include "models/storage/database.h"

namespace binnacle {

static constexpr qsizetype remembered = 4096;

const RegisterSchema *ImportLookup::schema(QAnyStringView table) const
{
    static constexpr qsizetype enough = 256; // names of fields' targets are always the same; those of rows are not
    if (m_schemas.size() >= enough) {
        m_schemas.clear();
    }
    const RegisterSchema *&known = m_schemas[table.data()];
    if (!known || table != QLatin1StringView(known->table)) {
        known = m_lookup.schema(table);
    }
    return known;
}

void ImportLookup::setGathered(const RegisterSchema &schema, qint64 id)
{
    m_gatheredIn = &schema;
    if (id == 0) {
        m_gathered.clear();
    } else {
        m_gathered.insert(id);
    }
}

bool ImportLookup::exists(const RegisterSchema &schema, qint64 id) const
{
    QSet<qint64> &existing = m_existing[&schema];
    if (existing.contains(id) || (&schema == m_gatheredIn && m_gathered.contains(id))) {
        return true;
    }
    const QMutexLocker use(&m_database.mutex());
    const bool isThere = m_lookup.exists(schema, id);
    if (isThere) {
        if (existing.size() >= remembered) {
            existing.clear();
        }
        existing.insert(id);
    }
    return isThere;
}

std::optional<Record> ImportLookup::find(const RegisterSchema &schema, qint64 id) const
{
    const QMutexLocker use(&m_database.mutex());
    return m_lookup.find(schema, id);
}

qint64 ImportLookup::findReference(const RegisterSchema &schema, const QString &reference) const
{
    const QMutexLocker use(&m_database.mutex());
    return m_lookup.findReference(schema, reference);
}

qint64 ImportLookup::findUnique(const RegisterSchema &schema, qsizetype field, const Value &value) const
{
    const QMutexLocker use(&m_database.mutex());
    return m_lookup.findUnique(schema, field, value);
}

QList<Record> ImportLookup::findAll(const RegisterSchema &schema, const FieldValues &wanted) const
{
    const QMutexLocker use(&m_database.mutex());
    return m_lookup.findAll(schema, wanted);
}

} // namespace binnacle
