#include "models/registers/recordfilter.h"

#include "models/base/text.h"
#include "models/registers/labels.h"
#include "models/registers/registry.h"
#include "models/storage/dialect.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace binnacle {

static QString column(const RegisterSchema &schema, qsizetype field)
{
    return dialect::quoted(QString::fromLatin1(schema.field(field).column));
}

static QString oneOf(const QString &name, const QVariantList &values)
{
    return u"%1 IN (%2)"_s.arg(name, QStringList(values.size(), u"?"_s).join(u','));
}

/// Times are texts in their order; empty ones come before all others.
static QString columnOrLatest(const RegisterSchema &schema, const RecordFilter::Condition &condition)
{
    const QString name = column(schema, condition.field);
    QStringList others{u"''"_s};
    for (const qsizetype field : condition.insteadOfNull) {
        others << u"coalesce(%1, '')"_s.arg(column(schema, field));
    }
    return others.size() == 1 ? name : u"coalesce(%1, nullif(max(%2), ''))"_s.arg(name, others.join(", "_L1));
}

static QString conditionSql(const RegisterSchema &schema, const RecordFilter::Condition &condition)
{
    const QString name = condition.field == RecordFilter::byId ? u"id"_s : columnOrLatest(schema, condition);
    switch (condition.op) {
    case RecordFilter::Operator::IsOneOf:
        return oneOf(name, condition.values);
    case RecordFilter::Operator::IsNoneOf:
        return u"NOT coalesce(%1, 0)"_s.arg(oneOf(name, condition.values));
    case RecordFilter::Operator::IsBefore:
        return name + u" < ?"_s;
    case RecordFilter::Operator::IsFrom:
        return name + u" >= ?"_s;
    case RecordFilter::Operator::IsEmpty:
        return u"coalesce(%1, '') = ''"_s.arg(name);
    }
    Q_UNREACHABLE();
}

QString searchExpression(const QString &text)
{
    static const QRegularExpression notInWords(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = folded(text).split(notInWords, Qt::SkipEmptyParts);
    for (QString &word : words) {
        word = u'"' % word % u"\"*";
    }
    return words.join(u' ');
}

static FilterQuery conditionsOf(const RegisterSchema &schema, const RecordFilter &filter)
{
    FilterQuery query;
    QStringList parts;
    for (const RecordFilter::Condition &condition : filter.conditions) {
        parts << conditionSql(schema, condition);
        query.values += condition.values;
    }
    if (const QString words = searchExpression(filter.searchText); !words.isEmpty()) {
        parts << u"id IN (SELECT record_id FROM search_text WHERE register = ? AND id IN "
                 "(SELECT rowid FROM search WHERE search MATCH ?))"_s;
        query.values << schema.id() << words;
    }
    query.sql = parts.isEmpty() ? QString() : u" WHERE "_s + parts.join(" AND "_L1);
    return query;
}

static bool canBeEmpty(const RegisterSchema &schema, qsizetype field)
{
    return field >= schema.fieldCount() || schema.field(field).necessity != Necessity::Always
        || schema.field(field).type == FieldType::Time;
}

static QString orderSql(const RegisterSchema &schema, const RecordFilter &filter)
{
    const QString direction = filter.sortOrder == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
    if (filter.sortField == RecordFilter::byId) {
        return u" ORDER BY id "_s + direction;
    }
    if (filter.sortField == RecordFilter::byReference) {
        return u" ORDER BY length(reference) %1, reference %1"_s.arg(direction);
    }
    const Field &field = schema.field(filter.sortField);
    QString key = column(schema, filter.sortField);
    if (field.type == FieldType::Reference) {
        const RegisterSchema *target = findRegister(QLatin1StringView(field.target));
        key = u"(SELECT %1 FROM %2 AS label WHERE label.id = %3.%4)"_s.arg(
            labelExpression(*target, u"label"_s), dialect::quoted(target->id()), dialect::quoted(schema.id()), key);
    }
    // What has no value comes last, whatever the direction. Descending it does so by itself, and saying it costs time.
    const bool isSaid = filter.sortOrder == Qt::AscendingOrder && canBeEmpty(schema, filter.sortField);
    return u" ORDER BY %1 %2%3, id %2"_s.arg(key, direction, isSaid ? u" NULLS LAST"_s : QString());
}

FilterQuery idQuery(const RegisterSchema &schema, const RecordFilter &filter)
{
    FilterQuery query = conditionsOf(schema, filter);
    query.sql = u"SELECT id FROM "_s % dialect::quoted(schema.id()) % query.sql % orderSql(schema, filter);
    return query;
}

FilterQuery countQuery(const RegisterSchema &schema, const RecordFilter &filter)
{
    FilterQuery query = conditionsOf(schema, filter);
    query.sql = u"SELECT count(*) FROM "_s % dialect::quoted(schema.id()) % query.sql;
    return query;
}

FilterQuery countQuery(const RegisterSchema &schema, const RecordFilter &filter, qsizetype field)
{
    FilterQuery query = conditionsOf(schema, filter);
    query.sql = u"SELECT %1, count(*) FROM %2%3 GROUP BY 1"_s.arg(
        column(schema, field), dialect::quoted(schema.id()), query.sql);
    return query;
}

} // namespace binnacle
