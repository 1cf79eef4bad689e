#pragma once

#include "models/registers/registerschema.h"

#include <QHash>
#include <QString>

namespace binnacle {

class Database;

/// SQL expression that names a record of a register to people: the name of a person, "F-021 Title" of a finding.
/// `alias` is the table or its alias in the query.
QString labelExpression(const RegisterSchema &schema, const QString &alias);

/// Names instead of numbers: the label of a record, read once and kept until its register changes.
class Labels
{
public:
    explicit Labels(const Database &database)
        : m_database(database)
    {
    }

    QString label(const RegisterSchema &schema, qint64 id);
    void forget(const RegisterSchema &schema) { m_labels.remove(&schema); }

private:
    const Database &m_database;
    QHash<const RegisterSchema *, QHash<qint64, QString>> m_labels;
};

} // namespace binnacle
