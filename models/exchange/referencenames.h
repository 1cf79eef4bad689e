#pragma once

#include "models/registers/record.h"

#include <QHash>
#include <QString>

namespace binnacle {

class Database;

/// The text by which a file names a record, the same in every document: its reference or code, else its key. Its memory
/// is bounded.
class ReferenceNames
{
public:
    explicit ReferenceNames(Database &database)
        : m_database(database)
    {
    }

    QString name(const RegisterSchema &schema, qint64 id) { return name(schema, id, 0); }
    /// Of the record that a reference or a record number leads to; empty where there is none.
    QString nameOfTarget(const RegisterSchema &schema, const Record &record, qsizetype field)
    {
        return nameOfTarget(schema, record, field, 0);
    }

private:
    QString name(const RegisterSchema &schema, qint64 id, int depth);
    QString nameOfTarget(const RegisterSchema &schema, const Record &record, qsizetype field, int depth);
    QString read(const RegisterSchema &schema, qint64 id, int depth);
    QString readKey(const RegisterSchema &schema, qint64 id, int depth);

    Database &m_database;
    QHash<const RegisterSchema *, QHash<qint64, QString>> m_names;
};

/// The register that a reference or a record number leads to; null when the record does not say.
const RegisterSchema *targetOf(const RegisterSchema &schema, const Record &record, qsizetype field);
/// Whether a field leads to another record.
bool isLink(const Field &field);

} // namespace binnacle
