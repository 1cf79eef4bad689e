#include "models/registers/recordstore.h"

#include "models/registers/codec.h"
#include "models/registers/insertsql.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

Error conflict(const RegisterSchema &schema)
{
    return {Error::Code::Conflict,
        QCoreApplication::translate(
            "registers", "This %1 was changed meanwhile. Look at the new values and enter again.")
            .arg(schema.oneText())};
}

static QString quotedColumn(const Field &field)
{
    return dialect::quoted(QString::fromLatin1(field.column));
}

static QString columnList(const RegisterSchema &schema, RecordStore::Contents contents)
{
    QStringList columns{u"\"id\""_s, u"\"revision\""_s, u"\"origin\""_s};
    if (schema.hasReference()) {
        columns << u"\"reference\""_s;
    }
    for (qsizetype i = 0; i < schema.columnCount(); ++i) {
        const bool isLeftOut = contents == RecordStore::Contents::LeftOut && schema.field(i).type == FieldType::Blob;
        columns << (isLeftOut ? u"NULL"_s : quotedColumn(schema.field(i)));
    }
    return columns.join(", "_L1);
}

RecordStore::RecordStore(Database &database, const RegisterSchema &schema, Contents contents)
    : m_database(database)
    , m_schema(schema)
    , m_columns(columnList(schema, contents))
{
}

Record RecordStore::read(const Query &query) const
{
    Record record{.id = query.integer(0), .revision = query.integer(1), .origin = query.text(2)};
    int column = 3;
    if (m_schema.hasReference()) {
        record.reference = query.text(column++);
    }
    record.values.reserve(m_schema.columnCount());
    for (qsizetype i = 0; i < m_schema.columnCount(); ++i) {
        record.values.append(codec::normalized(m_schema.field(i), query.value(column++)));
    }
    return record;
}

Result<Record> RecordStore::find(qint64 id) const
{
    Result<QList<Record>> records = findAll({id});
    if (!records) {
        return records.error();
    }
    if (records->isEmpty()) {
        return Error{Error::Code::Usage,
            QCoreApplication::translate("registers", "There is no %1 with the number %2.")
                .arg(m_schema.oneText())
                .arg(id)};
    }
    return records->first();
}

Result<QList<Record>> RecordStore::findAll(const QList<qint64> &ids) const
{
    QStringList numbers;
    for (const qint64 id : ids) {
        numbers << QString::number(id);
    }
    Query query(m_database,
        u"SELECT %1 FROM %2 WHERE id IN (%3)"_s.arg(m_columns, dialect::quoted(m_schema.id()), numbers.join(u',')));
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    QHash<qint64, Record> found;
    while (query.next()) {
        const Record record = read(query);
        found.insert(record.id, record);
    }
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    QList<Record> records;
    records.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto record = found.constFind(id); record != found.constEnd()) {
            records.append(*record);
        }
    }
    return records;
}

Result<qint64> RecordStore::findByReference(const QString &reference) const
{
    if (!m_schema.hasReference()) {
        const qsizetype code = m_schema.indexOf(u"code");
        return code >= 0 ? findByValue(code, reference) : Result<qint64>(0);
    }
    const Result<QVariant> id = selectValue(
        m_database, u"SELECT id FROM %1 WHERE reference = ?"_s.arg(dialect::quoted(m_schema.id())), {reference});
    return id ? Result<qint64>(id->toLongLong()) : Result<qint64>(id.error());
}

Result<qint64> RecordStore::findByValue(qsizetype field, const Value &value) const
{
    const Result<QVariant> id = selectValue(m_database,
        u"SELECT id FROM %1 WHERE %2 = ? LIMIT 1"_s.arg(
            dialect::quoted(m_schema.id()), quotedColumn(m_schema.field(field))),
        {value});
    return id ? Result<qint64>(id->toLongLong()) : Result<qint64>(id.error());
}

Result<QList<Record>> RecordStore::findByValues(const FieldValues &wanted) const
{
    QStringList conditions{u"1"_s};
    for (const auto &[field, value] : wanted) {
        conditions << quotedColumn(m_schema.field(field)) % u" IS ?";
    }
    Query query(m_database,
        u"SELECT %1 FROM %2 WHERE %3 ORDER BY id"_s.arg(
            m_columns, dialect::quoted(m_schema.id()), conditions.join(" AND "_L1)));
    for (const auto &[field, value] : wanted) {
        query.bind(value);
    }
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    QList<Record> records;
    while (query.next()) {
        records.append(read(query));
    }
    const Result<> done = query.finish();
    return done ? Result<QList<Record>>(records) : Result<QList<Record>>(done.error());
}

