#include "models/exchange/exporter.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/exchangetext.h"
#include "models/exchange/referencenames.h"
#include "models/registers/codec.h"
#include "models/registers/recordstore.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace binnacle {

Result<ExportFormat> exportFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv" || suffix == u"json") {
        return suffix == u"csv" ? ExportFormat::Csv : ExportFormat::Json;
    }
    return Error{Error::Code::Usage, ExchangeText::tr("The name of the file must end in .csv or .json.")};
}

namespace {

/// What all formats have in common: where the records come from.
class RecordWriter
{
public:
    RecordWriter(Database &database, const RegisterSchema &schema)
        : m_schema(schema)
        , m_names(database)
    {
    }
    virtual ~RecordWriter() = default;
    Q_DISABLE_COPY_MOVE(RecordWriter)

    virtual void begin() = 0;
    virtual void write(const Record &record) = 0;
    virtual Result<> finish() = 0;

protected:
    /// Of the record that a field leads to; empty where there is none.
    QString nameOfTarget(const Record &record, qsizetype field)
    {
        return m_names.nameOfTarget(m_schema, record, field);
    }

    const RegisterSchema &m_schema;

private:
    ReferenceNames m_names;
};

class CsvRecords final : public RecordWriter
{
public:
    CsvRecords(Database &database, const RegisterSchema &schema, QIODevice &device)
        : RecordWriter(database, schema)
        , m_csv(device)
    {
    }

    void begin() override
    {
        if (m_schema.hasReference()) {
            m_csv.add(u"reference"_s);
        }
        for (const Field &field : m_schema.fields) {
            m_csv.add(QString::fromLatin1(field.column));
        }
        m_csv.endRow();
    }

    void write(const Record &record) override
    {
        if (m_schema.hasReference()) {
            m_csv.add(record.reference);
        }
        for (qsizetype i = 0; i < m_schema.fieldCount(); ++i) {
            const Field &field = m_schema.field(i);
            const bool isNumber = !isLink(field)
                && (field.type == FieldType::Integer || field.type == FieldType::Decimal
                    || field.type == FieldType::TimeOffset);
            m_csv.add(isLink(field) ? nameOfTarget(record, i) : codec::toText(field, record.values.at(i)),
                isNumber ? CsvWriter::Cell::Number : CsvWriter::Cell::Text);
        }
        m_csv.endRow();
    }

    Result<> finish() override { return m_csv.finish(); }

private:
    CsvWriter m_csv;
};

class JsonRecords final : public RecordWriter
{
public:
    JsonRecords(Database &database, const RegisterSchema &schema, QIODevice &device)
        : RecordWriter(database, schema)
        , m_device(device)
    {
    }

    void begin() override { put("{\"register\":\"" + m_schema.id().toUtf8() + "\",\"records\":["); }

    void write(const Record &record) override
    {
        QJsonObject object{{u"id"_s, record.id}, {u"origin"_s, record.origin}};
        if (m_schema.hasReference()) {
            object.insert(u"reference"_s, record.reference);
        }
        for (qsizetype i = 0; i < m_schema.fieldCount(); ++i) {
            const Field &field = m_schema.field(i);
            const Value &value = record.values.at(i);
            object.insert(QLatin1StringView(field.column),
                isLink(field) && !value.isNull() ? QJsonValue(nameOfTarget(record, i)) : codec::toJson(field, value));
        }
        put((m_isFirst ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact));
        m_isFirst = false;
    }

    Result<> finish() override
    {
        put("\n]}\n");
        return m_hasFailed ? Result<>(Error{Error::Code::Storage,
                   ExchangeText::tr("The file could not be written. Is the disk full?"), m_device.errorString()})
                           : Result<>();
    }

private:
    void put(const QByteArray &bytes) { m_hasFailed = m_device.write(bytes) != bytes.size() || m_hasFailed; }

    QIODevice &m_device;
    bool m_isFirst = true;
    bool m_hasFailed = false;
};

} // namespace

static std::unique_ptr<RecordWriter> makeWriter(
    ExportFormat format, Database &database, const RegisterSchema &schema, QIODevice &device)
{
    if (format == ExportFormat::Csv) {
        return std::make_unique<CsvRecords>(database, schema, device);
    }
    return std::make_unique<JsonRecords>(database, schema, device);
}

Result<qint64> exportRegister(Database &database, const RegisterSchema &schema, ExportFormat format,
    const QString &path, const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{Error::Code::ReadOnly,
            ExchangeText::tr("%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString())};
    }
    const RecordStore store(database, schema);
    const Result<qint64> total = store.count();
    if (!total) {
        return total.error();
    }
    const std::unique_ptr<RecordWriter> writer = makeWriter(format, database, schema, file);
    qint64 written = 0;
    writer->begin();
    const Result<> done = store.visitAll([&](const Record &record) -> Result<> {
        writer->write(record);
        return progress(++written, *total) ? Result<>() : Result<>(dialect::cancelled());
    });
    const Result<> finished = done ? writer->finish() : done;
    if (!finished) {
        return finished.error();
    }
    if (!file.commit()) {
        return Error{Error::Code::Storage,
            ExchangeText::tr("%1 was not written: %2. Make room, or choose another folder.")
                .arg(path, file.errorString())};
    }
    return written;
}

} // namespace binnacle
