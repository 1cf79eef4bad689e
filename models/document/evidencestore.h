#pragma once

#include "models/base/result.h"
#include "models/registers/registerschema.h"

#include <QDate>
#include <QList>
#include <QString>

class QIODevice;

namespace binnacle {

class Database;

/// One piece of evidence as it is kept, without its content.
struct KeptEvidence
{
    qint64 id = 0;
    QString reference;
    QString title;
    QString fileName; ///< for people only: never a path
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString sha256;
    QDate datedOn;
    QString addedBy; ///< name of the person
    QDate addedOn;
    QDate redactedOn; ///< null: it was not
    bool hasContent = false; ///< not after redaction

    bool operator==(const KeptEvidence &) const = default;
};

/// A record of any register.
struct RecordPlace
{
    const RegisterSchema *schema = nullptr;
    qint64 id = 0;

    bool operator==(const RecordPlace &) const = default;
};

/// Reads evidence: what a record has, where a file is used, its bytes. Clause 7.5.3.
class EvidenceStore
{
public:
    explicit EvidenceStore(const Database &database)
        : m_database(database)
    {
    }

    /// In the order in which it was added.
    Result<QList<KeptEvidence>> of(const RecordPlace &record) const;
    /// An error when there is none.
    Result<KeptEvidence> find(qint64 id) const;
    Result<KeptEvidence> findByReference(const QString &reference) const;
    /// The same bytes, by their digest; its id is 0 when they are not kept.
    Result<KeptEvidence> findByDigest(const QString &sha256) const;
    /// The records that it is evidence of.
    Result<QList<RecordPlace>> usesOf(qint64 id) const;
    /// So many bytes from its beginning, to tell what it is.
    Result<QByteArray> beginning(const KeptEvidence &evidence, qint64 bytes) const;
    /// Piece by piece; an error when the bytes are not those that were kept.
    Result<> copyTo(const KeptEvidence &evidence, QIODevice &target) const;
    /// The file appears whole or not at all. In place of another one only when somebody was asked; documents and what
    /// stands beside them are left alone.
    enum class Existing { Kept, Replaced };
    Result<> saveTo(const KeptEvidence &evidence, const QString &path, Existing existing) const;

private:
    Result<QList<KeptEvidence>> select(const QString &condition, const QVariantList &values) const;
    Result<KeptEvidence> only(const QString &condition, const QVariant &value, const Error &missing) const;

    const Database &m_database;
};

} // namespace binnacle
