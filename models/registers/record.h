#pragma once

#include "models/registers/registerschema.h"

#include <QList>
#include <QVariant>
#include <optional>

namespace binnacle {

/// One cell: null, qlonglong, double, QString or QByteArray. The codec normalizes what a driver gives.
using Value = QVariant;

/// No record has a larger number: up to here every number is exact in JSON, and the next one can be counted.
inline constexpr qint64 largestId = (qint64(1) << 53) - 1;

/// One row of a register. `values` has one entry for each field of the schema, in its order; a record that was read
/// has the derived columns behind them.
struct Record
{
    qint64 id = 0; ///< 0: not entered yet
    qint64 revision = 0; ///< counts the changes; the optimistic lock
    QString origin = QStringLiteral("entered");
    QString reference = {};
    QList<Value> values = {};

    static Record empty(const RegisterSchema &schema) { return {.values = QList<Value>(schema.fieldCount())}; }
    bool operator==(const Record &) const = default;
};

/// Fields of a register, each with a value.
using FieldValues = QList<std::pair<qsizetype, Value>>;

/// A change of one field from one value to another.
struct FieldStep
{
    qsizetype field;
    Value from;
    Value to;
};

/// Read-only look at other records, so that rules can be tested without a database.
class Lookup
{
public:
    virtual ~Lookup() = default;
    virtual const RegisterSchema *schema(QAnyStringView table) const = 0;
    /// True when the register has a record with this id.
    virtual bool exists(const RegisterSchema &schema, qint64 id) const = 0;
    /// The record as it is now; empty when there is none.
    virtual std::optional<Record> find(const RegisterSchema &schema, qint64 id) const = 0;
    /// Id of the record with this reference or code; 0 when there is none.
    virtual qint64 findReference(const RegisterSchema &schema, const QString &reference) const = 0;
    /// Id of the record that has this value in a unique field; 0 when there is none.
    virtual qint64 findUnique(const RegisterSchema &schema, qsizetype field, const Value &value) const = 0;
    /// The records that have all these values in these fields (null: that have none), in the order of their ids.
    virtual QList<Record> findAll(const RegisterSchema &schema, const FieldValues &wanted) const = 0;
    /// What a field of the record held when it took this step last; empty when no such step is in the log.
    virtual std::optional<Value> valueBeforeStep(
        const RegisterSchema &, qint64 /*id*/, qsizetype /*field*/, const FieldStep &) const
    {
        return {};
    }
};

} // namespace binnacle
