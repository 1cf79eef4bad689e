#include "models/exchange/referencenames.h"

#include "models/exchange/referencefinder.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype remembered = 4096;

QString ReferenceNames::name(const RegisterSchema &schema, qint64 id)
{
    const QString column = usualNames(schema).first();
    if (column != u"reference" && column != u"code") {
        return QString::number(id);
    }
    QHash<qint64, QString> &known = m_names[&schema];
    if (const auto name = known.constFind(id); name != known.constEnd()) {
        return *name;
    }
    if (known.size() >= remembered) {
        known.clear();
    }
    const Result<QVariant> name = selectValue(m_database,
        u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(dialect::quoted(column), dialect::quoted(schema.id())), {id});
    return known[id] = name ? name->toString() : QString();
}

} // namespace binnacle
