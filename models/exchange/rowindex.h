#pragma once

#include "models/exchange/csvreader.h"
#include "models/exchange/importmap.h"

#include <QHash>

namespace binnacle {

/// The rows of a file by what other rows of it call them, and the records that were made of them. Read in a pass of
/// its own, before the import, because a row may refer to a later one.
class RowIndex
{
public:
    static constexpr qint64 absent = 0; ///< no such row, or the row itself
    static constexpr qint64 waiting = -1; ///< the row is there, its record not yet
    static constexpr qint64 several = -2; ///< more than one row has this name

    static Result<RowIndex> read(const QString &path, const CsvReader::Options &options, const RowReference &reference);

    /// Id of the record of the row that `row` calls `text`, or one of the three above.
    qint64 find(const CsvRow &row, const QString &text) const;
    /// A record was made of this row.
    void setRecord(const CsvRow &row, qint64 id);

private:
    QByteArray name(const CsvRow &row, QByteArrayView text) const;
    QByteArray ownName(const CsvRow &row) const { return name(row, row.bytes(m_column)); }

    qsizetype m_column = 0;
    QList<qsizetype> m_same;
    QHash<QByteArray, qint64> m_records;
};

} // namespace binnacle
