#include "models/exchange/csvwriter.h"

#include "models/exchange/csvtext.h"

#include <QCoreApplication>
#include <QIODevice>
#include <algorithm>

namespace binnacle {

static constexpr qsizetype flushAt = 256 * 1024;

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
{
}

/// Spaces at the ends are quoted too: some readers take them off.
static bool needsQuotes(QByteArrayView text)
{
    const auto isSpecial
        = [](char c) { return c == '"' || c == ',' || c == ';' || c == '\n' || c == '\r' || c == '\t'; };
    return std::any_of(text.begin(), text.end(), isSpecial) || text.startsWith(' ') || text.endsWith(' ');
}

void CsvWriter::add(const QString &text, Cell cell)
{
    QByteArray bytes = (cell == Cell::Text ? csv::neutralised(text) : text).toUtf8();
    if (!m_isFirst) {
        m_bytes += ',';
    }
    m_isFirst = false;
    if (needsQuotes(bytes)) {
        bytes.replace('"', "\"\"");
        m_bytes += '"' + bytes + '"';
    } else {
        m_bytes += bytes;
    }
}

void CsvWriter::endRow()
{
    if (m_bytes.size() == m_rowBegin) {
        m_bytes += "\"\""; // else a row of one empty cell would be an empty line
    }
    m_bytes += "\r\n";
    m_isFirst = true;
    if (m_bytes.size() >= flushAt) {
        flush();
    }
    m_rowBegin = m_bytes.size();
}

void CsvWriter::flush()
{
    m_hasFailed = m_device.write(m_bytes) != m_bytes.size() || m_hasFailed;
    m_bytes.resize(0);
}

Result<> CsvWriter::finish()
{
    flush();
    if (m_hasFailed) {
        return Error{Error::Code::Storage,
            QCoreApplication::translate("exchange", "The file could not be written. Is the disk full?"),
            m_device.errorString()};
    }
    return {};
}

} // namespace binnacle
