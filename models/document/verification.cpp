#include "models/document/verification.h"

#include "models/base/text.h"
#include "models/document/chainverifier.h"
#include "models/document/factsverifier.h"
#include "models/document/rowverifier.h"
#include "models/document/searchverifier.h"
#include "models/document/verificationtext.h"
#include "models/registers/registry.h"
#include "models/storage/query.h"
#include "models/storage/schemacheck.h"

#include <QScopeGuard>
#include <tuple>

using namespace Qt::StringLiterals;

namespace binnacle {

static Result<> verifyFile(const Database &database, VerificationReport &report)
{
    Query pages(database, u"PRAGMA integrity_check(20)"_s);
    if (Result<> done = pages.exec(); !done) {
        return done;
    }
    while (pages.next()) {
        if (pages.text(0) != u"ok") {
            report.findings << VerificationText::tr("The file is damaged: %1.").arg(pages.text(0));
        }
    }
    Query references(database, u"PRAGMA foreign_key_check"_s);
    if (Result<> done = references.exec(); !done) {
        return done;
    }
    while (references.next()) {
        report.findings << VerificationText::tr("%1 %2 refers to a record that does not exist.")
                               .arg(references.text(0))
                               .arg(references.integer(1));
    }
    for (const QString &name : schemaDifferences(database)) {
        report.findings << VerificationText::tr("The structure of the document was altered: %1.").arg(legible(name));
    }
    return {};
}

/// Neither side is left of a value that is older than a redaction; the redaction itself has no old side.
static Result<> countRedacted(const Database &database, VerificationReport &report)
{
    const Result<QVariant> count = selectValue(database,
        u"SELECT count(*) FROM change_value JOIN change_row ON change_row.id = change_row_id "
        "JOIN change ON change.id = change_id "
        "WHERE old IS NULL AND (new IS NULL OR (kind = 'redaction' AND field <> 'redacted_on'))"_s);
    if (!count) {
        return count.error();
    }
    report.redacted = count->toLongLong();
    return {};
}

// All of it from one picture of the file: a change made meanwhile would look like a difference between log and rows.
Result<VerificationReport> verifyDocument(Database &database, const Progress &progress)
{
    if (Result<> begun = execute(database, u"SAVEPOINT verification"_s); !begun) {
        return begun.error();
    }
    const auto end = qScopeGuard([&] { std::ignore = execute(database, u"RELEASE verification"_s); });
    VerificationReport report;
    for (const auto verify : {verifyFile, verifyFacts, verifyCounters, verifyChain, countRedacted}) {
        if (Result<> done = verify(database, report); !done) {
            return done.error();
        }
    }
    for (const RegisterSchema *schema : allRegisters()) {
        if (!schema->logged) {
            continue;
        }
        if (Result<> done = RowVerifier(database, *schema, report).run(progress); !done) {
            return done.error();
        }
    }
    if (Result<> done = verifySearchIndex(database, report); !done) {
        return done.error();
    }
    return report;
}

} // namespace binnacle
