#include "models/document/history.h"

#include "models/document/historyquery.h"
#include "models/document/historytext.h"
#include "models/document/loggedchange.h"
#include "models/registers/definitions/person.h"
#include "models/registers/registry.h"
#include "models/storage/query.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace binnacle {

bool HistoryFilter::operator==(const HistoryFilter &other) const
{
    const auto who = [](const HistoryFilter &filter) {
        return std::make_tuple(filter.author.has_value(), filter.author.value_or(Author()).personId,
            filter.author.value_or(Author()).account);
    };
    return std::tie(schema, recordId, column, from, to, text)
        == std::tie(other.schema, other.recordId, other.column, other.from, other.to, other.text)
        && who(*this) == who(other);
}

QString importName(const HistoryEntry &entry)
{
    return entry.title.startsWith(u':') ? entry.title.section(u'/', -1) : entry.title;
}

QString historyTitle(const HistoryEntry &entry)
{
    if (entry.kind == u"undo") {
        return HistoryText::tr("Undo: %1").arg(entry.title);
    }
    if (entry.kind == u"redo") {
        return HistoryText::tr("Redo: %1").arg(entry.title);
    }
    return entry.kind == u"import" ? HistoryText::tr("Import of %1").arg(importName(entry)) : entry.title;
}

namespace {

/// Reads what belongs to the entries of one page.
class EntryReader
{
public:
    EntryReader(const Database &database, const HistoryFilter &filter, int rowsOfEntry)
        : m_database(database)
        , m_filter(filter)
        , m_rowsOfEntry(rowsOfEntry)
        , m_texts(database)
    {
        if (filter.schema && filter.recordId > 0) {
            m_places = placesOf(*filter.schema, filter.recordId);
        }
    }

    Result<> complete(HistoryEntry &entry)
    {
        if (entry.author.personId > 0) {
            entry.authorName = m_texts.recordName(person::schema, entry.author.personId);
        }
        entry.authorName = entry.authorName.isEmpty() ? entry.author.account : entry.authorName;
        const Result<> imports = readImports(entry);
        return imports ? readRows(entry) : imports;
    }

private:
    struct Edit
    {
        qint64 rowId;
        QString registerId;
        qint64 recordId;
        QString kind;
        bool isEmptied;
    };

    Result<> readImports(HistoryEntry &entry);
    Result<> readRows(HistoryEntry &entry);
    Result<QList<Edit>> edits(qint64 entry) const;
    Result<HistoryRow> row(const Edit &edit, bool isRedaction);
    QString nameOf(const Edit &edit, const RegisterSchema *schema, const QList<LoggedValue> &values);

