#pragma once

#include "models/base/result.h"
#include "models/document/verification.h"
#include "models/registers/record.h"

#include <QSet>

namespace binnacle {

/// Compares the words by which the records of one register are found with the records themselves: words that were
/// emptied or exchanged hide a record from everybody who searches.
class SearchVerifier
{
public:
    SearchVerifier(Database &database, const RegisterSchema &schema, VerificationReport &report);

    /// Records in the order of their ids. Those that are not as logged are left out: they have been named already.
    Result<> compare(const QList<Record> &records);
    /// Words of records that do not exist; `named` are known to be missing.
    Result<> finish(const QSet<qint64> &named);

private:
    void tell(const QStringList &names, qsizetype count);

    Database &m_database;
    const RegisterSchema &m_schema;
    VerificationReport &m_report;
    QStringList m_hidden; ///< the first names
    qsizetype m_hiddenCount = 0;
};

/// The index over all words: it must find each text by its words and nothing else. The file is not written.
Result<> verifySearchIndex(Database &database, VerificationReport &report);

} // namespace binnacle