Result<qint64> RecordStore::count() const
{
    const Result<QVariant> count
        = selectValue(m_database, u"SELECT count(*) FROM %1"_s.arg(dialect::quoted(m_schema.id())));
    return count ? Result<qint64>(count->toLongLong()) : Result<qint64>(count.error());
}

Result<> RecordStore::visitAll(const std::function<Result<>(const Record &)> &visit) const
{
    Query query(m_database, u"SELECT %1 FROM %2 ORDER BY id"_s.arg(m_columns, dialect::quoted(m_schema.id())));
    if (Result<> done = query.exec(); !done) {
        return done;
    }
    while (query.next()) {
        if (Result<> done = visit(read(query)); !done) {
            return done;
        }
    }
    return query.finish();
}

static void bindValues(Query &query, const RegisterSchema &schema, const Record &record)
{
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        query.bind(record.values.at(i));
    }
}

Result<Record> RecordStore::insert(Record record)
{
    if (m_schema.hasReference() && record.reference.isEmpty()) {
        Result<QString> reference = nextReference();
        if (!reference) {
            return reference.error();
        }
        record.reference = *reference;
    }
    record.revision = 1;
    Query query(m_database, insertSql(m_schema));
    query.bind(record.id > 0 ? QVariant(record.id) : QVariant()).bind(record.revision).bind(record.origin);
    if (m_schema.hasReference()) {
        query.bind(record.reference);
    }
    bindValues(query, m_schema, record);
    if (Result<> done = query.exec(); !done) {
        forgetHighestReference();
        return done.error();
    }
    record.id = query.insertedId();
    return record;
}

Result<Record> RecordStore::update(Record record)
{
    QStringList assignments{u"\"revision\" = \"revision\" + 1"_s, u"\"origin\" = ?"_s};
    if (m_schema.hasReference()) {
        assignments << u"\"reference\" = ?"_s;
    }
    for (qsizetype i = 0; i < m_schema.fieldCount(); ++i) {
        assignments << quotedColumn(m_schema.field(i)) % u" = ?";
    }
    Query query(m_database,
        u"UPDATE %1 SET %2 WHERE id = ? AND revision = ?"_s.arg(
            dialect::quoted(m_schema.id()), assignments.join(u',')));
    query.bind(record.origin);
    if (m_schema.hasReference()) {
        query.bind(record.reference);
    }
    bindValues(query, m_schema, record);
    query.bind(record.id).bind(record.revision);
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    if (query.affectedRows() == 0) {
        return conflict(m_schema);
    }
    ++record.revision;
    return record;
}

Result<> RecordStore::remove(qint64 id, qint64 revision)
{
    Query query(m_database, u"DELETE FROM %1 WHERE id = ? AND revision = ?"_s.arg(dialect::quoted(m_schema.id())));
    query.bind(id).bind(revision);
    if (Result<> done = query.exec(); !done) {
        return done;
    }
    return query.affectedRows() == 0 ? Result<>(conflict(m_schema)) : Result<>();
}

Result<qint64> RecordStore::highestReference() const
{
    const QString prefix = QString::fromLatin1(m_schema.prefix);
    const Result<QVariant> highest = selectValue(m_database,
        u"SELECT max(CAST(substr(reference, ?) AS INTEGER)) FROM %1 WHERE reference GLOB ?"_s.arg(
            dialect::quoted(m_schema.id())),
        {QVariant(prefix.size() + 1), QString(prefix + u"[0-9]*"_s)});
    return highest ? Result<qint64>(highest->toLongLong()) : Result<qint64>(highest.error());
}

void RecordStore::noteReference(const QString &reference)
{
    const QString prefix = QString::fromLatin1(m_schema.prefix);
    bool isNumber = false;
    const qint64 number = QStringView(reference).mid(prefix.size()).toLongLong(&isNumber);
    if (m_highestReference >= 0 && isNumber && reference.startsWith(prefix)) {
        m_highestReference = std::max(m_highestReference, number);
    }
}

Result<QString> RecordStore::nextReference()
{
    if (m_highestReference < 0) {
        const Result<qint64> highest = highestReference();
        if (!highest) {
            return highest.error();
        }
        m_highestReference = std::max(*highest, m_skipped);
    }
    ++m_highestReference;
    const QString number = u"%1"_s.arg(m_highestReference, m_schema.width, 10, QChar(u'0'));
    return QString(QString::fromLatin1(m_schema.prefix) + number);
}

} // namespace binnacle
