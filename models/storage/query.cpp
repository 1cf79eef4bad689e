#include "models/storage/query.h"

#include "models/storage/database.h"
#include "models/storage/dialect.h"

#include <QFile>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace binnacle {

Query::Query(const Database &database, const QString &sql)
    : m_database(database)
    , m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Query &Query::bind(const QVariant &value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Result<> Query::exec()
{
    m_bound = 0;
    if (!m_prepared || !m_query.exec()) {
        return error();
    }
    return {};
}

bool Query::next()
{
    return m_query.next();
}

Result<> Query::finish()
{
    if (m_query.lastError().isValid()) {
        return error();
    }
    m_query.finish();
    return {};
}

QVariant Query::value(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? QVariant() : value;
}

Error Query::error() const
{
    return dialect::errorFrom(m_database.handle(), m_query.lastError());
}

static Result<> run(Query &query, const QVariantList &values)
{
    for (const QVariant &value : values) {
        query.bind(value);
    }
    return query.exec();
}

Result<> execute(const Database &database, const QString &sql, const QVariantList &values)
{
    Query query(database, sql);
    return run(query, values);
}

Result<QVariant> selectValue(const Database &database, const QString &sql, const QVariantList &values)
{
    Query query(database, sql);
    if (Result<> done = run(query, values); !done) {
        return done.error();
    }
    return query.next() ? query.value(0) : QVariant();
}

static QString queryFile(const QString &name)
{
    QFile file(u":/queries/%1.sql"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "namedQuery", qPrintable(name));
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

QString namedQuery(const QString &name)
{
    static constexpr auto include = "-- include: "_L1;
    QStringList lines = queryFile(name).split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(include)) {
            line = queryFile(line.mid(include.size()));
        }
    }
    return lines.join(u'\n');
}

} // namespace binnacle
