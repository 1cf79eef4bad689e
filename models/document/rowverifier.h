#pragma once

#include "models/document/changelog.h"
#include "models/document/verification.h"
#include "models/registers/canonicalrow.h"

#include <QHash>

namespace binnacle {

/// Compares the rows of one register with the log: each record is walked back from what is kept now, through the old
/// values of every edit, to its entry or import; each version must have the digest that was logged.
class RowVerifier
{
public:
    RowVerifier(Database &database, const RegisterSchema &schema, VerificationReport &report);

    Result<> run(const Progress &progress);

private:
    struct Edit
    {
        qint64 rowId;
        QString kind;
        qint64 revision;
        QByteArray salt;
        QByteArray digest;
    };
    struct Imported
    {
        QByteArray salt;
        QByteArray digest;
    };

    Result<> readBlocks();
    Result<> readEdits();
    Result<> verifyPage(const QList<qint64> &ids);
    void verifyRecord(const Record &record);
    void verifyOrigin(const Record &first);
    void verifyGone(const QList<qint64> &ids);
    std::optional<Record> walkBack(qint64 id, std::optional<Record> state);
    void restoreOldValues(const Edit &edit, Record &record) const;
    bool matches(const Record &record, const QByteArray &salt, const QByteArray &digest) const;
    std::optional<Imported> importOf(qint64 id) const;
    void report(const QString &sentence, const Record &record);

    Database &m_database;
    const RegisterSchema &m_schema;
    VerificationReport &m_report;
    CanonicalRow m_canonical;
    QList<ImportedBlock> m_blocks; ///< by first id
    QHash<qint64, QList<Edit>> m_edits; ///< by record, newest first
};

} // namespace binnacle
