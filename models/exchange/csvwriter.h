#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace binnacle {

/// Writes CSV as RFC 4180 says: comma, CRLF, quotes where they are needed, UTF-8 without byte order mark. Texts that a
/// spreadsheet would run as a formula get one leading apostrophe (see csvtext.h).
class CsvWriter
{
public:
    enum class Cell {
        Text,
        Number, ///< of a numeric field: written as it is, so that -5 stays a number
    };

    /// The device is open for writing and not owned.
    explicit CsvWriter(QIODevice &device);

    void add(const QString &text, Cell cell = Cell::Text);
    void endRow();
    /// Writes what is left. An error of any write is told here.
    Result<> finish();

private:
    void flush();

    QIODevice &m_device;
    QByteArray m_bytes;
    qsizetype m_rowBegin = 0;
    bool m_isFirst = true;
    bool m_hasFailed = false;
};

} // namespace binnacle
