#include "models/exchange/sample.h"

#include "models/document/bulkwriter.h"
#include "models/document/factsverifier.h"
#include "models/document/opening.h"
#include "models/registers/codec.h"
#include "models/registers/registry.h"
#include "models/storage/query.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static Error damagedSample(const QString &detail)
{
    return {Error::Code::Damaged,
        QCoreApplication::translate("exchange", "The sample organization that came with Binnacle cannot be read."),
        detail};
}

static Result<Record> recordFrom(const RegisterSchema &schema, const QJsonObject &json)
{
    Record record = Record::empty(schema);
    record.id = json.value("id"_L1).toInteger();
    record.origin = json.value("origin"_L1).toString();
    record.reference = json.value("reference"_L1).toString();
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        const Field &field = schema.field(i);
        Result<Value> value = codec::fromJson(field, json.value(QLatin1StringView(field.column)));
        if (!value) {
            return damagedSample(u"%1 %2 %3"_s.arg(schema.id(), record.reference, value.error().message));
        }
        record.values[i] = *value;
    }
    return record;
}

static Result<QList<ImportedBlock>> loadRegister(
    Database &database, const RegisterSchema &schema, const QJsonArray &rows)
{
    Result<BulkWriter> writer = BulkWriter::prepare(database, schema);
    if (!writer) {
        return writer.error();
    }
    for (const QJsonValue &row : rows) {
        Result<Record> record = recordFrom(schema, row.toObject());
        if (!record) {
            return record.error();
        }
        if (Result<> added = writer->add(*record); !added) {
            return added.error();
        }
    }
    return writer->finish();
}

// The events of a review come last: once it is signed, nothing else may be added to it.
static QList<const RegisterSchema *> loadingOrder()
{
    QList<const RegisterSchema *> order;
    for (const RegisterSchema *schema : allRegisters()) {
        order << schema;
    }
    const auto isLast = [](const RegisterSchema *schema) { return schema->id() == u"review_event"; };
    std::stable_partition(order.begin(), order.end(), [&](const RegisterSchema *schema) { return !isLast(schema); });
    return order;
}

static Result<> writeFacts(const Database &database, const QJsonObject &meta)
{
    for (const QString &key : {u"kind"_s, u"as_of"_s, u"created_at"_s}) {
        if (Result<> done = writeMeta(database, key, meta.value(key).toString()); !done) {
            return done;
        }
    }
    return {};
}

Result<> loadRegisters(Database &database, const QJsonObject &registers, const Author &author, const Clock &clock)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    if (Result<> done = execute(database, u"PRAGMA defer_foreign_keys = ON"_s); !done) {
        return done;
    }
    const QJsonObject meta = registers.value("meta"_L1).toObject();
    LogEntry entry{.madeAt = clock.now(),
        .author = author,
        .kind = u"import"_s,
        .title = demoTitle(meta.value("as_of"_L1).toString())};
    for (const RegisterSchema *schema : loadingOrder()) {
        Result<QList<ImportedBlock>> blocks = loadRegister(database, *schema, registers.value(schema->id()).toArray());
        if (!blocks) {
            return blocks.error();
        }
        entry.blocks += *blocks;
    }
    if (Result<> done = writeFacts(database, meta); !done) {
        return done;
    }
    if (Result<qint64> logged = ChangeLog(database).append(entry); !logged) {
        return logged.error();
    }
    return transaction->commit();
}

static Result<QJsonObject> readSample()
{
    QFile file(u":/sample/sample_org.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return damagedSample(file.errorString());
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    return document.isObject() ? Result<QJsonObject>(document.object()) : damagedSample(error.errorString());
}

Result<std::unique_ptr<Document>> createSample(const QString &path, const Clock &clock)
{
    const Result<QJsonObject> sample = readSample();
    if (!sample) {
        return sample.error();
    }
    Result<std::unique_ptr<Document>> document = Document::create(path, clock);
    if (!document) {
        return document;
    }
    const Result<> loaded = (*document)->runJob([&](Database &database, const Progress &) {
        return loadRegisters(database, *sample, (*document)->author(), clock);
    });
    if (!loaded) {
        document->reset();
        QFile::remove(path);
        return loaded.error();
    }
    return document;
}

} // namespace binnacle
