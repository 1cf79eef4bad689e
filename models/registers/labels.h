#pragma once

#include "models/registers/record.h"

#include <QHash>
#include <QString>
#include <optional>

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
    /// What a person reads of a value: also the names of the records it refers to, and the currency of an amount.
    QString valueText(const Field &field, const Value &value);
    /// The names of persons by their references, "P07, P08"; a reference that nobody has stays.
    QString namesText(const QString &references);
    /// Of the organization: "EUR"; empty as long as there is none.
    QString currency();
    void forget(const RegisterSchema &schema);

private:
    QString nameOf(const QString &reference);

    const Database &m_database;
    QHash<const RegisterSchema *, QHash<qint64, QString>> m_labels;
    QHash<QString, QString> m_names; ///< of persons by reference
    std::optional<QString> m_currency;
};

} // namespace binnacle
