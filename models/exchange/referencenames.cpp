#include "models/exchange/referencenames.h"

#include "models/exchange/recordname.h"
#include "models/registers/codec.h"
#include "models/registers/recordstore.h"
#include "models/registers/registry.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype remembered = 4096;
static constexpr int deepest = 8; ///< links of links: a hostile document may lead in a circle

bool isLink(const Field &field)
{
    return field.type == FieldType::Reference || field.isRecordNumber();
}

const RegisterSchema *targetOf(const RegisterSchema &schema, const Record &record, qsizetype field)
{
    const Field &link = schema.field(field);
    if (!link.isRecordNumber()) {
        return findRegister(QLatin1StringView(link.target));
    }
    return findRegister(record.values.at(schema.indexOf(QString::fromLatin1(link.target))).toString());
}

QString ReferenceNames::nameOfTarget(const RegisterSchema &schema, const Record &record, qsizetype field, int depth)
{
    const Value &id = record.values.at(field);
    const RegisterSchema *target = targetOf(schema, record, field);
    return id.isNull() || !target ? QString() : name(*target, id.toLongLong(), depth);
}

QString ReferenceNames::name(const RegisterSchema &schema, qint64 id, int depth)
{
    QHash<qint64, QString> &known = m_names[&schema];
    if (const auto name = known.constFind(id); name != known.constEnd()) {
        return *name;
    }
    const QString found = read(schema, id, depth);
    QHash<qint64, QString> &names = m_names[&schema]; // reading may have moved it
    if (names.size() >= remembered) {
        names.clear();
    }
    return names[id] = found;
}

QString ReferenceNames::read(const RegisterSchema &schema, qint64 id, int depth)
{
    const QStringList columns = usualNames(schema);
    if (columns.isEmpty()) {
        return depth < deepest ? readKey(schema, id, depth + 1) : QString();
    }
    const Result<QVariant> name = selectValue(m_database,
        u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(dialect::quoted(columns.first()), dialect::quoted(schema.id())), {id});
    return name ? name->toString() : QString();
}

QString ReferenceNames::readKey(const RegisterSchema &schema, qint64 id, int depth)
{
    const Result<Record> record = RecordStore(m_database, schema).find(id);
    if (!record) {
        return {};
    }
    QStringList parts;
    for (const int field : schema.key) {
        const Field &description = schema.field(field);
        parts << (isLink(description) ? nameOfTarget(schema, *record, field, depth)
                                      : codec::toText(description, record->values.at(field)));
    }
    return parts.isEmpty() ? QString() : recordname::joined(parts.first(), parts.mid(1));
}

} // namespace binnacle
