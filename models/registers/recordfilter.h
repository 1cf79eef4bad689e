#pragma once

#include "models/registers/registerschema.h"

#include <QList>
#include <QVariant>

namespace binnacle {

/// Which records of a register, in which order. Columns are indexes of the schema, derived ones included.
struct RecordFilter
{
    enum class Operator {
        IsOneOf,
        IsNoneOf,
        IsBefore, ///< less than the first value; never true for null
        IsFrom, ///< the first value or more
        IsEmpty,
    };
    struct Condition
    {
        qsizetype field = 0; ///< or byId
        Operator op = Operator::IsOneOf;
        QVariantList values = {};
        QList<qsizetype> insteadOfNull = {}; ///< the latest of these times stands in where the field is null

        bool operator==(const Condition &) const = default;
    };

    static constexpr qsizetype byId = -1;
    static constexpr qsizetype byReference = -2;

    QList<Condition> conditions = {}; ///< all of them hold
    QString searchText = {}; ///< every word begins a word of the record
    qsizetype sortField = byId;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    bool operator==(const RecordFilter &) const = default;
};

/// A filter as SQL: the ids of the records, in order, with the values to bind.
struct FilterQuery
{
    QString sql;
    QVariantList values;
};
FilterQuery idQuery(const RegisterSchema &schema, const RecordFilter &filter);
FilterQuery countQuery(const RegisterSchema &schema, const RecordFilter &filter);
/// One row for each value of the field: the value, and how many records have it.
FilterQuery countQuery(const RegisterSchema &schema, const RecordFilter &filter, qsizetype field);
/// What the words of a search field ask of the search index; empty when there is no word in them.
QString searchExpression(const QString &text);

} // namespace binnacle
