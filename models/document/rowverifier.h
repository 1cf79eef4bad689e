#pragma once

#include "models/document/changelog.h"
#include "models/document/searchverifier.h"
#include "models/document/verification.h"
#include "models/registers/canonicalrow.h"

#include <QHash>

namespace binnacle {

/// Compares the rows of one register with the log: each record is walked back from what is kept now, through the old
/// values of every edit, to its entry or import; each version must have the digest and the values that were logged.
/// Its words in the search must be those of what is kept. A version without salt was redacted and is passed over, if a
/// later entry of the log says that it was.
class RowVerifier
{
public:
    RowVerifier(Database &database, const RegisterSchema &schema, VerificationReport &report);

    Result<> run(const Progress &progress);

private:
    struct Edit
    {
        qint64 recordId;
        qint64 rowId;
        QString kind;
        qint64 revision;
        QByteArray salt;
        QByteArray digest;
        bool isRedaction;
    };
    struct LoggedValue
    {
        QString column;
        Value old;
        Value now;
    };
    struct Imported
    {
        QByteArray salt;
        QByteArray digest;
    };

    Result<> readBlocks();
    Result<> readEdits();
    Result<> verifyPage(const QList<qint64> &ids);
    void verifyOrigin(const Record &first, bool isRedacted);
    Result<> verifyGone(const QList<qint64> &ids);
    Result<> walk(qint64 id, std::optional<Record> state);
    bool stepBack(
        const Edit &edit, const QList<LoggedValue> &values, bool isRedacted, std::optional<Record> &state) const;
    bool restore(const QList<LoggedValue> &values, bool isRemoval, Record &record) const;
    Result<QList<LoggedValue>> valuesOf(const Edit &edit) const;
    bool matches(const Record &record, const QByteArray &salt, const QByteArray &digest, bool isRedacted) const;
    std::optional<Imported> importOf(qint64 id) const;
    void report(const QString &sentence, const Record &record);

    Database &m_database;
    const RegisterSchema &m_schema;
    VerificationReport &m_report;
    CanonicalRow m_canonical;
    SearchVerifier m_search;
    QList<ImportedBlock> m_blocks; ///< by first id
    QHash<qint64, QList<Edit>> m_edits; ///< by record, newest first
};

} // namespace binnacle
