#include "models/exchange/rowindex.h"

namespace binnacle {

Result<RowIndex> RowIndex::read(const QString &path, const CsvReader::Options &options, const RowReference &reference)
{
    Result<CsvReader> reader = CsvReader::open(path, options);
    if (!reader) {
        return reader.error();
    }
    RowIndex index;
    for (const QString &column : QStringList{reference.column} + reference.same) {
        const Result<qsizetype> found = columnIndex(reader->header(), column);
        if (!found) {
            return found.error();
        }
        index.m_same << *found;
    }
    index.m_column = index.m_same.takeFirst();
    Result<bool> more = reader->next();
    while (more && *more) {
        const CsvRow &row = reader->row();
        if (row.size() == reader->header().size() && !row.bytes(index.m_column).isEmpty()) {
            qint64 &record = index.m_records[index.ownName(row)];
            record = record == absent ? waiting : several;
        }
        more = reader->next();
    }
    return more ? Result<RowIndex>(index) : Result<RowIndex>(more.error());
}

QByteArray RowIndex::name(const CsvRow &row, QByteArrayView text) const
{
    QByteArray name = text.toByteArray();
    for (const qsizetype column : m_same) {
        name += '\0';
        name += row.bytes(column);
    }
    return name;
}

qint64 RowIndex::find(const CsvRow &row, const QString &text) const
{
    const QByteArray wanted = name(row, text.toUtf8());
    return wanted == ownName(row) ? absent : m_records.value(wanted, absent);
}

void RowIndex::setRecord(const CsvRow &row, qint64 id)
{
    const auto record = m_records.find(ownName(row));
    if (record != m_records.end() && *record == waiting) {
        *record = id;
    }
}

} // namespace binnacle
