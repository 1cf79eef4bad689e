#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <memory>

struct sqlite3;
struct sqlite3_blob;

namespace binnacle {

class Database;

/// Reads the bytes of one row piece by piece, so that a large content is never in memory as a whole. While it lives its
/// connection reads: it belongs into one function.
class BlobReader
{
public:
    /// An error when there is no such row, or no bytes in it.
    static Result<BlobReader> open(const Database &database, const QString &table, const QString &column, qint64 row);

    qint64 size() const;
    /// The bytes after the last piece, at most so many; empty at the end.
    Result<QByteArray> read(qint64 atMost);

private:
    struct Close
    {
        void operator()(sqlite3_blob *blob) const;
    };

    BlobReader(sqlite3 *handle, sqlite3_blob *blob)
        : m_handle(handle)
        , m_blob(blob)
    {
    }

    sqlite3 *m_handle; ///< of the database, which outlives the reader
    std::unique_ptr<sqlite3_blob, Close> m_blob;
    qint64 m_position = 0;
};

} // namespace binnacle
