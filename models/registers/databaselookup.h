#pragma once

#include "models/registers/record.h"

namespace binnacle {

class Database;

/// Lookup in a document.
class DatabaseLookup final : public Lookup
{
public:
    explicit DatabaseLookup(Database &database)
        : m_database(database)
    {
    }

    const RegisterSchema *schema(QAnyStringView table) const override;
    bool exists(const RegisterSchema &schema, qint64 id) const override;
    std::optional<Record> find(const RegisterSchema &schema, qint64 id) const override;
    qint64 findReference(const RegisterSchema &schema, const QString &reference) const override;
    qint64 findUnique(const RegisterSchema &schema, qsizetype field, const Value &value) const override;
    QList<Record> findAll(const RegisterSchema &schema, const FieldValues &wanted) const override;
    std::optional<Value> valueBeforeStep(
        const RegisterSchema &schema, qint64 id, qsizetype field, const FieldStep &step) const override;

private:
    Database &m_database;
};

} // namespace binnacle
