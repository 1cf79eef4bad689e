#include "models/document/logscrubber.h"

#include "models/storage/database.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype saltSize = 16;

LogScrubber::LogScrubber(
    Database &database, const RegisterSchema &schema, qint64 id, const QList<qsizetype> &fields)
    : m_database(database)
    , m_schema(schema)
    , m_id(id)
{
    QStringList columns;
    for (const qsizetype field : fields) {
        columns << u'\'' + QString::fromLatin1(schema.field(field).column) + u'\''; // names of ours
    }
    m_columns = columns.join(u',');
}

Result<qint64> LogScrubber::count() const
{
    const Result<QVariant> count = selectValue(m_database,
        u"SELECT count(*) FROM change_value JOIN change_row ON change_row.id = change_row_id JOIN change "
        "ON change.id = change_id WHERE register = ? AND record_id = ? AND field IN (%1) "
        "AND (old IS NOT NULL OR (new IS NOT NULL AND kind <> 'redaction'))"_s.arg(m_columns),
        {m_schema.id(), m_id});
    return count ? Result<qint64>(count->toLongLong()) : Result<qint64>(count.error());
}

/// The row that an import added has its salt among those of its block.
Result<> LogScrubber::emptyBlock()
{
    Query query(m_database,
        u"SELECT id, first_id, salts FROM change_block WHERE register = ?1 AND first_id <= ?2 "
        "AND ?2 < first_id + row_count"_s);
    if (Result<> done = query.bind(m_schema.id()).bind(m_id).exec(); !done || !query.next()) {
        return done;
    }
    const qint64 block = query.integer(0);
    QByteArray salts = query.value(2).toByteArray();
    salts.replace((m_id - query.integer(1)) * saltSize, saltSize, QByteArray(saltSize, '\0'));
    if (Result<> done = query.finish(); !done) {
        return done;
    }
    return execute(m_database, u"UPDATE change_block SET salts = ? WHERE id = ?"_s, {salts, block});
}

Result<> LogScrubber::scrub(qint64 entry)
{
    const QString ofRecord = u"change_row_id IN (SELECT id FROM change_row WHERE register = ? AND record_id = ? AND "_s;
    const QVariantList place{m_schema.id(), m_id, entry};
    for (const QString &sql : QStringList{
             u"UPDATE change_value SET old = NULL, new = NULL WHERE field IN (%1) AND "_s.arg(m_columns) + ofRecord
                 + u"change_id < ?)",
             u"UPDATE change_value SET old = NULL WHERE field IN (%1) AND "_s.arg(m_columns) + ofRecord
                 + u"change_id = ?)",
             u"UPDATE change_row SET salt = NULL WHERE register = ? AND record_id = ? AND change_id < ?"_s,
         }) {
        if (Result<> done = execute(m_database, sql, place); !done) {
            return done;
        }
    }
    return emptyBlock();
}

} // namespace binnacle
