#include "models/document/changelog.h"

#include "models/registers/canonicalrow.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace binnacle {

static QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

static QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray entryLine(qint64 id, const QString &madeAt, qint64 personId, const QString &account, const QString &kind,
    const QString &title, qint64 undoesId, const QString &previous)
{
    return line({{u"id"_s, id}, {u"made_at"_s, madeAt}, {u"person_id"_s, personId}, {u"account"_s, account},
        {u"kind"_s, kind}, {u"title"_s, title}, {u"undoes_id"_s, undoesId}, {u"previous"_s, previous}});
}

QByteArray rowLine(
    const QString &table, qint64 recordId, const QString &edit, qint64 revision, const QByteArray &digest)
{
    return line({{u"register"_s, table}, {u"record_id"_s, recordId}, {u"edit"_s, edit}, {u"revision"_s, revision},
        {u"digest"_s, hex(digest)}});
}

QByteArray blockLine(const QString &table, qint64 firstId, qint64 rowCount, const QByteArray &digests)
{
    return line({{u"register"_s, table}, {u"first_id"_s, firstId}, {u"row_count"_s, rowCount},
        {u"digests"_s, hex(QCryptographicHash::hash(digests, QCryptographicHash::Sha256))}});
}

QString chainHash(const QByteArray &lines)
{
    return hex(QCryptographicHash::hash(lines, QCryptographicHash::Sha256));
}

Result<QString> ChangeLog::head() const
{
    const Result<QVariant> hash = selectValue(m_database, u"SELECT hash FROM change ORDER BY id DESC LIMIT 1"_s);
    if (!hash) {
        return hash.error();
    }
    return hash->isNull() ? QString(64, u'0') : hash->toString();
}

/// A text that was never set is an empty one: the log has no null there.
static QString text(const QString &given)
{
    return given.isNull() ? u""_s : given;
}

Result<qint64> ChangeLog::append(const LogEntry &entry)
{
    Result<OpenLogEntry> open = OpenLogEntry::begin(m_database, entry);
    if (!open) {
        return open.error();
    }
    for (const AppliedRow &row : entry.rows) {
        if (Result<> done = open->add(row); !done) {
            return done.error();
        }
    }
    for (const ImportedBlock &block : entry.blocks) {
        if (Result<> done = open->add(block); !done) {
            return done.error();
        }
    }
    return open->finish();
}

OpenLogEntry::OpenLogEntry(Database &database, qint64 id, const QByteArray &firstLine)
    : m_database(&database)
    , m_id(id)
    , m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
    m_hash->addData(firstLine);
}

// The id is part of what is hashed, so the entry is written first and gets its hash at the end.
Result<OpenLogEntry> OpenLogEntry::begin(Database &database, const LogEntry &entry)
{
    const Result<QString> previous = ChangeLog(database).head();
    if (!previous) {
        return previous.error();
    }
    const QString madeAt = entry.madeAt.toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    const QVariant person = entry.author.personId ? QVariant(entry.author.personId) : QVariant();
    const QVariant undoes = entry.undoesId ? QVariant(entry.undoesId) : QVariant();
    Query insert(database,
        u"INSERT INTO change (made_at, person_id, account, kind, title, undoes_id, previous, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(madeAt)
        .bind(person)
        .bind(text(entry.author.account))
        .bind(entry.kind)
        .bind(text(entry.title))
        .bind(undoes);
    insert.bind(*previous).bind(QString(64, u'0'));
    if (Result<> done = insert.exec(); !done) {
        return done.error();
    }
    const qint64 id = insert.insertedId();
    return OpenLogEntry(database, id,
        entryLine(id, madeAt, entry.author.personId, entry.author.account, entry.kind, entry.title, entry.undoesId,
            *previous));
}

Result<qint64> OpenLogEntry::finish()
{
    const Result<> done
        = execute(*m_database, u"UPDATE change SET hash = ? WHERE id = ?"_s, {hex(m_hash->result()), m_id});
    return done ? Result<qint64>(m_id) : Result<qint64>(done.error());
}

static QString editName(const AppliedRow &row)
{
    return !row.before ? u"insert"_s : !row.after ? u"remove"_s : u"update"_s;
}

Result<> OpenLogEntry::add(const AppliedRow &row)
{
    const Record &record = row.after ? *row.after : *row.before;
    const QByteArray salt = newSalt();
    const QByteArray digest = CanonicalRow(*row.schema).digest(record, salt);
    Query insert(*m_database,
        u"INSERT INTO change_row (change_id, register, record_id, edit, revision, salt, digest) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(m_id).bind(row.schema->id()).bind(record.id).bind(editName(row)).bind(record.revision);
    if (Result<> done = insert.bind(salt).bind(digest).exec(); !done) {
        return done;
    }
    m_hash->addData(rowLine(row.schema->id(), record.id, editName(row), record.revision, digest));
    return writeValues(insert.insertedId(), row);
}

/// The fields that changed, by column; reference and origin count as fields here.
static QMap<QString, std::pair<Value, Value>> changedValues(const AppliedRow &row)
{
    QMap<QString, std::pair<Value, Value>> changed;
    const auto add = [&](const QString &column, const Value &old, const Value &now) {
        if (old != now || old.isNull() != now.isNull()) {
            changed.insert(column, {old, now});
        }
    };
    const auto value
        = [](const std::optional<Record> &record, auto get) { return record ? Value(get(*record)) : Value(); };
    for (qsizetype i = 0; i < row.schema->fieldCount(); ++i) {
        const auto field = [i](const Record &record) { return record.values.at(i); };
        add(QString::fromLatin1(row.schema->field(i).column), value(row.before, field), value(row.after, field));
    }
    const auto origin = [](const Record &record) { return record.origin; };
    add(u"origin"_s, value(row.before, origin), value(row.after, origin));
    if (row.schema->hasReference()) {
        const auto reference = [](const Record &record) { return record.reference; };
        add(u"reference"_s, value(row.before, reference), value(row.after, reference));
    }
    return changed;
}

Result<> OpenLogEntry::writeValues(qint64 rowId, const AppliedRow &row)
{
    Query insert(*m_database, u"INSERT INTO change_value VALUES (?, ?, ?, ?)"_s);
    for (const auto &[column, values] : changedValues(row).asKeyValueRange()) {
        insert.bind(rowId).bind(column).bind(loggedForm(values.first)).bind(loggedForm(values.second));
        if (Result<> done = insert.exec(); !done) {
            return done;
        }
    }
    return {};
}

Result<> OpenLogEntry::add(const ImportedBlock &block)
{
    m_hash->addData(blockLine(block.schema->id(), block.firstId, block.rowCount, block.digests));
    return execute(*m_database,
        u"INSERT INTO change_block (change_id, register, first_id, row_count, salts, digests) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {m_id, block.schema->id(), block.firstId, block.rowCount, block.salts, block.digests});
}

} // namespace binnacle
