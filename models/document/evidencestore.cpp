#include "models/document/evidencestore.h"

#include "models/document/evidencetext.h"
#include "models/registers/registry.h"
#include "models/storage/blobreader.h"
#include "models/storage/database.h"
#include "models/storage/outputfile.h"
#include "models/storage/query.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qint64 pieceSize = 1 << 20;

static QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Result<QList<KeptEvidence>> EvidenceStore::select(const QString &condition, const QVariantList &values) const
{
    Query query(m_database,
        u"SELECT e.id, e.reference, title, file_name, media_type, size, sha256, dated_on, person.name, added_on, "
        "redacted_on, content IS NOT NULL FROM evidence AS e JOIN person ON person.id = added_by_id "_s
            + condition);
    for (const QVariant &value : values) {
        query.bind(value);
    }
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    QList<KeptEvidence> found;
    while (query.next()) {
        found.append({.id = query.integer(0),
            .reference = query.text(1),
            .title = query.text(2),
            .fileName = query.text(3),
            .mediaType = query.text(4),
            .size = query.integer(5),
            .sha256 = query.text(6),
            .datedOn = day(query.text(7)),
            .addedBy = query.text(8),
            .addedOn = day(query.text(9)),
            .redactedOn = day(query.text(10)),
            .hasContent = query.integer(11) != 0});
    }
    const Result<> done = query.finish();
    return done ? Result<QList<KeptEvidence>>(found) : Result<QList<KeptEvidence>>(done.error());
}

Result<QList<KeptEvidence>> EvidenceStore::of(const RecordPlace &record) const
{
    return select(u"WHERE e.id IN (SELECT evidence_id FROM evidence_link WHERE record_register = ? AND record_id = ?) "
                  "ORDER BY e.id"_s,
        {record.schema->id(), record.id});
}

Result<KeptEvidence> EvidenceStore::only(const QString &condition, const QVariant &value, const Error &missing) const
{
    const Result<QList<KeptEvidence>> found = select(condition, {value});
    if (!found) {
        return found.error();
    }
    return found->isEmpty() ? Result<KeptEvidence>(missing) : Result<KeptEvidence>(found->first());
}

Result<KeptEvidence> EvidenceStore::find(qint64 id) const
{
    return only(u"WHERE e.id = ?"_s, id,
        {Error::Code::Usage, EvidenceText::tr("There is no evidence with the number %1.").arg(id)});
}

Result<KeptEvidence> EvidenceStore::findByReference(const QString &reference) const
{
    return only(u"WHERE e.reference = ?"_s, reference,
        {Error::Code::Usage, EvidenceText::tr("There is no evidence “%1”.").arg(reference)});
}

Result<KeptEvidence> EvidenceStore::findByDigest(const QString &sha256) const
{
    const Result<QList<KeptEvidence>> found = select(u"WHERE sha256 = ?"_s, {sha256});
    if (!found) {
        return found.error();
    }
    return found->value(0);
}

Result<QList<RecordPlace>> EvidenceStore::usesOf(qint64 id) const
{
    Query query(m_database,
        u"SELECT DISTINCT record_register, record_id FROM evidence_link WHERE evidence_id = ? "
        "ORDER BY record_register, record_id"_s);
    if (Result<> done = query.bind(id).exec(); !done) {
        return done.error();
    }
    QList<RecordPlace> places;
    while (query.next()) {
        if (const RegisterSchema *schema = findRegister(query.text(0))) {
            places.append({schema, query.integer(1)});
        }
    }
    const Result<> done = query.finish();
    return done ? Result<QList<RecordPlace>>(places) : Result<QList<RecordPlace>>(done.error());
}

static Error redacted(const KeptEvidence &evidence)
{
    return {Error::Code::Unreadable,
        evidence.redactedOn.isValid()
            ? EvidenceText::tr("The content of %1 was redacted on %2. Only its description is kept.")
                  .arg(evidence.reference, evidence.redactedOn.toString(Qt::ISODate))
            : EvidenceText::tr("%1 has no content. Only its description is kept.").arg(evidence.reference)};
}

static Result<BlobReader> contentOf(const Database &database, const KeptEvidence &evidence)
{
    return evidence.hasContent ? BlobReader::open(database, u"evidence"_s, u"content"_s, evidence.id)
                               : Result<BlobReader>(redacted(evidence));
}

Result<QByteArray> EvidenceStore::beginning(const KeptEvidence &evidence, qint64 bytes) const
{
    Result<BlobReader> content = contentOf(m_database, evidence);
    return content ? content->read(bytes) : Result<QByteArray>(content.error());
}

Result<> EvidenceStore::copyTo(const KeptEvidence &evidence, QIODevice &target) const
{
    Result<BlobReader> content = contentOf(m_database, evidence);
    if (!content) {
        return content.error();
    }
    QCryptographicHash digest(QCryptographicHash::Sha256);
    while (true) {
        const Result<QByteArray> piece = content->read(pieceSize);
        if (!piece) {
            return piece.error();
        }
        if (piece->isEmpty()) {
            break;
        }
        digest.addData(*piece);
        if (target.write(*piece) != piece->size()) {
            return Error{Error::Code::Storage,
                EvidenceText::tr("%1 was not written. Make room, or choose another folder.").arg(evidence.reference),
                target.errorString()};
        }
    }
    if (digest.result().toHex() == evidence.sha256.toLatin1()) {
        return {};
    }
    return Error{Error::Code::Damaged,
        EvidenceText::tr("The content of %1 is not what was kept: its SHA-256 is another one. Go back to a backup.")
            .arg(evidence.reference)};
}

Result<> EvidenceStore::saveTo(const KeptEvidence &evidence, const QString &path, Existing existing) const
{
    if (const Result<> allowed = checkOutput(path, {}, m_database.path()); !allowed) {
        return allowed;
    }
    const QFileInfo there(path);
    if (existing == Existing::Kept && (there.exists() || there.isSymLink())) {
        return Error{Error::Code::ReadOnly, EvidenceText::tr("%1 exists already. Choose another name.").arg(path)};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{Error::Code::ReadOnly,
            EvidenceText::tr("%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString())};
    }
    if (const Result<> copied = copyTo(evidence, file); !copied) {
        return copied;
    }
    return file.commit()
        ? Result<>()
        : Result<>(Error{Error::Code::Storage,
            EvidenceText::tr("%1 was not written. Make room, or choose another folder.").arg(evidence.reference),
            file.errorString()});
}

} // namespace binnacle
