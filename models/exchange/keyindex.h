#pragma once

#include "models/base/result.h"
#include "models/registers/record.h"
#include "models/storage/bulk.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace binnacle {

class Database;

/// Finds the record that a row stands for by its key: a field, several together, or the reference. A key with a
/// reference or a unique field in it is looked up in the document, at no cost of memory; any other is remembered for
/// each record of the register.
class KeyIndex
{
public:
    /// `key`: fields, or FieldRule::reference alone.
    static Result<KeyIndex> prepare(Database &database, const RegisterSchema &schema, const QList<qsizetype> &key);

    const QList<qsizetype> &fields() const { return m_fields; }
    /// Columns of the key.
    QStringList columns() const;
    /// The key as one text; empty: the record has none.
    QString keyOf(const Record &record) const;
    /// 0 when no record has the key of this one.
    Result<qint64> find(const Record &record);
    void add(const QString &key, qint64 id);

private:
    KeyIndex(Database &database, const RegisterSchema &schema, const QList<qsizetype> &key)
        : m_database(&database)
        , m_schema(&schema)
        , m_fields(key)
    {
    }
    bool isIndexed() const;
    Result<> prepareSelect();
    Result<> readAll();

    Database *m_database;
    const RegisterSchema *m_schema;
    QList<qsizetype> m_fields;
    std::optional<BulkStatement> m_select;
    QHash<QString, qint64> m_ids;
};

/// The key of an import that names none, by what the file gives: the reference, else a unique code, else what tells
/// records of the register apart. Empty where only a reference could tell, and the file gives none: every row is new.
QList<qsizetype> usualKey(const RegisterSchema &schema, const QList<qsizetype> &given);

} // namespace binnacle
