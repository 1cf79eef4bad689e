#pragma once

#include "models/registers/record.h"
#include "models/registers/registry.h"

#include <QHash>
#include <QMap>
#include <algorithm>

namespace binnacle::test {

/// Records without a database, for the rules of registers.
class Shelf : public Lookup
{
public:
    /// Gives the id.
    qint64 put(const RegisterSchema &schema, const QMap<qsizetype, Value> &values, const QString &reference = {})
    {
        Record record = Record::empty(schema);
        record.reference = reference;
        record.id = ++m_last;
        record.revision = 1;
        for (const auto &[field, value] : values.asKeyValueRange()) {
            record.values[field] = value;
        }
        m_records[&schema] << record;
        return record.id;
    }
    void change(const RegisterSchema &schema, qint64 id, qsizetype field, const Value &value)
    {
        for (Record &record : m_records[&schema]) {
            if (record.id == id) {
                record.values[field] = value;
            }
        }
    }

    const RegisterSchema *schema(QAnyStringView table) const override { return findRegister(table); }
    bool exists(const RegisterSchema &schema, qint64 id) const override { return find(schema, id).has_value(); }
    std::optional<Record> find(const RegisterSchema &schema, qint64 id) const override
    {
        for (const Record &record : m_records.value(&schema)) {
            if (record.id == id) {
                return record;
            }
        }
        return {};
    }
    qint64 findReference(const RegisterSchema &schema, const QString &reference) const override
    {
        for (const Record &record : m_records.value(&schema)) {
            if (record.reference == reference) {
                return record.id;
            }
        }
        return 0;
    }
    qint64 findUnique(const RegisterSchema &schema, qsizetype field, const Value &value) const override
    {
        const QList<Record> found = findAll(schema, {{field, value}});
        return found.isEmpty() ? 0 : found.first().id;
    }
    QList<Record> findAll(const RegisterSchema &schema, const FieldValues &wanted) const override
    {
        QList<Record> found;
        for (const Record &record : m_records.value(&schema)) {
            if (std::all_of(wanted.begin(), wanted.end(),
                    [&](const auto &pair) { return record.values.at(pair.first) == pair.second; })) {
                found << record;
            }
        }
        return found;
    }
    /// Any step of any record was taken with these values.
    void putBeforeStep(const RegisterSchema &schema, qsizetype field, const Value &value)
    {
        m_beforeStep.insert({&schema, field}, value);
    }
    std::optional<Value> valueBeforeStep(
        const RegisterSchema &schema, qint64, qsizetype field, const FieldStep &) const override
    {
        const auto found = m_beforeStep.constFind({&schema, field});
        return found == m_beforeStep.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<std::pair<const RegisterSchema *, qsizetype>, Value> m_beforeStep;
    QHash<const RegisterSchema *, QList<Record>> m_records;
    qint64 m_last = 0;
};

} // namespace binnacle::test
