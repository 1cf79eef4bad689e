#pragma once

#include "models/exchange/csvreader.h"

#include <csv.h>

namespace binnacle {

/// libcsv, fed one physical line at a time, so that the line of a row is known.
class CsvReader::Parser
{
public:
    Parser(const QString &path, const Options &options);
    ~Parser();
    Q_DISABLE_COPY_MOVE(Parser)

    /// Opens the file, looks at its first bytes, and finds the delimiter.
    Result<> start();
    Result<bool> next();

    const CsvRow &row() const { return m_row; }
    char delimiter() const { return m_options.delimiter; }
    qint64 position() const { return m_file.pos() - (m_end - m_begin); }
    qint64 size() const { return m_file.size(); }

private:
    Result<bool> fill();
    /// Feeds what is in the buffer up to the end of a line.
    Result<> feed();
    Result<bool> end();
    Result<> parse(const char *bytes, size_t size);
    Result<bool> checked();
    Error unreadable() const;
    Error damaged(const QString &sentence, qint64 line) const;
    void addCell(const char *bytes, size_t size);

    QFile m_file;
    Options m_options;
    csv_parser m_csv{};
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< in the buffer: not fed yet
    qsizetype m_end = 0;
    qint64 m_line = 1; ///< of what is fed next
    qint64 m_rowBytes = 0; ///< fed since the row began
    bool m_isRowDone = false;
    bool m_isAtEnd = false;
    CsvRow m_row;
};

} // namespace binnacle
