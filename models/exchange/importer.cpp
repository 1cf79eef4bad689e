#include "models/exchange/importer.h"

#include "models/exchange/csvtext.h"
#include "models/exchange/exchangetext.h"
#include "models/storage/dialect.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qint64 rowsPerReport = 256;
static constexpr qsizetype cellLimit = qsizetype(1) << 20;
static constexpr qsizetype cellLimitOfFiles = qsizetype(80) << 20; ///< base64 of evidence

Importer::Importer(Database &database, const ImportPlan &plan, ImportReport &report)
    : m_database(database)
    , m_plan(plan)
    , m_report(report)
    , m_finder(database)
    , m_preview(database, *plan.schema)
{
}

Result<> Importer::run(const Progress &progress)
{
    if (Result<> opened = openTable(); !opened) { // before anybody has to wait for the document
        return opened;
    }
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) {
        return transaction.error();
    }
    // Goes before the transaction: what another thread still writes after a rollback would stay.
    const auto settled = qScopeGuard([this] { m_records.reset(); });
    if (Result<> prepared = prepare(); !prepared) {
        return prepared;
    }
    if (Result<> read = importRows(progress); !read) {
        return read;
    }
    if (Result<> done = importWaiting(); !done) {
        return done;
    }
    if (Result<> flushed = flush(); !flushed) {
        return flushed;
    }
    if (m_report.refused > 0) {
        return Error{Error::Code::Invalid,
            ExchangeText::tr(
                "%n row(s) were refused. Nothing was imported.", nullptr, static_cast<int>(m_report.refused))};
    }
    if (m_plan.isDryRun) {
        return {};
    }
    const Result<AppliedChange> finished = m_records->finish();
    if (!finished) {
        return finished.error();
    }
    m_report.change = *finished;
    return transaction->commit();
}

CsvReader::Options Importer::options() const
{
    const std::span<const Field> fields = m_plan.schema->fields;
    const bool hasFiles
        = std::any_of(fields.begin(), fields.end(), [](const Field &field) { return field.type == FieldType::Blob; });
    return {
        .delimiter = m_plan.map ? m_plan.map->delimiter : '\0', .cellLimit = hasFiles ? cellLimitOfFiles : cellLimit};
}

Result<> Importer::openTable()
{
    Result<CsvReader> reader = CsvReader::open(m_plan.path, options());
    if (!reader) {
        return reader.error();
    }
    m_reader.emplace(*std::move(reader));
    return {};
}

Result<> Importer::prepare()
{
    const Result<ImportMap> map
        = m_plan.map ? Result<ImportMap>(*m_plan.map) : identityMap(*m_plan.schema, m_reader->header());
    if (!map) {
        return map.error();
    }
    Result<RowMapper> mapper = RowMapper::prepare(*map, m_plan.path, *m_reader, options(), m_finder);
    if (!mapper) {
        return mapper.error();
    }
    m_mapper.emplace(*std::move(mapper));
    m_preview.choose(m_mapper->fields(), m_report);
    Result<RecordImporter> records = RecordImporter::prepare(m_database, m_plan, *map, m_mapper->fields());
    if (!records) {
        return records.error();
    }
    m_records.emplace(*std::move(records));
    m_report.key = m_records->keyColumns();
    return {};
}

Result<> Importer::importRows(const Progress &progress)
{
    Result<bool> more = m_reader->next();
    while (more && *more) {
        if (m_report.rows++ % rowsPerReport == 0 && !progress(m_reader->position(), m_reader->size())) {
            return dialect::cancelled();
        }
        const std::optional<CsvRow> row = asWanted(m_reader->row());
        if (Result<> done = row ? importRow(*row, false) : Result<>(); !done) {
            return done;
        }
        more = m_reader->next();
    }
    return more ? Result<>() : Result<>(more.error());
}

/// Rows may wait for rows that wait: as long as one comes in, the others are tried again.
Result<> Importer::importWaiting()
{
    for (bool isLast = false; !m_waiting.isEmpty();) {
        const QList<CsvRow> rows = std::exchange(m_waiting, {});
        for (const CsvRow &row : rows) {
            if (Result<> done = importRow(row, isLast); !done) {
                return done;
            }
        }
        isLast = m_waiting.size() == rows.size();
    }
    return {};
}

std::optional<CsvRow> Importer::asWanted(const CsvRow &row)
{
    if (m_plan.leftOut.contains(row.line)) {
        ++m_report.leftOut;
        return {};
    }
    CsvRow wanted = row;
    const QHash<QString, QString> mended = m_plan.mended.value(row.line);
    for (const auto &[column, text] : mended.asKeyValueRange()) {
        const qsizetype index = m_reader->header().indexOf(column);
        wanted = index >= 0 && index < wanted.size() ? wanted.replaced(index, text) : wanted;
    }
    return wanted;
}

/// A row of one cell that another delimiter would divide as the first line says.
static std::optional<char> otherDelimiter(const CsvRow &row, qsizetype columns, char delimiter)
{
    for (const char other : {',', ';', '\t'}) {
        const bool divides = row.size() == 1 && columns > 1 && other != delimiter
            && std::count(row.allBytes().begin(), row.allBytes().end(), other) == columns - 1;
        if (divides) {
            return other;
        }
    }
    return {};
}

