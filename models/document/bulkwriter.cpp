#include "models/document/bulkwriter.h"

#include "models/document/documenttext.h"
#include "models/document/search.h"
#include "models/registers/codec.h"
#include "models/registers/insertsql.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qint64 rowsPerBlock = 4096;
static constexpr qsizetype saltSize = 16;
static constexpr qsizetype digestSize = 32;

/// SQLite makes the lists of choices of all CHECKs anew for each statement: one statement for many rows saves half.
static constexpr qsizetype rowsPerStatement = 128;

static Error countedUp(const RegisterSchema &schema)
{
    return {Error::Code::Damaged,
        DocumentText::tr("The counter that numbers the records of %1 was altered outside Binnacle. Nothing was added; "
                         "open the last backup of the document.")
            .arg(schema.id())};
}

BulkWriter::BulkWriter(Database &database, const RegisterSchema &schema, Statements statements, qint64 lastId)
    : m_database(database)
    , m_schema(&schema)
    , m_table(schema.id())
    , m_canonical(schema)
    , m_statements(std::move(statements))
    , m_lastId(lastId)
    , m_threads(std::make_unique<QThreadPool>())
{
    m_threads->setMaxThreadCount(2); // one waits for the other
}

Result<BulkWriter> BulkWriter::prepare(Database &database, const RegisterSchema &schema)
{
    Result<BulkStatement> rows = BulkStatement::prepare(database, insertSql(schema, rowsPerStatement));
    Result<BulkStatement> row = BulkStatement::prepare(database, insertSql(schema));
    Result<BulkStatement> searchText = BulkStatement::prepare(
        database, u"INSERT INTO search_text (register, record_id, content) VALUES (?, ?, ?)"_s);
    for (const Result<BulkStatement> *statement : {&rows, &row, &searchText}) {
        if (!*statement) {
            return statement->error();
        }
    }
    const Result<QVariant> lastId
        = selectValue(database, u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s, {schema.id()});
    if (!lastId) {
        return lastId.error();
    }
    if (lastId->toLongLong() < 0 || lastId->toLongLong() >= largestId) {
        return countedUp(schema);
    }
    return BulkWriter(
        database, schema, {*std::move(rows), *std::move(row), *std::move(searchText)}, lastId->toLongLong());
}

Result<> BulkWriter::add(Record &record)
{
    for (qsizetype i = 0; i < m_schema->fieldCount(); ++i) {
        record.values[i] = codec::normalized(m_schema->field(i), record.values.at(i));
    }
    if (m_lastId >= largestId) {
        return countedUp(*m_schema);
    }
    record.revision = 1;
    record.id = record.id > 0 ? record.id : m_lastId + 1;
    m_lastId = std::max(m_lastId, record.id);
    m_gathered.append(record);
    return m_gathered.size() < rowsPerStatement ? Result<>() : handOver();
}

Result<> BulkWriter::handOver()
{
    if (Result<> settled = settle(); !settled) {
        return settled;
    }
    m_handedOver = std::exchange(m_gathered, {});
    m_deriving = QtConcurrent::run(m_threads.get(), [this] { return derive(); }); // needs no database
    m_writing = QtConcurrent::run(m_threads.get(), [this] { return write(); });
    return {};
}

Result<> BulkWriter::settle()
{
    if (!m_writing.isValid()) {
        return {};
    }
    const Result<Failures> failures = m_writing.takeResult();
    if (!failures) {
        return failures.error();
    }
    m_failures += *failures;
    return {};
}

Result<> BulkWriter::flush()
{
    const Result<> begun = m_gathered.isEmpty() ? Result<>() : handOver();
    return begun ? settle() : begun;
}

Result<BulkWriter::Failures> BulkWriter::write()
{
    const QMutexLocker use(&m_database.mutex());
    const Result<Failures> refused = writeRows();
    const Derived derived = m_deriving.takeResult(); // whatever became of the rows: it reads them
    if (!refused || !m_schema->logged) {
        return refused;
    }
    auto next = refused->cbegin();
    for (qsizetype i = 0; i < m_handedOver.size(); ++i) {
        const qint64 id = m_handedOver.at(i).id;
        if (next != refused->cend() && next->id == id) {
            ++next;
            continue;
        }
        addToBlock(id, QByteArrayView(derived.salts).sliced(i * saltSize, saltSize),
            QByteArrayView(derived.digests).sliced(i * digestSize, digestSize));
        if (Result<> written = writeWords(id, derived.words.at(i)); !written) {
            return written.error();
        }
    }
    return refused;
}

