#pragma once

#include "models/registers/databaselookup.h"

#include <QHash>
#include <QSet>

namespace binnacle {

/// Lookup for the validation of many rows: what was found once is not looked up again. Its memory is bounded.
class ImportLookup final : public Lookup
{
public:
    explicit ImportLookup(Database &database)
        : m_database(database)
        , m_lookup(database)
    {
    }

    /// The last of the records that were added and cannot be read yet; 0: there are none.
    void setGathered(const RegisterSchema &schema, qint64 id);

    const RegisterSchema *schema(QAnyStringView table) const override;
    bool exists(const RegisterSchema &schema, qint64 id) const override;
    std::optional<Record> find(const RegisterSchema &schema, qint64 id) const override;
    qint64 findReference(const RegisterSchema &schema, const QString &reference) const override;
    qint64 findUnique(const RegisterSchema &schema, qsizetype field, const Value &value) const override;
    QList<Record> findAll(const RegisterSchema &schema, const FieldValues &wanted) const override;
    std::optional<Value> valueBeforeStep(
        const RegisterSchema &schema, qint64 id, qsizetype field, const FieldStep &step) const override
    {
        return m_lookup.valueBeforeStep(schema, id, field, step);
    }

private:
    Database &m_database;
    DatabaseLookup m_lookup;
    mutable QHash<const void *, const RegisterSchema *> m_schemas; ///< by the address of the name
    mutable QHash<const RegisterSchema *, QSet<qint64>> m_existing;
    const RegisterSchema *m_gatheredIn = nullptr;
    QSet<qint64> m_gathered;
};

} // namespace binnacle
