#include "models/exchange/csvreader.h"

#include "models/exchange/csvparser.h"
#include "models/exchange/csvtext.h"

#include <QCoreApplication>

namespace binnacle {

CsvReader::CsvReader(std::unique_ptr<Parser> parser)
    : m_parser(std::move(parser))
{
}

CsvReader::~CsvReader() = default;
CsvReader::CsvReader(CsvReader &&other) noexcept = default;

Result<CsvReader> CsvReader::open(const QString &path, const Options &options)
{
    CsvReader reader(std::make_unique<Parser>(path, options));
    if (Result<> started = reader.m_parser->start(); !started) {
        return started.error();
    }
    if (Result<> read = reader.readHeader(); !read) {
        return read.error();
    }
    return reader;
}

Result<> CsvReader::readHeader()
{
    const Result<bool> found = next();
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return Error{Error::Code::Damaged,
            QCoreApplication::translate("exchange", "The file is empty. Its first line must name the columns.")};
    }
    static constexpr qsizetype mostColumns = 16384; // as in spreadsheets
    if (row().size() > mostColumns) {
        return Error{Error::Code::Damaged,
            QCoreApplication::translate("exchange",
                "The first line names %1 columns; %2 are read at most. Are its line ends and the delimiter right?")
                .arg(row().size())
                .arg(mostColumns)};
    }
    if (row().allBytes().contains('\0')) {
        return Error{Error::Code::Damaged,
            QCoreApplication::translate(
                "exchange", "There are NUL bytes in the first line: this is no text. Save it as CSV in UTF-8.")};
    }
    for (qsizetype i = 0; i < row().size(); ++i) {
        m_header << csv::original(row().text(i));
    }
    return {};
}

char CsvReader::delimiter() const
{
    return m_parser->delimiter();
}

Result<bool> CsvReader::next()
{
    return m_parser->next();
}

const CsvRow &CsvReader::row() const
{
    return m_parser->row();
}

qint64 CsvReader::position() const
{
    return m_parser->position();
}

qint64 CsvReader::size() const
{
    return m_parser->size();
}

} // namespace binnacle