BulkWriter::Derived BulkWriter::derive() const
{
    Derived derived{.salts = newSalts(m_handedOver.size()), .digests = {}, .words = {}};
    for (qsizetype i = 0; i < m_handedOver.size(); ++i) {
        const Record &record = m_handedOver.at(i);
        derived.digests += m_canonical.digest(record, QByteArrayView(derived.salts).sliced(i * saltSize, saltSize));
        derived.words << searchText(*m_schema, record);
    }
    return derived;
}

int BulkWriter::bind(BulkStatement &statement, int position, const Record &record) const
{
    statement.bind(position++, record.id);
    statement.bind(position++, record.revision);
    statement.bind(position++, record.origin);
    if (m_schema->hasReference()) {
        statement.bind(position++, record.reference);
    }
    for (qsizetype i = 0; i < m_schema->fieldCount(); ++i) {
        statement.bind(position++, record.values.at(i));
    }
    return position;
}

Result<BulkWriter::Failures> BulkWriter::writeRows()
{
    if (m_handedOver.size() < rowsPerStatement) {
        return writeOneByOne();
    }
    int position = 1;
    for (const Record &record : std::as_const(m_handedOver)) {
        position = bind(m_statements.rows, position, record);
    }
    const Result<> done = m_statements.rows.run();
    if (!done && done.error().code == Error::Code::Invalid) {
        return writeOneByOne(); // to find out which
    }
    return done ? Result<Failures>(Failures()) : Result<Failures>(done.error());
}

Result<BulkWriter::Failures> BulkWriter::writeOneByOne()
{
    Failures refused;
    for (const Record &record : std::as_const(m_handedOver)) {
        bind(m_statements.row, 1, record);
        const Result<> done = m_statements.row.run();
        if (!done && done.error().code != Error::Code::Invalid) {
            return done.error();
        }
        if (!done) {
            refused.append({record.id, done.error()});
        }
    }
    return refused;
}

Result<> BulkWriter::writeWords(qint64 id, const QString &words)
{
    BulkStatement &kept = m_statements.searchText;
    kept.bind(1, m_table);
    kept.bind(2, id);
    kept.bind(3, words);
    if (Result<> done = kept.run(); !done) {
        return done;
    }
    if (m_firstSearchText == 0) {
        m_firstSearchText = kept.insertedId();
    }
    return {};
}

Result<> BulkWriter::replaceWords(const Record &record)
{
    if (Result<> removed = SearchIndex(m_database).remove(*m_schema, record.id, m_firstSearchText); !removed) {
        return removed;
    }
    return writeWords(record.id, searchText(*m_schema, record));
}

void BulkWriter::addToBlock(qint64 id, QByteArrayView salt, QByteArrayView digest)
{
    const bool continues = !m_blocks.isEmpty() && m_blocks.last().rowCount < rowsPerBlock
        && id == m_blocks.last().firstId + m_blocks.last().rowCount;
    if (!continues) {
        m_blocks.append({.schema = m_schema, .firstId = id});
    }
    ImportedBlock &block = m_blocks.last();
    block.salts += salt;
    block.digests += digest;
    ++block.rowCount;
}

// The index is fed at the end: between other statements FTS5 would write what it has gathered for each single row.
Result<QList<ImportedBlock>> BulkWriter::finish()
{
    if (Result<> done = flush(); !done) {
        return done.error();
    }
    if (!m_failures.isEmpty()) {
        return m_failures.first().error;
    }
    if (m_firstSearchText > 0) {
        const Result<> indexed = execute(m_database,
            u"INSERT INTO search (rowid, content) SELECT id, content FROM search_text WHERE id >= ?"_s,
            {m_firstSearchText});
        if (!indexed) {
            return indexed.error();
        }
    }
    return std::move(m_blocks);
}

} // namespace binnacle