static QString nameOf(char delimiter)
{
    return delimiter == '\t' ? ExchangeText::tr("a tab") : u"“%1”"_s.arg(QLatin1Char(delimiter));
}

Result<bool> Importer::isWhole(const CsvRow &row)
{
    const QStringList &header = m_reader->header();
    if (const std::optional<char> other = otherDelimiter(row, header.size(), m_reader->delimiter())) {
        return Error{Error::Code::Damaged,
            ExchangeText::tr(
                "Line %1 divides its cells by %2, the first line by %3. Use one of them in the whole file.")
                .arg(QString::number(row.line), nameOf(*other), nameOf(m_reader->delimiter()))};
    }
    if (row.size() != header.size()) {
        refuse(row,
            {{.reason = ExchangeText::tr("The row has %1, the first line names %2.")
                            .arg(ExchangeText::tr("%n cell(s)", nullptr, static_cast<int>(row.size())),
                                ExchangeText::tr("%n column(s)", nullptr, static_cast<int>(header.size())))}});
    } else if (row.oversized >= 0) {
        refuse(row,
            {{.column = header.at(row.oversized),
                .reason = ExchangeText::tr("The cell is larger than any field may be.")}});
    }
    return row.size() == header.size() && row.oversized < 0;
}

Result<> Importer::importRow(const CsvRow &row, bool isLast)
{
    if (const Result<bool> whole = isWhole(row); !whole || !*whole) {
        return whole ? Result<>() : Result<>(whole.error());
    }
    MappedRow mapped = m_mapper->map(row, isLast);
    if (mapped.waits) {
        if (Result<> flushed = flush(); !flushed) {
            return flushed;
        }
        mapped = m_mapper->map(row, isLast); // what it refers to may have come just now
    }
    if (mapped.waits) {
        m_waiting.append(row);
        return {};
    }
    if (!mapped.problems.isEmpty()) {
        preview(row, mapped.record, {.kind = RecordOutcome::Kind::Refused, .problems = mapped.problems});
        refuse(row, mapped.problems);
        return {};
    }
    const Result<RecordOutcome> outcome = m_records->import(mapped.record);
    if (!outcome) {
        return outcome.error();
    }
    preview(row, mapped.record, *outcome);
    m_mapper->setRecord(row, outcome->id);
    count(row, *outcome);
    countFailures();
    return {};
}

Result<> Importer::flush()
{
    const Result<> flushed = m_records->flush();
    countFailures();
    return flushed;
}

void Importer::countFailures()
{
    for (const FailedRecord &failed : m_records->takeFailures()) {
        --m_report.added;
        ++m_report.refused;
        ImportReport::keep(m_report.refusals, {.line = m_lines.value(failed.id), .reason = failed.error.message});
        ImportPreview::refuse(m_lines.value(failed.id), m_report);
    }
    static constexpr qsizetype enough = 1024;
    if (m_lines.size() > enough) { // more than can be gathered
        m_lines.removeIf([&](const auto &entry) { return entry.key() < m_lastAdded - enough / 2; });
    }
}

void Importer::count(const CsvRow &row, const RecordOutcome &outcome)
{
    switch (outcome.kind) {
    case RecordOutcome::Kind::Added:
        ++m_report.added;
        m_lastAdded = outcome.id;
        m_lines.insert(outcome.id, row.line);
        break;
    case RecordOutcome::Kind::Updated:
        ++m_report.updated;
        m_report.changedFields += outcome.changedFields;
        break;
    case RecordOutcome::Kind::Same:
        ++m_report.same;
        break;
    case RecordOutcome::Kind::Skipped:
        ++m_report.skipped;
        for (RowNote note : outcome.problems) {
            note.line = row.line;
            note.column = m_mapper->columnsOf(note.field);
            ImportReport::keep(m_report.duplicates, note);
        }
        break;
    case RecordOutcome::Kind::Refused:
        refuse(row, outcome.problems);
    }
}

void Importer::preview(const CsvRow &row, const Record &record, const RecordOutcome &outcome)
{
    using Kind = PreviewRow::Kind;
    const Kind kind = outcome.kind == RecordOutcome::Kind::Added ? Kind::Added
        : outcome.kind == RecordOutcome::Kind::Updated           ? Kind::Updated
        : outcome.kind == RecordOutcome::Kind::Refused           ? Kind::Refused
                                                                 : Kind::Same;
    if (m_plan.isDryRun && m_preview.isWanted(kind)) {
        const Record *before = outcome.before ? &*outcome.before : nullptr;
        m_preview.add(row.line, {kind, record, before, outcome.problems}, m_report);
    }
}

void Importer::refuse(const CsvRow &row, const QList<RowNote> &problems)
{
    ++m_report.refused;
    for (RowNote note : problems) {
        note.line = row.line;
        note.column = note.column.isEmpty() ? m_mapper->columnsOf(note.field) : note.column;
        const qsizetype column = m_reader->header().indexOf(note.column);
        note.cell = column >= 0 && column < row.size() && column != row.oversized
            ? std::optional(csv::original(row.text(column)))
            : std::nullopt;
        ImportReport::keep(m_report.refusals, note);
    }
}

} // namespace binnacle