    const Database &m_database;
    const HistoryFilter &m_filter;
    int m_rowsOfEntry;
    LoggedText m_texts;
    HistoryCondition m_places;
};

Result<> EntryReader::readImports(HistoryEntry &entry)
{
    Query query(m_database,
        u"SELECT register, sum(row_count), total(register = ?2 AND first_id <= ?3 AND ?3 < first_id + row_count) "
        "FROM change_block WHERE change_id = ?1 GROUP BY register ORDER BY min(id)"_s);
    query.bind(entry.id).bind(m_filter.schema ? m_filter.schema->id() : u""_s).bind(m_filter.recordId);
    if (Result<> done = query.exec(); !done) {
        return done;
    }
    while (query.next()) {
        entry.imports.append({findRegister(query.text(0)), query.text(0), query.integer(1)});
        entry.isRecordImported = entry.isRecordImported || query.real(2) > 0;
    }
    return query.finish();
}

Result<QList<EntryReader::Edit>> EntryReader::edits(qint64 entry) const
{
    const QString ofPlaces = m_places.sql.isEmpty()
        ? QString()
        : u" AND (register, record_id) IN (%1)"_s.arg(m_places.sql);
    Query query(m_database,
        u"SELECT id, register, record_id, edit, salt IS NULL FROM change_row WHERE change_id = ?%1 ORDER BY id LIMIT %2"_s
            .arg(ofPlaces)
            .arg(m_rowsOfEntry));
    query.bind(entry);
    for (const QVariant &value : m_places.values) {
        query.bind(value);
    }
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    QList<Edit> edits;
    while (query.next()) {
        edits.append({query.integer(0), query.text(1), query.integer(2), query.text(3), query.integer(4) != 0});
    }
    const Result<> done = query.finish();
    return done ? Result<QList<Edit>>(edits) : Result<QList<Edit>>(done.error());
}

Result<> EntryReader::readRows(HistoryEntry &entry)
{
    const Result<QVariant> count
        = selectValue(m_database, u"SELECT count(*) FROM change_row WHERE change_id = ?"_s, {entry.id});
    const Result<QList<Edit>> found = edits(entry.id);
    if (!count || !found) {
        return count ? found.error() : count.error();
    }
    entry.rowCount = count->toLongLong();
    for (const Edit &edit : *found) {
        const Result<HistoryRow> read = row(edit, entry.kind == u"redaction");
        if (!read) {
            return read.error();
        }
        entry.rows.append(*read);
    }
    return {};
}

/// The record as it is called now; of one that is gone what the log says of it.
QString EntryReader::nameOf(const Edit &edit, const RegisterSchema *schema, const QList<LoggedValue> &values)
{
    const QString name = schema ? m_texts.recordName(*schema, edit.recordId) : QString();
    if (!name.isEmpty()) {
        return name;
    }
    for (const LoggedValue &value : values) {
        if (value.column == u"reference") {
            return (value.now.isNull() ? value.old : value.now).toString();
        }
    }
    return HistoryText::tr("no. %1").arg(edit.recordId);
}

Result<HistoryRow> EntryReader::row(const Edit &edit, bool isRedaction)
{
    const Result<QList<LoggedValue>> found = readLoggedValues(m_database, edit.rowId);
    if (!found) {
        return found.error();
    }
    const RegisterSchema *schema = findRegister(edit.registerId);
    HistoryRow row{.schema = schema, .registerId = edit.registerId, .recordId = edit.recordId};
    row.name = nameOf(edit, schema, *found);
    row.kind = edit.kind == u"insert" ? HistoryRow::Kind::Added
        : edit.kind == u"remove"      ? HistoryRow::Kind::Removed
                                      : HistoryRow::Kind::Changed;
    if (schema) {
        row.fields = m_texts.fields(*schema, edit.recordId, *found,
            edit.isEmptied    ? RowRedaction::Earlier
                : isRedaction ? RowRedaction::Itself
                              : RowRedaction::None);
    }
    return row;
}

} // namespace

Result<QList<HistoryEntry>> HistoryReader::page(const HistoryFilter &filter, qint64 before, int limit) const
{
    const HistoryCondition condition = historyCondition(filter);
    Query query(m_database,
        u"SELECT id, made_at, coalesce(person_id, 0), account, kind, title, coalesce(undoes_id, 0) FROM change "
        "WHERE %1 AND (? = 0 OR id < ?) ORDER BY id DESC LIMIT ?"_s.arg(condition.sql));
    for (const QVariant &value : condition.values) {
        query.bind(value);
    }
    if (Result<> done = query.bind(before).bind(before).bind(limit).exec(); !done) {
        return done.error();
    }
    QList<HistoryEntry> entries;
    while (query.next()) {
        entries.append({.id = query.integer(0),
            .madeAt = QDateTime::fromString(query.text(1), Qt::ISODate),
            .author = {query.integer(2), query.text(3)},
            .authorName = {},
            .kind = query.text(4),
            .title = query.text(5),
            .undoesId = query.integer(6)});
    }
    if (Result<> done = query.finish(); !done) {
        return done.error();
    }
    EntryReader reader(m_database, filter, m_rowsOfEntry);
    for (HistoryEntry &entry : entries) {
        if (Result<> done = reader.complete(entry); !done) {
            return done.error();
        }
    }
    return entries;
}

Result<qint64> HistoryReader::count(const HistoryFilter &filter) const
{
    const HistoryCondition condition = historyCondition(filter);
    const Result<QVariant> count
        = selectValue(m_database, u"SELECT count(*) FROM change WHERE %1"_s.arg(condition.sql), condition.values);
    return count ? Result<qint64>(count->toLongLong()) : Result<qint64>(count.error());
}

Result<QList<std::pair<QString, Author>>> HistoryReader::authors() const
{
    Query query(m_database,
        u"SELECT DISTINCT coalesce(person_id, 0), iif(person_id IS NULL, account, ''), "
        "coalesce(person.name, account) AS who FROM change LEFT JOIN person ON person.id = person_id ORDER BY who"_s);
    if (Result<> done = query.exec(); !done) {
        return done.error();
    }
    QList<std::pair<QString, Author>> authors;
    while (query.next()) {
        authors.append({query.text(2), Author{query.integer(0), query.text(1)}});
    }
    const Result<> done = query.finish();
    return done ? Result<QList<std::pair<QString, Author>>>(authors)
                : Result<QList<std::pair<QString, Author>>>(done.error());
}

} // namespace binnacle
