#include "models/exchange/referencefinder.h"

#include "models/exchange/recordname.h"
#include "models/exchange/referencenames.h"
#include "models/registers/codec.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype remembered = 4096;

Result<qint64> ReferenceFinder::find(const RegisterSchema &schema, const QString &by, const QString &text)
{
    QHash<QString, qint64> &known = m_found[{&schema, by}];
    if (const auto found = known.constFind(text); found != known.constEnd()) {
        return *found;
    }
    const Result<qint64> id = findFirst(schema, by, text);
    if (id && *id > 0) {
        if (known.size() >= remembered) {
            known.clear();
        }
        known.insert(text, *id);
    }
    return id;
}

Result<qint64> ReferenceFinder::findFirst(const RegisterSchema &schema, const QString &by, const QString &text)
{
    const QMutexLocker use(&m_database.mutex());
    const QStringList columns = by.isEmpty() ? usualNames(schema) : QStringList{by};
    for (const QString &column : columns) {
        const Result<qint64> id = findBy(schema, column, text);
        if (!id || *id != none) {
            return id;
        }
    }
    return columns.isEmpty() ? findByKey(schema, text) : Result<qint64>(none);
}

Result<BulkStatement *> ReferenceFinder::statement(const RegisterSchema &schema, const QString &condition)
{
    auto known = m_statements.find({&schema, condition});
    if (known == m_statements.end()) {
        Result<BulkStatement> prepared = BulkStatement::prepare(
            m_database, u"SELECT id FROM %1 WHERE %2 LIMIT 2"_s.arg(dialect::quoted(schema.id()), condition));
        if (!prepared) {
            return prepared.error();
        }
        known = m_statements.emplace(Way{&schema, condition}, *std::move(prepared)).first;
    }
    return &known->second;
}

/// The one id that a bound statement gives.
static Result<qint64> only(BulkStatement &select)
{
    QList<qint64> ids;
    Result<bool> more = select.next();
    while (more && *more) {
        ids << select.integer(0);
        more = select.next();
    }
    select.reset();
    if (!more) {
        return more.error();
    }
    return ids.size() > 1 ? ReferenceFinder::several : ids.value(0, ReferenceFinder::none);
}

Result<qint64> ReferenceFinder::findBy(const RegisterSchema &schema, const QString &column, const QString &text)
{
    const Result<BulkStatement *> select = statement(schema, dialect::quoted(column) % u" = ?");
    if (!select) {
        return select.error();
    }
    (*select)->bind(1, text);
    return only(**select);
}

Result<QList<Value>> ReferenceFinder::keyValues(const RegisterSchema &schema, const QStringList &parts, qint64 &outcome)
{
    Record record = Record::empty(schema);
    QList<Value> values;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype field = schema.key[static_cast<size_t>(i)];
        const Field &description = schema.field(field);
        Value value;
        if (!isLink(description)) {
            const Result<Value> read = codec::fromText(description, parts.at(i));
            outcome = read ? 1 : none;
            value = read ? *read : Value();
        } else if (!parts.at(i).isEmpty()) {
            const RegisterSchema *target = targetOf(schema, record, field);
            const Result<qint64> id = target ? find(*target, {}, parts.at(i)) : Result<qint64>(none);
            if (!id) {
                return id.error();
            }
            outcome = *id;
            value = *id;
        }
        if (outcome <= 0) {
            return QList<Value>();
        }
        record.values[field] = value;
        values << value;
    }
    return values;
}

Result<qint64> ReferenceFinder::findByKey(const RegisterSchema &schema, const QString &text)
{
    const auto size = static_cast<qsizetype>(schema.key.size());
    const QStringList parts = recordname::parts(text, size);
    qint64 outcome = 1;
    const Result<QList<Value>> values = keyValues(schema, parts, outcome);
    if (!values || values->isEmpty()) {
        return values ? Result<qint64>(std::min(outcome, none)) : Result<qint64>(values.error());
    }
    QStringList conditions;
    for (const int field : schema.key) {
        conditions << dialect::quoted(QString::fromLatin1(schema.field(field).column)) % u" IS ?";
    }
    const Result<BulkStatement *> select = statement(schema, conditions.join(" AND "_L1));
    if (!select) {
        return select.error();
    }
    for (qsizetype i = 0; i < size; ++i) {
        (*select)->bind(static_cast<int>(i) + 1, values->at(i));
    }
    return only(**select);
}

} // namespace binnacle
