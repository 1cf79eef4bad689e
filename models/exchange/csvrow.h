#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace binnacle {

/// One row of a CSV file: the bytes of its cells, valid UTF-8, and the line of the file on which it begins (from 1).
class CsvRow
{
public:
    qint64 line = 0;
    /// A cell above the limit, whose content was not kept; -1: none.
    qsizetype oversized = -1;

    qsizetype size() const { return m_ends.size(); }
    QByteArrayView bytes(qsizetype column) const
    {
        const qsizetype start = column == 0 ? 0 : m_ends.at(column - 1);
        return QByteArrayView(m_bytes).sliced(start, m_ends.at(column) - start);
    }
    QString text(qsizetype column) const
    {
        const QByteArrayView cell = bytes(column);
        return cell.startsWith("\xEF\xBB\xBF") ? textWithMarks(cell) : QString::fromUtf8(cell);
    }
    QByteArrayView allBytes() const { return m_bytes; }

    void add(QByteArrayView cell)
    {
        m_bytes.append(cell.data(), cell.size());
        m_ends.append(m_bytes.size());
    }
    /// The same row with another cell.
    CsvRow replaced(qsizetype column, const QString &text) const
    {
        CsvRow row;
        row.line = line;
        row.oversized = column == oversized ? -1 : oversized;
        for (qsizetype i = 0; i < size(); ++i) {
            row.add(i == column ? QByteArrayView(text.toUtf8()) : bytes(i));
        }
        return row;
    }
    /// Keeps the memory for the next row.
    void clear()
    {
        m_bytes.resize(0);
        m_ends.resize(0);
        oversized = -1;
    }

private:
    /// QString::fromUtf8() takes a byte order mark off. In a cell it is a character like any other.
    static QString textWithMarks(QByteArrayView cell) { return QString::fromUtf8(' ' + cell.toByteArray()).mid(1); }

    QByteArray m_bytes;
    QList<qsizetype> m_ends;
};

} // namespace binnacle
