#include "models/storage/query.h"

#include "models/storage/database.h"
#include "models/storage/dialect.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace binnacle {

/// The numbers of the placeholders `?1`, `?2` … in the order of the text; empty when they are plain `?`.
static QList<int> numberedPlaceholders(const QString &sql)
{
    static const QRegularExpression pattern(u"\\?([1-9])"_s);
    QList<int> numbers;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(sql)) {
        numbers << match.capturedView(1).toInt();
    }
    return numbers;
}

// QtSql 6.4 refuses a numbered placeholder that is used twice, so they go to it as plain ones.
static QString withPlainPlaceholders(QString sql)
{
    static const QRegularExpression pattern(u"\\?[1-9]"_s);
    return sql.replace(pattern, u"?"_s);
}

Query::Query(const Database &database, const QString &sql)
    : m_database(database)
    , m_query(database.connection())
    , m_numbers(numberedPlaceholders(sql))
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(withPlainPlaceholders(sql));
}

Query &Query::bind(const QVariant &value)
{
    const int number = ++m_bound;
    if (m_numbers.isEmpty()) {
        m_query.bindValue(number - 1, value);
    }
    for (int position = 0; position < m_numbers.size(); ++position) {
        if (m_numbers.at(position) == number) {
            m_query.bindValue(position, value);
        }
    }
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
