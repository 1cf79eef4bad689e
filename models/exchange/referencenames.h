#pragma once

#include "models/registers/registerschema.h"

#include <QHash>
#include <QString>

namespace binnacle {

class Database;

/// The text by which a file names a record: its reference or code, else its number. Its memory is bounded.
class ReferenceNames
{
public:
    explicit ReferenceNames(Database &database)
        : m_database(database)
    {
    }

    QString name(const RegisterSchema &schema, qint64 id);

private:
    Database &m_database;
    QHash<const RegisterSchema *, QHash<qint64, QString>> m_names;
};

} // namespace binnacle
