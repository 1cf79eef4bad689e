#include "models/registers/labels.h"

#include "models/registers/registry.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

using namespace Qt::StringLiterals;

namespace binnacle {

/// "MR-2026-02 " before the title of an agenda item, as an expression; nothing where the parent has no reference.
static QString parentReference(const RegisterSchema &schema, const QString &alias)
{
    const Field &parent = schema.field(0);
    const RegisterSchema *target
        = parent.type == FieldType::Reference ? findRegister(QLatin1StringView(parent.target)) : nullptr;
    return target && target->hasReference()
        ? u"coalesce((SELECT parent.reference || ' ' FROM %1 AS parent WHERE parent.id = %2.%3), '') || "_s.arg(
            dialect::quoted(target->id()), alias, dialect::quoted(QString::fromLatin1(parent.column)))
        : QString();
}

QString labelExpression(const RegisterSchema &schema, const QString &alias)
{
    const QString label
        = schema.label < 0 ? QString() : dialect::quoted(QString::fromLatin1(schema.field(schema.label).column));
    // People and organizations are known by their names, everything else by its reference first.
    const bool isNamed = schema.label >= 0 && qstrcmp(schema.field(schema.label).column, "title") != 0;
    if (isNamed) {
        return u"%1.%2"_s.arg(alias, label);
    }
    if (!schema.hasReference() && !label.isEmpty()) {
        return parentReference(schema, alias) % u"%1.%2"_s.arg(alias, label); // its number says nothing to anybody
    }
    const QString reference
        = schema.hasReference() ? u"%1.reference"_s.arg(alias) : u"CAST(%1.id AS TEXT)"_s.arg(alias);
    return label.isEmpty() ? reference : u"%1 || ' ' || %2.%3"_s.arg(reference, alias, label);
}

QString Labels::label(const RegisterSchema &schema, qint64 id)
{
    QHash<qint64, QString> &known = m_labels[&schema];
    if (const auto label = known.constFind(id); label != known.constEnd()) {
        return *label;
    }
    const QString table = dialect::quoted(schema.id());
    const Result<QVariant> label
        = selectValue(m_database, u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(labelExpression(schema, table), table), {id});
    return known[id] = label ? label->toString() : QString();
}

} // namespace binnacle
