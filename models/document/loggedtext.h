#pragma once

#include "models/document/history.h"
#include "models/registers/labels.h"

#include <QHash>

namespace binnacle {

/// One logged value of a row, as it stands in the log.
struct LoggedValue
{
    QString column;
    Value old;
    Value now;
};

/// What redaction did to a logged row.
enum class RowRedaction {
    None,
    Earlier, ///< it is older than a redaction of its record: values that were emptied have neither side
    Itself, ///< it is the redaction: what was there before is emptied
};

/// The values of logged rows as people read them: labels of fields, words of choices, names of the records that are
/// referred to, a time as one text instead of three columns.
class LoggedText
{
public:
    explicit LoggedText(const Database &database)
        : m_database(database)
        , m_labels(database)
    {
    }

    /// In the order of the register.
    QList<HistoryField> fields(
        const RegisterSchema &schema, qint64 recordId, const QList<LoggedValue> &values, RowRedaction redaction);
    /// A value of a field on its own.
    QString text(const RegisterSchema &schema, qsizetype field, const Value &value);
    /// "F-021 Log retention shorter"; empty when the record is gone.
    QString recordName(const RegisterSchema &schema, qint64 recordId);

private:
    using Side = Value LoggedValue::*;

    struct Row
    {
        const RegisterSchema &schema;
        qint64 recordId;
        QHash<QString, LoggedValue> values;
    };
    Value valueOf(const Row &row, qsizetype field, Side side) const;
    QString textOf(const Row &row, qsizetype field, Side side);
    QString momentOf(const Row &row, qsizetype field, Side side) const;

    const Database &m_database;
    Labels m_labels;
};

} // namespace binnacle
