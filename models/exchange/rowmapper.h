#pragma once

#include "models/exchange/importmap.h"
#include "models/exchange/importreport.h"
#include "models/exchange/referencefinder.h"
#include "models/exchange/rowindex.h"
#include "models/exchange/timevalue.h"
#include "models/registers/record.h"

namespace binnacle {

/// The record that one row of a file stands for, or why it stands for none.
struct MappedRow
{
    Record record = {};
    QList<RowNote> problems = {};
    bool mayWait = true;
    bool waits = false; ///< it refers to a record that may come later in the file
};

/// Turns rows into records as a mapping says. The rows of one file: prepared with its header.
class RowMapper
{
public:
    /// `finder` outlives it. An error when the file has not the columns, or a constant cannot be the value of a field.
    static Result<RowMapper> prepare(const ImportMap &map, const QString &path, const CsvReader &reader,
        const CsvReader::Options &options, ReferenceFinder &finder);

    /// `isLast`: what is not there now will not come any more.
    MappedRow map(const CsvRow &row, bool isLast);
    /// The record of a row has this id now; later rows may refer to it.
    void setRecord(const CsvRow &row, qint64 id);

    /// The fields that the mapping gives.
    const QList<qsizetype> &fields() const { return m_fields; }
    /// The columns of the file that give a field, `reference` or several with ", " between, for messages; empty: none
    /// does.
    QString columnsOf(const QString &names) const;

private:
    struct Rule : FieldRule
    {
        explicit Rule(const FieldRule &rule)
            : FieldRule(rule)
        {
        }
        QHash<QString, Value> converted; ///< `values`, as values of the field
        std::optional<RowIndex> index;
        QString columns;
    };

    RowMapper(const ImportMap &map, ReferenceFinder &finder);
    Result<> add(
        const FieldRule &rule, const QString &path, const CsvReader &reader, const CsvReader::Options &options);
    bool isRecordNumber(const FieldRule &rule) const;
    Result<> connectTemplates(Rule &rule, const QStringList &header) const;
    Result<> convertValues(Rule &rule) const;
    Result<Value> convert(const FieldRule &rule, const QString &text) const;

    Result<Value> value(const Rule &rule, const CsvRow &row, MappedRow &mapped) const;
    Result<Value> translated(const Rule &rule, const SourceText &source) const;
    Result<Value> referenced(const Rule &rule, const CsvRow &row, const SourceText &source, MappedRow &mapped) const;
    Result<qint64> findRecord(const Rule &rule, const CsvRow &row, const QString &text, MappedRow &mapped) const;

    const RegisterSchema &m_schema;
    ReferenceFinder &m_finder;
    QList<Rule> m_rules; ///< those that differ from row to row
    Record m_blank; ///< with the constants
    QList<qsizetype> m_fields;
};

} // namespace binnacle
