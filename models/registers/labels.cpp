#include "models/registers/labels.h"

#include "models/registers/choice.h"
#include "models/registers/codec.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/person.h"
#include "models/registers/registry.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

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

/// " Actions of earlier reviews", " version 3": what tells the parts of one record apart, as an expression; empty where
/// one field alone does not do that, or says nothing by itself.
static QString numberInParent(const RegisterSchema &schema, const QString &alias)
{
    const bool isPair = schema.key.size() == 2 && schema.key[0] == 0;
    if (!isPair || schema.field(0).type != FieldType::Reference) {
        return {};
    }
    const Field &field = schema.field(schema.key[1]);
    const QString column = u"%1.%2"_s.arg(alias, dialect::quoted(QString::fromLatin1(field.column)));
    if (field.type == FieldType::Integer) {
        return u"'%1 ' || %2"_s.arg(schema.labelText(schema.key[1]).toLower().replace(u'\'', u"''"_s), column);
    }
    const ChoiceSet *set = field.type == FieldType::Choice ? findChoiceSet(QLatin1StringView(field.target)) : nullptr;
    QString words;
    for (const Choice &choice : set ? set->choices : std::span<const Choice>()) {
        const QString code = QString::fromLatin1(choice.code);
        words += u" WHEN '%1' THEN '%2'"_s.arg(
            code, choiceWord(QLatin1StringView(set->id), code).replace(u'\'', u"''"_s));
    }
    return words.isEmpty() ? QString() : u"CASE %1%2 ELSE %1 END"_s.arg(column, words);
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
    if (!schema.hasReference()) {
        const QString parent = parentReference(schema, alias);
        const QString number = parent.isEmpty() ? QString() : numberInParent(schema, alias);
        if (!number.isEmpty()) {
            return parent % number;
        }
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

void Labels::forget(const RegisterSchema &schema)
{
    m_labels.remove(&schema);
    if (&schema == &person::schema) {
        m_names.clear();
    } else if (&schema == &organization::schema) {
        m_currency.reset();
    }
}

/// Empty when nobody has this reference.
QString Labels::nameOf(const QString &reference)
{
    if (!m_names.contains(reference)) {
        const Result<QVariant> name
            = selectValue(m_database, u"SELECT name FROM person WHERE reference = ?"_s, {reference});
        m_names.insert(reference, name ? name->toString() : QString());
    }
    return m_names.value(reference);
}

QString Labels::namesText(const QString &references)
{
    static const QRegularExpression spaced(u"[,;\\s]+"_s);
    static const QRegularExpression separated(u"\\s*[,;]\\s*"_s);
    const auto isUnknown = [this](const QString &reference) { return nameOf(reference).isEmpty(); };
    QStringList parts = references.split(spaced, Qt::SkipEmptyParts);
    if (std::any_of(parts.begin(), parts.end(), isUnknown)) {
        parts = references.split(separated); // what is no reference may be a name, which has spaces of its own
    }
    for (QString &part : parts) {
        part = isUnknown(part) ? part : nameOf(part);
    }
    return parts.join(u", "_s);
}

QString Labels::currency()
{
    if (!m_currency) {
        const Result<QVariant> found = selectValue(m_database, u"SELECT currency FROM organization LIMIT 1"_s);
        m_currency = found ? found->toString() : QString();
    }
    return *m_currency;
}

static QString amountText(double amount, const QString &currency)
{
    const bool isWhole = std::abs(amount - std::round(amount)) < 0.005; // less than a cent
    const QString number = QLocale().toString(amount, 'f', isWhole ? 0 : 2);
    return currency.isEmpty() ? number : u"%1 %2"_s.arg(number, currency);
}

/// What was computed has more digits than say anything; what was typed is shown as it was.
static QString decimalText(const Field &field, double value)
{
    static constexpr int typedDecimals = 4;
    static constexpr double leastShown = 0.01;
    const QString exact = QString::number(value, 'g', 9);
    const qsizetype point = exact.indexOf(u'.');
    const bool isComputed = point >= 0 && exact.size() - point - 1 > typedDecimals;
    return isComputed && std::abs(value) >= leastShown ? QLocale().toString(value, 'f', 2)
                                                       : codec::displayText(field, value);
}

QString Labels::valueText(const Field &field, const Value &value)
{
    if (value.isNull()) {
        return {};
    }
    if (field.type == FieldType::Reference) {
        const RegisterSchema *target = findRegister(QLatin1StringView(field.target));
        return target ? label(*target, value.toLongLong()) : QString();
    }
    if (field.code == TextCode::People) {
        return namesText(value.toString());
    }
    if (field.money > 0) {
        return amountText(value.toDouble() * field.money, currency());
    }
    return field.type == FieldType::Decimal ? decimalText(field, value.toDouble()) : codec::displayText(field, value);
}

} // namespace binnacle
