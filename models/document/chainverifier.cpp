#include "models/document/chainverifier.h"

#include "models/document/changelog.h"
#include "models/document/verificationtext.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static Result<QByteArray> linesOf(const Database &database, qint64 change)
{
    QByteArray lines;
    Query rows(database,
        u"SELECT register, record_id, edit, revision, digest FROM change_row WHERE change_id = ? ORDER BY id"_s);
    if (Result<> done = rows.bind(change).exec(); !done) {
        return done.error();
    }
    while (rows.next()) {
        lines += rowLine(rows.text(0), rows.integer(1), rows.text(2), rows.integer(3), rows.value(4).toByteArray());
    }
    Query blocks(
        database, u"SELECT register, first_id, row_count, digests FROM change_block WHERE change_id = ? ORDER BY id"_s);
    if (Result<> done = blocks.bind(change).exec(); !done) {
        return done.error();
    }
    while (blocks.next()) {
        lines += blockLine(blocks.text(0), blocks.integer(1), blocks.integer(2), blocks.value(3).toByteArray());
    }
    return lines;
}

/// Numbers are never used twice, so a number that was given and is not there shows that the end was cut off. Whoever
/// knows that puts the counter back as well: only a signature over the head proves the end.
static Result<> verifyEnd(const Database &database, qint64 last, VerificationReport &report)
{
    const Result<QVariant> given = selectValue(database, u"SELECT seq FROM sqlite_sequence WHERE name = 'change'"_s);
    if (!given) {
        return given.error();
    }
    if (given->toLongLong() > last) {
        report.findings
            << VerificationText::tr("The end of the log is missing: change %1 was there.").arg(given->toLongLong());
    }
    return {};
}

Result<> verifyChain(const Database &database, VerificationReport &report)
{
    Query entries(database,
        u"SELECT id, made_at, coalesce(person_id, 0), account, kind, title, coalesce(undoes_id, 0), previous, hash "
        "FROM change ORDER BY id"_s);
    if (Result<> done = entries.exec(); !done) {
        return done;
    }
    QString head(64, u'0');
    qint64 last = 0;
    while (entries.next()) {
        const qint64 id = entries.integer(0);
        const Result<QByteArray> lines = linesOf(database, id);
        if (!lines) {
            return lines.error();
        }
        const QByteArray entry = entryLine(id, entries.text(1), entries.integer(2), entries.text(3), entries.text(4),
            entries.text(5), entries.integer(6), entries.text(7));
        if (entries.text(7) != head) {
            report.findings << VerificationText::tr(
                "Change %1 does not follow the one before it: an entry of the log is missing.")
                                   .arg(id);
        }
        if (chainHash(entry + *lines) != entries.text(8)) {
            report.findings << VerificationText::tr("Change %1 was altered in the log.").arg(id);
        }
        head = entries.text(8);
        last = id;
        ++report.changes;
    }
    report.head = head;
    if (Result<> done = entries.finish(); !done) {
        return done;
    }
    return verifyEnd(database, last, report);
}

} // namespace binnacle
