#include "models/document/bulkwriter.h"

#include "models/document/search.h"
#include "models/registers/codec.h"
#include "models/registers/insertsql.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qint64 rowsPerBlock = 4096;

BulkWriter::BulkWriter(const RegisterSchema &schema, Statements statements)
    : m_schema(&schema)
    , m_table(schema.id())
    , m_canonical(schema)
    , m_statements(std::move(statements))
{
}

Result<BulkWriter> BulkWriter::prepare(Database &database, const RegisterSchema &schema)
{
    Result<BulkStatement> row = BulkStatement::prepare(database, insertSql(schema));
    Result<BulkStatement> searchText = BulkStatement::prepare(
        database, u"INSERT INTO search_text (register, record_id, content) VALUES (?, ?, ?)"_s);
    Result<BulkStatement> search
        = BulkStatement::prepare(database, u"INSERT INTO search (rowid, content) VALUES (?, ?)"_s);
    for (const Result<BulkStatement> *statement : {&row, &searchText, &search}) {
        if (!*statement) {
            return statement->error();
        }
    }
    return BulkWriter(schema, {*std::move(row), *std::move(searchText), *std::move(search)});
}

Result<> BulkWriter::add(Record &record)
{
    if (Result<> done = writeRow(record); !done) {
        return done;
    }
    addToBlock(record);
    return m_schema->logged ? writeSearch(record) : Result<>();
}

Result<> BulkWriter::writeRow(Record &record)
{
    BulkStatement &row = m_statements.row;
    for (qsizetype i = 0; i < m_schema->fieldCount(); ++i) {
        record.values[i] = codec::normalized(m_schema->field(i), record.values.at(i));
    }
    record.revision = 1;
    int position = 0;
    row.bind(++position, record.id > 0 ? QVariant(record.id) : QVariant());
    row.bind(++position, record.revision);
    row.bind(++position, record.origin);
    if (m_schema->hasReference()) {
        row.bind(++position, record.reference);
    }
    for (qsizetype i = 0; i < m_schema->fieldCount(); ++i) {
        row.bind(++position, record.values.at(i));
    }
    if (Result<> done = row.run(); !done) {
        return done;
    }
    record.id = row.insertedId();
    return {};
}

Result<> BulkWriter::writeSearch(const Record &record)
{
    const QString text = searchText(*m_schema, record);
    BulkStatement &kept = m_statements.searchText;
    kept.bind(1, m_table);
    kept.bind(2, record.id);
    kept.bind(3, text);
    if (Result<> done = kept.run(); !done) {
        return done;
    }
    m_statements.search.bind(1, kept.insertedId());
    m_statements.search.bind(2, text);
    return m_statements.search.run();
}

void BulkWriter::addToBlock(const Record &record)
{
    const bool continues = !m_blocks.isEmpty() && m_blocks.last().rowCount < rowsPerBlock
        && record.id == m_blocks.last().firstId + m_blocks.last().rowCount;
    if (!continues) {
        m_blocks.append({.schema = m_schema, .firstId = record.id});
    }
    ImportedBlock &block = m_blocks.last();
    const QByteArray salt = newSalt();
    block.salts += salt;
    block.digests += m_canonical.digest(record, salt);
    ++block.rowCount;
}

QList<ImportedBlock> BulkWriter::takeBlocks()
{
    return m_schema->logged ? std::move(m_blocks) : QList<ImportedBlock>();
}

} // namespace binnacle
