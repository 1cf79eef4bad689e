#include "models/exchange/historyexport.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/exchangetext.h"
#include "models/storage/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int entriesAtOnce = 200;

namespace {

/// One form of the file.
class EntryWriter
{
public:
    virtual ~EntryWriter() = default;
    virtual void begin() = 0;
    virtual void write(const HistoryEntry &entry) = 0;
    virtual Result<> finish() = 0;
};

QString editOf(HistoryRow::Kind kind)
{
    return kind == HistoryRow::Kind::Added ? u"insert"_s : kind == HistoryRow::Kind::Removed ? u"remove"_s : u"update"_s;
}

QString timeOf(const HistoryEntry &entry)
{
    return entry.madeAt.toUTC().toString(Qt::ISODate);
}

QString valueOf(const QString &text, bool isRedacted)
{
    return isRedacted ? ExchangeText::tr("(redacted)") : text;
}

class CsvEntries final : public EntryWriter
{
public:
    explicit CsvEntries(QIODevice &device)
        : m_csv(device)
    {
    }

    void begin() override
    {
        row({u"entry"_s, u"made_at"_s, u"person"_s, u"account"_s, u"kind"_s, u"title"_s, u"register"_s, u"record_id"_s,
            u"record"_s, u"edit"_s, u"field"_s, u"old"_s, u"new"_s});
    }

    void write(const HistoryEntry &entry) override
    {
        const QStringList head{QString::number(entry.id), timeOf(entry),
            entry.author.personId > 0 ? entry.authorName : QString(), entry.author.account, entry.kind, entry.title};
        for (const HistoryImport &import : entry.imports) {
            row(head
                + QStringList{import.registerId, {}, {}, u"import"_s, {}, {}, QString::number(import.rowCount)});
        }
        for (const HistoryRow &changed : entry.rows) {
            const QStringList place
                = head + QStringList{changed.registerId, QString::number(changed.recordId), changed.name,
                      editOf(changed.kind)};
            for (const HistoryField &field : changed.fields) {
                row(place + QStringList{field.column, valueOf(field.old, field.isOldRedacted),
                                valueOf(field.now, field.isNowRedacted)});
            }
            if (changed.fields.isEmpty()) {
                row(place + QStringList{{}, {}, {}});
            }
        }
        if (entry.imports.isEmpty() && entry.rows.isEmpty()) {
            row(head + QStringList(7));
        }
    }

    Result<> finish() override { return m_csv.finish(); }

private:
    void row(const QStringList &cells)
    {
        for (const QString &cell : cells) {
            m_csv.add(cell);
        }
        m_csv.endRow();
    }

    CsvWriter m_csv;
};

class JsonEntries final : public EntryWriter
{
public:
    explicit JsonEntries(QIODevice &device)
        : m_device(device)
    {
    }

    void begin() override { put("{\"history\":["); }

    void write(const HistoryEntry &entry) override
    {
        QJsonObject object{{u"entry"_s, entry.id}, {u"made_at"_s, timeOf(entry)},
            {u"person"_s, entry.author.personId > 0 ? QJsonValue(entry.authorName) : QJsonValue::Null},
            {u"account"_s, entry.author.account}, {u"kind"_s, entry.kind}, {u"title"_s, entry.title}};
        if (entry.undoesId > 0) {
            object.insert(u"undoes"_s, entry.undoesId);
        }
        QJsonArray rows;
        for (const HistoryRow &row : entry.rows) {
            rows.append(toJson(row));
        }
        object.insert(u"rows"_s, rows);
        QJsonArray imports;
        for (const HistoryImport &import : entry.imports) {
            imports.append(QJsonObject{{u"register"_s, import.registerId}, {u"rows"_s, import.rowCount}});
        }
        object.insert(u"imports"_s, imports);
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
    static QJsonObject toJson(const HistoryRow &row)
    {
        QJsonArray fields;
        for (const HistoryField &field : row.fields) {
            QJsonObject object{{u"field"_s, field.column}, {u"old"_s, field.old}, {u"new"_s, field.now}};
            if (field.isOldRedacted || field.isNowRedacted) {
                object.insert(u"redacted"_s, true);
            }
            fields.append(object);
        }
        return {{u"register"_s, row.registerId}, {u"record_id"_s, row.recordId}, {u"record"_s, row.name},
            {u"edit"_s, editOf(row.kind)}, {u"fields"_s, fields}};
    }
    void put(const QByteArray &bytes) { m_hasFailed = m_device.write(bytes) != bytes.size() || m_hasFailed; }

    QIODevice &m_device;
    bool m_isFirst = true;
    bool m_hasFailed = false;
};

} // namespace

static Result<qint64> writeAll(
    const Database &database, const HistoryFilter &filter, EntryWriter &writer, const Progress &progress)
{
    const HistoryReader reader(database, HistoryReader::allRows);
    const Result<qint64> total = reader.count(filter);
    if (!total) {
        return total.error();
    }
    writer.begin();
    qint64 written = 0;
    for (qint64 before = 0;;) {
        const Result<QList<HistoryEntry>> page = reader.page(filter, before, entriesAtOnce);
        if (!page) {
            return page.error();
        }
        for (const HistoryEntry &entry : *page) {
            writer.write(entry);
            before = entry.id;
            ++written;
        }
        if (page->isEmpty()) {
            break;
        }
        if (!progress(written, *total)) {
            return dialect::cancelled();
        }
    }
    const Result<> finished = writer.finish();
    return finished ? Result<qint64>(written) : Result<qint64>(finished.error());
}

Result<qint64> exportHistory(const Database &database, const HistoryFilter &filter, ExportFormat format,
    const QString &path, const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{Error::Code::ReadOnly,
            ExchangeText::tr("%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString())};
    }
    std::unique_ptr<EntryWriter> writer;
    if (format == ExportFormat::Csv) {
        writer = std::make_unique<CsvEntries>(file);
    } else {
        writer = std::make_unique<JsonEntries>(file);
    }
    const Result<qint64> written = writeAll(database, filter, *writer, progress);
    if (written && !file.commit()) {
        return Error{Error::Code::Storage,
            ExchangeText::tr("%1 was not written: %2. Make room, or choose another folder.")
                .arg(path, file.errorString())};
    }
    return written;
}

} // namespace binnacle
