#include "models/exchange/referencefinder.h"

#include "models/storage/database.h"
#include "models/storage/dialect.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype remembered = 4096;

QStringList usualNames(const RegisterSchema &schema)
{
    QStringList names;
    if (schema.hasReference()) {
        names << u"reference"_s;
    } else if (const qsizetype code = schema.indexOf(u"code"); code >= 0 && schema.field(code).isUnique) {
        names << u"code"_s;
    }
    const QString label = schema.label < 0 ? QString() : QString::fromLatin1(schema.field(schema.label).column);
    if (label == u"name") {
        names << label;
    }
    return names.isEmpty() ? QStringList{u"id"_s} : names;
}

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
    for (const QString &column : by.isEmpty() ? usualNames(schema) : QStringList{by}) {
        const Result<qint64> id = findBy(schema, column, text);
        if (!id || *id != none) {
            return id;
        }
    }
    return none;
}

Result<qint64> ReferenceFinder::findBy(const RegisterSchema &schema, const QString &column, const QString &text)
{
    auto statement = m_statements.find({&schema, column});
    if (statement == m_statements.end()) {
        Result<BulkStatement> prepared = BulkStatement::prepare(m_database,
            u"SELECT id FROM %1 WHERE %2 = ? LIMIT 2"_s.arg(dialect::quoted(schema.id()), dialect::quoted(column)));
        if (!prepared) {
            return prepared.error();
        }
        statement = m_statements.emplace(Way{&schema, column}, *std::move(prepared)).first;
    }
    BulkStatement &select = statement->second;
    select.bind(1, text);
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
    return ids.size() > 1 ? several : ids.value(0, none);
}

} // namespace binnacle
