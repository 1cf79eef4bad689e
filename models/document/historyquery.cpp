#include "models/document/historyquery.h"

#include "models/registers/definitions/evidence_link.h"
#include "models/registers/registry.h"
#include "models/storage/dialect.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

/// Conditions that all hold.
class Conditions
{
public:
    void add(const QString &sql, const QVariantList &values)
    {
        m_sql << u'(' + sql + u')';
        m_values += values;
    }
    HistoryCondition all() const { return {m_sql.isEmpty() ? u"1"_s : m_sql.join(" AND "_L1), m_values}; }

private:
    QStringList m_sql;
    QVariantList m_values;
};

} // namespace

/// The first field of a part is its parent.
static bool isPartOf(const RegisterSchema &part, const RegisterSchema &schema)
{
    const bool canBePart = part.kind == RegisterKind::Part || part.kind == RegisterKind::Dated;
    return canBePart && part.logged && part.field(0).type == FieldType::Reference
        && qstrcmp(part.field(0).target, schema.table) == 0;
}

HistoryCondition placesOf(const RegisterSchema &schema, qint64 recordId)
{
    HistoryCondition places{u"SELECT ? AS register, ? AS record_id"_s, {schema.id(), recordId}};
    for (const RegisterSchema *part : allRegisters()) {
        if (!isPartOf(*part, schema)) {
            continue;
        }
        const QString parent = QString::fromLatin1(part->field(0).column);
        places.sql += u" UNION SELECT ?, id FROM %1 WHERE %2 = ?"
                      " UNION SELECT register, record_id FROM change_row JOIN change_value ON change_row_id = id"
                      " WHERE register = ? AND field = ? AND coalesce(new, old) = ?"_s
                          .arg(dialect::quoted(part->id()), dialect::quoted(parent));
        places.values << part->id() << recordId << part->id() << parent << recordId;
    }
    places.sql += u" UNION SELECT 'evidence_link', id FROM evidence_link WHERE record_register = ? AND record_id = ?"_s;
    places.values << schema.id() << recordId;
    return places;
}

static QString utc(QDate localDay)
{
    return localDay.startOfDay().toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

static void addRecord(Conditions &conditions, const HistoryFilter &filter)
{
    const HistoryCondition places = placesOf(*filter.schema, filter.recordId);
    conditions.add(u"change.id IN (WITH place AS (%1) "
                   "SELECT change_id FROM place CROSS JOIN change_row USING (register, record_id) "
                   "UNION SELECT change_id FROM place CROSS JOIN change_block ON change_block.register = place.register "
                   "AND first_id <= place.record_id AND place.record_id < first_id + row_count)"_s.arg(places.sql),
        places.values);
    if (!filter.column.isEmpty()) {
        conditions.add(u"change.id IN (SELECT change_id FROM change_row JOIN change_value ON change_row_id = id "
                       "WHERE register = ? AND record_id = ? AND field = ?)"_s,
            {filter.schema->id(), filter.recordId, filter.column});
    }
}

static void addRegister(Conditions &conditions, const RegisterSchema &schema)
{
    conditions.add(u"EXISTS (SELECT 1 FROM change_row WHERE change_id = change.id AND register = ?) "
                   "OR EXISTS (SELECT 1 FROM change_block WHERE change_id = change.id AND register = ?)"_s,
        {schema.id(), schema.id()});
}

static void addText(Conditions &conditions, const QString &text)
{
    QString pattern = text;
    for (const QChar c : {u'\\', u'%', u'_'}) {
        pattern.replace(c, u'\\' + QString(c));
    }
    pattern = u'%' + pattern + u'%';
    conditions.add(u"change.title LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM change_row JOIN change_value "
                   "ON change_row_id = change_row.id WHERE change_id = change.id AND "
                   "((typeof(old) = 'text' AND old LIKE ? ESCAPE '\\') OR "
                   "(typeof(new) = 'text' AND new LIKE ? ESCAPE '\\')))"_s,
        {pattern, pattern, pattern});
}

HistoryCondition historyCondition(const HistoryFilter &filter)
{
    Conditions conditions;
    if (filter.schema && filter.recordId > 0) {
        addRecord(conditions, filter);
    } else if (filter.schema) {
        addRegister(conditions, *filter.schema);
    }
    if (filter.author && filter.author->personId > 0) {
        conditions.add(u"change.person_id = ?"_s, {filter.author->personId});
    } else if (filter.author) {
        conditions.add(u"change.person_id IS NULL AND change.account = ?"_s, {filter.author->account});
    }
    if (filter.from.isValid()) {
        conditions.add(u"change.made_at >= ?"_s, {utc(filter.from)});
    }
    if (filter.to.isValid()) {
        conditions.add(u"change.made_at < ?"_s, {utc(filter.to.addDays(1))});
    }
    if (const QString text = filter.text.trimmed(); !text.isEmpty()) {
        addText(conditions, text);
    }
    return conditions.all();
}

} // namespace binnacle
