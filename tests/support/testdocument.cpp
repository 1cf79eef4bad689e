#include "support/testdocument.h"

#include "models/document/opening.h"
#include "models/document/verification.h"
#include "models/exchange/sample.h"
#include "models/registers/lifecycle.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <sqlite3.h>
#include <tuple>

using namespace Qt::StringLiterals;

namespace binnacle::test {

const FixedClock &clock()
{
    static const FixedClock clock(QDateTime({2026, 7, 6}, {9, 0}, Qt::UTC));
    return clock;
}

void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
}

Author scriptedAuthor()
{
    return {.personId = 1, .account = u"keeper"_s};
}

std::unique_ptr<Document> emptyDocument(const QTemporaryDir &folder, const QString &name)
{
    Result<std::unique_ptr<Document>> document = Document::create(folder.filePath(name), clock());
    return document ? *std::move(document) : nullptr;
}

static QByteArray sampleBytes()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sample.binnacle"_s);
        return createSample(path, clock()) ? bytesOf(path) : QByteArray();
    }();
    return bytes;
}

QString copyOfSample(const QTemporaryDir &folder, const QString &name)
{
    const QString path = folder.filePath(name);
    writeBytes(path, sampleBytes());
    return path;
}

std::unique_ptr<Document> openForWriting(const QString &path)
{
    Result<std::unique_ptr<Document>> document = Document::open(path, Document::Mode::ReadWrite, clock());
    if (!document) {
        return nullptr;
    }
    (*document)->setAuthor(scriptedAuthor());
    std::ignore = execute((*document)->database(), u"PRAGMA synchronous = OFF"_s); // many commits, no power failure
    return *std::move(document);
}

std::unique_ptr<Document> sampleDocument(const QTemporaryDir &folder)
{
    return openForWriting(copyOfSample(folder));
}

bool tamper(const QString &path, const QString &sql)
{
    sqlite3 *handle = nullptr;
    bool isDone = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK;
    char *error = nullptr;
    sqlite3_exec(handle, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    isDone = isDone && sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, &error) == SQLITE_OK;
    if (error) {
        qWarning("%s", error);
        sqlite3_free(error);
    }
    sqlite3_close(handle);
    return isDone;
}

QStringList column(const QString &path, const QString &sql)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    return database ? column(**database, sql) : QStringList{database.error().message};
}

QStringList column(const Database &database, const QString &sql)
{
    QStringList values;
    Query query(database, sql);
    if (const Result<> done = query.exec(); !done) {
        return {done.error().detail};
    }
    while (query.next()) {
        values << query.text(0);
    }
    return values;
}

QString single(const Database &database, const QString &sql)
{
    return column(database, sql).value(0);
}

QStringList verify(const QString &path)
{
    const Result<OpenedFile> file = openChecked(path, false, clock());
    if (!file) {
        return {file.error().message};
    }
    const Result<VerificationReport> report = verifyDocument(*file->database);
    return report ? report->findings : QStringList{report.error().message};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

QJsonObject readJson(const QString &path)
{
    return QJsonDocument::fromJson(bytesOf(path)).object();
}

Record freshLike(const Record &record, const RegisterSchema &schema, int number)
{
    Record fresh = record;
    fresh.id = 0;
    fresh.revision = 0;
    fresh.reference.clear();
    fresh.values.resize(schema.fieldCount());
    if (const Lifecycle *lives = lifecycle::find(schema)) {
        const QString kind
            = lives->kind ? fresh.values.at(schema.indexOf(QString::fromLatin1(lives->kind))).toString() : QString();
        fresh.values[schema.indexOf(QString::fromLatin1(lives->status))]
            = lifecycle::firstState(*lifecycle::find(*lives, kind));
    }
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        const Field &field = schema.field(i);
        if (!field.isUnique) {
            continue;
        }
        if (qstrcmp(field.column, "sha256") == 0) { // of other content
            const QByteArray content = "N" + QByteArray::number(number);
            fresh.values[schema.indexOf(u"content")] = content;
            fresh.values[schema.indexOf(u"size")] = content.size();
            fresh.values[i]
                = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        } else if (field.isText()) {
            fresh.values[i] = u"N%1"_s.arg(number);
        } else if (field.type == FieldType::Date) {
            fresh.values[i] = QDate(2030, 1, 1).addMonths(number).toString(Qt::ISODate);
        } else {
            fresh.values[i] = {};
        }
    }
    return fresh;
}

QMap<qsizetype, Value> valuesOf(const Record &record, const RegisterSchema &schema)
{
    QMap<qsizetype, Value> values;
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        values.insert(i, record.values.at(i));
    }
    return values;
}

qsizetype freeTextField(const RegisterSchema &schema)
{
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        const Field &field = schema.field(i);
        static const QByteArrayList codes{"clock", "record_register", "scope_register", "item"};
        const bool isCode = codes.contains(QByteArray(field.column))
            || (schema.id() == u"responsibility" && qstrcmp(field.column, "clause") == 0);
        if (field.isText() && !isCode && !field.isUnique && !field.isImmutable && !field.isComputed) {
            return i;
        }
    }
    return -1;
}

QStringList contentOf(const Database &database, bool withRevision)
{
    QStringList lines;
    for (const RegisterSchema *schema : allRegisters()) {
        QStringList columns{u"id"_s, u"origin"_s};
        if (withRevision) {
            columns << u"revision"_s;
        }
        if (schema->hasReference()) {
            columns << u"reference"_s;
        }
        for (const Field &field : schema->fields) {
            columns << u"quote(%1)"_s.arg(dialect::quoted(QString::fromLatin1(field.column)));
        }
        lines += column(database,
            u"SELECT '%1 ' || %2 FROM %3 ORDER BY id"_s.arg(
                schema->id(), columns.join(u" || '|' || "_s), dialect::quoted(schema->id())));
    }
    return lines;
}

} // namespace binnacle::test
