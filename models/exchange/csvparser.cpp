#include "models/exchange/csvparser.h"

#include "models/exchange/exchangetext.h"

#include <QFileInfo>
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype bufferSize = 256 * 1024;
static constexpr qint64 cellsOfLargestRow = 16; ///< a row beyond so many cells at the limit has an unclosed quote

static int isNever(unsigned char)
{
    return 0;
}

static int isLineFeed(unsigned char c)
{
    return c == '\n' ? 1 : 0;
}

CsvReader::Parser::Parser(const QString &path, const Options &options)
    : m_file(path)
    , m_options(options)
    , m_buffer(bufferSize, Qt::Uninitialized)
{
    csv_init(&m_csv, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_space_func(&m_csv, isNever);
    csv_set_term_func(&m_csv, isLineFeed);
    csv_set_blk_size(&m_csv, 16 * 1024);
}

CsvReader::Parser::~Parser()
{
    csv_free(&m_csv);
}

Error CsvReader::Parser::unreadable() const
{
    return {Error::Code::Unreadable,
        ExchangeText::tr("%1 cannot be read: %2.").arg(m_file.fileName(), m_file.errorString())};
}

Error CsvReader::Parser::damaged(const QString &sentence, qint64 line) const
{
    return {Error::Code::Damaged, sentence.contains(u"%1") ? sentence.arg(line) : sentence, m_file.fileName()};
}

static char frequentDelimiter(QByteArrayView text)
{
    qsizetype counts[3]{};
    static constexpr char candidates[]{',', ';', '\t'};
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (c == '\n' && !isQuoted) {
            break;
        }
        for (size_t i = 0; i < std::size(candidates); ++i) {
            counts[i] += !isQuoted && c == candidates[i] ? 1 : 0;
        }
    }
    const auto most = std::max_element(std::begin(counts), std::end(counts));
    return candidates[std::distance(std::begin(counts), most)];
}

/// By its mark, or by the zeros that every second byte of Latin text is.
static bool isUtf16(QByteArrayView text)
{
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF")) {
        return true;
    }
    const auto isZero = [&](qsizetype i) { return text.at(i) == '\0'; };
    return text.size() >= 4 && isZero(0) == isZero(2) && isZero(1) == isZero(3) && isZero(0) != isZero(1);
}

/// What is no text, or in another encoding, is told as what it is.
static Result<> checkKind(QByteArrayView first)
{
    if (isUtf16(first)) {
        return Error{Error::Code::Damaged, ExchangeText::tr("The file is in UTF-16. Save it as UTF-8.")};
    }
    if (first.startsWith("PK\x03\x04") || first.startsWith("\xD0\xCF\x11\xE0")) {
        return Error{Error::Code::Damaged,
            ExchangeText::tr("This is a spreadsheet or an archive, not a CSV file. Open it there, save the sheet as "
                             "“CSV UTF-8”, and import that.")};
    }
    if (first.startsWith("%PDF")) {
        return Error{Error::Code::Damaged,
            ExchangeText::tr("This is not a text file. Import a table that was saved as “CSV UTF-8”.")};
    }
    return {};
}

Result<> CsvReader::Parser::start()
{
    if (!QFileInfo(m_file).isFile() || !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return unreadable();
    }
    if (const Result<bool> filled = fill(); !filled) {
        return filled.error();
    }
    const QByteArrayView first = QByteArrayView(m_buffer).first(m_end);
    if (Result<> checked = checkKind(first); !checked) {
        return checked;
    }
    if (first.contains('\r') && !first.contains('\n')) {
        return Error{Error::Code::Damaged,
            ExchangeText::tr("The lines of the file end with CR alone. Save it with LF or CRLF at the end of lines.")};
    }
    m_begin = first.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (m_options.delimiter == 0) {
        m_options.delimiter = frequentDelimiter(first);
    }
    csv_set_delim(&m_csv, static_cast<unsigned char>(m_options.delimiter));
    return {};
}

/// Moves what is left to the front and reads more; false at the end of the file.
Result<bool> CsvReader::Parser::fill()
{
    const qsizetype left = m_end - m_begin;
    std::memmove(m_buffer.data(), m_buffer.constData() + m_begin, static_cast<size_t>(left));
    m_begin = 0;
    const qint64 count = m_file.read(m_buffer.data() + left, m_buffer.size() - left);
    if (count < 0) {
        return unreadable();
    }
    m_end = left + count;
    return count > 0;
}

