#pragma once

#include "models/registers/record.h"

#include <QByteArray>
#include <QList>

namespace binnacle {

/// The one form in which a row is hashed: a JSON object without white space, keys sorted by byte, decimals as the
/// shortest exact text, blobs as the SHA-256 of their bytes. `revision` is part of it, derived columns are not.
class CanonicalRow
{
public:
    explicit CanonicalRow(const RegisterSchema &schema);

    QByteArray of(const Record &record) const;
    /// SHA-256 of salt and canonical row; the salt keeps guessable values from being found by trying.
    QByteArray digest(const Record &record, QByteArrayView salt) const;

private:
    struct Key
    {
        QByteArray prefix; ///< `{"name":` or `,"name":`
        qsizetype field; ///< -1 id, -2 revision, -3 origin, -4 reference
    };
    void appendValue(QByteArray &out, const Key &key, const Record &record) const;

    const RegisterSchema &m_schema;
    QList<Key> m_keys;
};

/// The form in which the log keeps a value: of bytes their SHA-256, as in the canonical row, or a document would hold
/// every file twice. Everything else as it is.
Value loggedForm(const Value &value);

/// 16 fresh random bytes.
QByteArray newSalt();
/// As many salts, one after the other.
QByteArray newSalts(qsizetype count);

} // namespace binnacle
