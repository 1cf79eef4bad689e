#include "models/registers/insertsql.h"

#include "models/storage/dialect.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace binnacle {

QString insertSql(const RegisterSchema &schema, qsizetype rows)
{
    QStringList columns{u"\"id\""_s, u"\"revision\""_s, u"\"origin\""_s};
    if (schema.hasReference()) {
        columns << u"\"reference\""_s;
    }
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        columns << dialect::quoted(QString::fromLatin1(schema.field(i).column));
    }
    const QString marks = u'(' % QStringList(columns.size(), u"?"_s).join(u',') % u')';
    return u"INSERT INTO %1 (%2) VALUES %3"_s.arg(
        dialect::quoted(schema.id()), columns.join(u','), QStringList(rows, marks).join(u','));
}

} // namespace binnacle
