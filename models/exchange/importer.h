#pragma once

#include "models/exchange/importplan.h"
#include "models/exchange/importpreview.h"
#include "models/exchange/recordimporter.h"
#include "models/exchange/rowmapper.h"

namespace binnacle {

/// One run of an import: reads, maps and takes in row by row, in one transaction.
class Importer
{
public:
    /// Everything given outlives it.
    Importer(Database &database, const ImportPlan &plan, ImportReport &report);

    Result<> run(const Progress &progress);

private:
    CsvReader::Options options() const;
    Result<> openTable();
    Result<> prepare();
    Result<> importRows(const Progress &progress);
    Result<> importWaiting();
    /// `isLast`: what a row refers to must be there now.
    Result<> importRow(const CsvRow &row, bool isLast);
    /// The row as the person who imports wants it; none: it was left out.
    std::optional<CsvRow> asWanted(const CsvRow &row);
    /// An error is about the file as a whole.
    Result<bool> isWhole(const CsvRow &row);
    void count(const CsvRow &row, const RecordOutcome &outcome);
    void preview(const CsvRow &row, const Record &record, const RecordOutcome &outcome);
    Result<> flush();
    /// Takes back what was counted as added.
    void countFailures();
    void refuse(const CsvRow &row, const QList<RowNote> &problems);

    Database &m_database;
    const ImportPlan &m_plan;
    ImportReport &m_report;
    ReferenceFinder m_finder;
    ImportPreview m_preview;
    std::optional<CsvReader> m_reader;
    std::optional<RowMapper> m_mapper;
    std::optional<RecordImporter> m_records;
    QHash<qint64, qint64> m_lines; ///< of added records that may still fail, by id
    qint64 m_lastAdded = 0;
    QList<CsvRow> m_waiting; ///< rows that refer to later ones
};

} // namespace binnacle
