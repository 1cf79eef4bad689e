#pragma once

#include "models/base/result.h"
#include "models/exchange/csvrow.h"

#include <QFile>
#include <QStringList>
#include <memory>

namespace binnacle {

/// Reads a CSV file row by row in constant memory: UTF-8 with or without byte order mark, lines ended by LF or CRLF,
/// quoted cells with line ends and doubled quotes (RFC 4180). Strict: a stray or unclosed quote ends the reading with
/// the line where it happened. Empty lines are passed over; CRLF inside a cell becomes LF; spaces are kept.
class CsvReader
{
public:
    struct Options
    {
        char delimiter = 0; ///< 0: the one of , ; and tab that occurs most in the first line
        qsizetype cellLimit = qsizetype(1) << 20; ///< bytes
    };
    /// Reads the first row as the header.
    static Result<CsvReader> open(const QString &path, const Options &options);
    static Result<CsvReader> open(const QString &path) { return open(path, Options()); }
    ~CsvReader();
    CsvReader(CsvReader &&other) noexcept;
    CsvReader &operator=(CsvReader &&) = delete;
    Q_DISABLE_COPY(CsvReader)

    const QStringList &header() const { return m_header; }
    char delimiter() const;
    /// False at the end. The row is there until the next call.
    Result<bool> next();
    const CsvRow &row() const;
    /// Bytes read so far, and of the whole file.
    qint64 position() const;
    qint64 size() const;

private:
    class Parser;
    explicit CsvReader(std::unique_ptr<Parser> parser);
    Result<> readHeader();

    std::unique_ptr<Parser> m_parser;
    QStringList m_header;
};

} // namespace binnacle