Result<bool> CsvReader::Parser::next()
{
    m_row.clear();
    m_isRowDone = false;
    m_rowBytes = 0;
    while (!m_isRowDone) {
        if (m_end - m_begin < 2) { // a CR is only fed together with what follows it
            const Result<bool> more = fill();
            if (!more) {
                return more.error();
            }
            if (!*more && m_begin == m_end) {
                return end();
            }
        }
        if (Result<> fed = feed(); !fed) {
            return fed.error();
        }
    }
    return checked();
}

Result<> CsvReader::Parser::feed()
{
    const char *begin = m_buffer.constData() + m_begin;
    const auto available = static_cast<size_t>(m_end - m_begin);
    const auto *lineFeed = static_cast<const char *>(std::memchr(begin, '\n', available));
    if (m_rowBytes == 0) {
        m_row.line = m_line;
    }
    size_t size = lineFeed ? static_cast<size_t>(lineFeed - begin) : available;
    const bool endsWithReturn = size > 0 && begin[size - 1] == '\r';
    const bool isReturnOpen = !lineFeed && endsWithReturn && available > 1;
    m_begin += static_cast<qsizetype>(size) + (lineFeed ? 1 : 0) - (isReturnOpen ? 1 : 0);
    size -= (lineFeed && endsWithReturn) || isReturnOpen ? 1 : 0;
    m_rowBytes += static_cast<qint64>(size);
    if (m_rowBytes > cellsOfLargestRow * m_options.cellLimit) {
        return damaged(
            ExchangeText::tr("The row that begins in line %1 does not end. Is a quotation mark missing?"), m_row.line);
    }
    if (Result<> parsed = parse(begin, size); !parsed) {
        return parsed;
    }
    if (!lineFeed) {
        return {};
    }
    ++m_line;
    ++m_rowBytes; // also an empty line inside a cell belongs to its row
    Result<> parsed = parse("\n", 1);
    if (!m_isRowDone && m_row.size() == 0 && m_rowBytes == 1) {
        m_rowBytes = 0;
    }
    return parsed;
}

Result<> CsvReader::Parser::parse(const char *bytes, size_t size)
{
    const auto onCell = [](void *cell, size_t length, void *self) {
        static_cast<Parser *>(self)->addCell(static_cast<const char *>(cell), length);
    };
    const auto onRow = [](int, void *self) { static_cast<Parser *>(self)->m_isRowDone = true; };
    if (csv_parse(&m_csv, bytes, size, onCell, onRow, this) != size) {
        const qint64 line = bytes[0] == '\n' ? m_line - 1 : m_line;
        return line == m_row.line
            ? damaged(ExchangeText::tr("Line %1: a quotation mark stands where none may be. Inside a cell it is "
                                       "written twice."),
                line)
            : damaged(ExchangeText::tr("Line %1: a quotation mark stands where none may be. The row begins in line %2: "
                                       "is one missing there?")
                          .arg(QString::number(line), QString::number(m_row.line)),
                line);
    }
    return {};
}

Result<bool> CsvReader::Parser::end()
{
    if (m_isAtEnd) {
        return false;
    }
    m_isAtEnd = true;
    const auto onCell = [](void *cell, size_t length, void *self) {
        static_cast<Parser *>(self)->addCell(static_cast<const char *>(cell), length);
    };
    const auto onRow = [](int, void *self) { static_cast<Parser *>(self)->m_isRowDone = true; };
    if (csv_fini(&m_csv, onCell, onRow, this) != CSV_SUCCESS) {
        return damaged(
            ExchangeText::tr("The row that begins in line %1 does not end. Is a quotation mark missing?"), m_row.line);
    }
    return m_isRowDone ? checked() : Result<bool>(false);
}

void CsvReader::Parser::addCell(const char *bytes, size_t size)
{
    const auto length = static_cast<qsizetype>(size);
    if (length > m_options.cellLimit) {
        m_row.oversized = m_row.size();
        m_row.add({});
        return;
    }
    m_row.add(QByteArrayView(bytes, length));
}

/// The cells together are valid, and none begins in the middle of a character.
static bool isUtf8(const CsvRow &row)
{
    for (qsizetype i = 1; i < row.size(); ++i) {
        const QByteArrayView cell = row.bytes(i);
        if (!cell.isEmpty() && (static_cast<unsigned char>(cell.front()) & 0xC0) == 0x80) {
            return false;
        }
    }
    return QUtf8StringView(row.allBytes()).isValidUtf8();
}

Result<bool> CsvReader::Parser::checked()
{
    if (!isUtf8(m_row)) {
        return damaged(ExchangeText::tr("Line %1 is not in UTF-8. Save the file as UTF-8."), m_row.line);
    }
    return true;
}

} // namespace binnacle
