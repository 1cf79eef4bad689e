#include "models/storage/blobreader.h"

#include "models/storage/database.h"
#include "models/storage/dialect.h"

#include <algorithm>
#include <sqlite3.h>

namespace binnacle {

void BlobReader::Close::operator()(sqlite3_blob *blob) const
{
    sqlite3_blob_close(blob);
}

Result<BlobReader> BlobReader::open(const Database &database, const QString &table, const QString &column, qint64 row)
{
    sqlite3_blob *blob = nullptr;
    const int code = sqlite3_blob_open(
        database.handle(), "main", table.toUtf8().constData(), column.toUtf8().constData(), row, 0, &blob);
    if (code != SQLITE_OK) {
        return dialect::lastError(database.handle());
    }
    return BlobReader(database.handle(), blob);
}

qint64 BlobReader::size() const
{
    return sqlite3_blob_bytes(m_blob.get());
}

Result<QByteArray> BlobReader::read(qint64 atMost)
{
    const qint64 length = std::min(atMost, size() - m_position);
    if (length <= 0) {
        return QByteArray();
    }
    QByteArray piece(length, Qt::Uninitialized);
    const int code
        = sqlite3_blob_read(m_blob.get(), piece.data(), static_cast<int>(length), static_cast<int>(m_position));
    if (code != SQLITE_OK) {
        return dialect::lastError(m_handle);
    }
    m_position += length;
    return piece;
}

} // namespace binnacle
