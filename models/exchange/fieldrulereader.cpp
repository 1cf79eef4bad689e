#include "models/exchange/fieldrulereader.h"

#include "models/exchange/exchangetext.h"
#include "models/registers/registry.h"

using namespace Qt::StringLiterals;

namespace binnacle {

bool FieldRuleReader::isType(const FieldRule &rule, FieldType type) const
{
    return rule.field >= 0 && m_schema.field(rule.field).type == type;
}

FieldRule FieldRuleReader::read(const QString &name, const QJsonValue &json)
{
    const QJsonObject members = json.isString() ? QJsonObject{{u"column"_s, json}} : json.toObject();
    MappingObject object(members, u"fields."_s + name, m_problem);
    FieldRule rule;
    const bool isReference = m_schema.hasReference() && name == u"reference";
    rule.field = isReference ? FieldRule::reference : m_schema.indexOf(name);
    if (!isReference && (rule.field < 0 || rule.field >= m_schema.fieldCount())) {
        MappingObject({}, u"fields"_s, m_problem)
            .refuse(name, ExchangeText::tr("the register “%1” has no such field.").arg(m_schema.id()));
        return rule;
    }
    if (!json.isObject() && !json.isString()) {
        MappingObject({}, u"fields"_s, m_problem)
            .refuse(name, ExchangeText::tr("the name of a column or an object { … } belongs here."));
        return rule;
    }
    readSource(rule, object);
    readTranslation(rule.translation, object);
    if (isType(rule, FieldType::Time) && (!rule.parts.isEmpty() || rule.after >= 0 || object.has(u"formats"_s))) {
        readTime(rule, object);
    } else if (isType(rule, FieldType::Date)) {
        readFormats(rule, object);
    } else if (isType(rule, FieldType::Reference)) {
        readReference(rule, object);
    }
    object.finish();
    return rule;
}

void FieldRuleReader::readSource(FieldRule &rule, MappingObject &object)
{
    const QStringList sources{u"column"_s, u"template"_s, u"constant"_s, u"parts"_s, u"after"_s};
    QStringList given;
    for (const QString &source : sources) {
        given << (object.has(source) ? QStringList{source} : QStringList());
    }
    if (given.size() != 1) {
        object.refuse(given.value(1, u"column"_s),
            ExchangeText::tr("exactly one of these must be given: %1.").arg(sources.join(", "_L1)));
        return;
    }
    const QString source = given.first();
    if (source == u"column") {
        rule.source = TextTemplate::ofColumn(object.text(source));
    } else if (source == u"template") {
        readTemplate(rule.source, object, source);
    } else if (source == u"constant") {
        rule.source = TextTemplate::ofConstant(object.plainValue(source));
    } else if (!isType(rule, FieldType::Time)) {
        object.refuse(source, ExchangeText::tr("only a time can be made so."));
    } else if (source == u"parts") {
        readParts(rule, object);
    } else {
        readDuration(rule, object);
    }
}

void FieldRuleReader::readTemplate(TextTemplate &target, MappingObject &object, const QString &name)
{
    const Result<TextTemplate> read = TextTemplate::parsed(object.text(name));
    if (!read) {
        object.refuse(name, read.error().message);
        return;
    }
    target = *read;
}

void FieldRuleReader::readParts(FieldRule &rule, MappingObject &object)
{
    MappingObject parts(object.object(u"parts"_s), object.placeOf(u"parts"_s), m_problem);
    bool hasEnded = false;
    for (const QString &name : {u"year"_s, u"month"_s, u"day"_s, u"hour"_s, u"minute"_s}) {
        if (!parts.has(name)) {
            hasEnded = true;
            continue;
        }
        if (hasEnded) {
            parts.refuse(name, ExchangeText::tr("what is coarser is missing."));
        }
        rule.parts << TextTemplate::ofColumn(parts.text(name));
    }
    if (rule.parts.isEmpty()) {
        object.refuse(u"parts"_s, ExchangeText::tr("the column of the year is missing."));
    }
    parts.finish();
}

void FieldRuleReader::readDuration(FieldRule &rule, MappingObject &object)
{
    rule.after = m_schema.indexOf(object.text(u"after"_s));
    const bool isTimeField = rule.after >= 0 && rule.after < m_schema.fieldCount() && rule.after != rule.field
        && m_schema.field(rule.after).type == FieldType::Time;
    if (!isTimeField) {
        object.refuse(u"after"_s, ExchangeText::tr("another time of the register belongs here."));
    }
    for (const auto &[name, target] : {std::pair{u"unit"_s, &rule.unit}, std::pair{u"amount"_s, &rule.amount}}) {
        if (!object.has(name)) {
            object.refuse(name, ExchangeText::tr("the name of a column belongs here."));
        }
        *target = TextTemplate::ofColumn(object.text(name));
    }
}

void FieldRuleReader::readTranslation(Translation &translation, MappingObject &object)
{
    translation.isOneLine = object.yesNo(u"one_line"_s);
    translation.empty = object.texts(u"empty"_s);
    translation.separator = object.text(u"separator"_s);
    translation.pick = object.choice(u"pick"_s, {u"first"_s, u"last"_s}) == u"first" ? Translation::Pick::First
                                                                                     : Translation::Pick::Last;
    translation.hasValues = object.has(u"values"_s);
    const QJsonObject values = object.object(u"values"_s);
    MappingObject pairs(values, object.placeOf(u"values"_s), m_problem);
    for (const QString &from : values.keys()) {
        translation.values.insert(from, values.value(from).isNull() ? QString() : pairs.plainValue(from));
    }
    if (object.has(u"otherwise"_s)) {
        const bool isNull = object.value(u"otherwise"_s).isNull();
        translation.otherwise = isNull ? QString() : object.plainValue(u"otherwise"_s);
        if (!translation.hasValues) {
            object.refuse(u"otherwise"_s, ExchangeText::tr("it has no meaning without “values”."));
        }
    }
    if (object.has(u"default"_s)) {
        translation.whenEmpty = object.plainValue(u"default"_s);
    }
}

void FieldRuleReader::readFormats(FieldRule &rule, MappingObject &object)
{
    rule.formats = object.texts(u"formats"_s);
    for (const QString &format : rule.formats) {
        const bool isExact = precisionOfFormat(format) >= Precision::Day || rule.isTime;
        if (precisionOfFormat(format) == Precision::Unknown || !isExact) {
            object.refuse(
                u"formats"_s, ExchangeText::tr("“%1” is no format for this field. One is yyyy-MM-dd.").arg(format));
        }
    }
}

void FieldRuleReader::readTime(FieldRule &rule, MappingObject &object)
{
    rule.isTime = true;
    readFormats(rule, object);
    rule.offset = static_cast<int>(object.integer(u"offset"_s, -840, 840));
    const QStringList precisions{u"minute"_s, u"hour"_s, u"day"_s, u"month"_s, u"year"_s};
    rule.precision = precisionFromCode(object.choice(u"precision"_s, precisions)).value_or(Precision::Minute);
    rule.coarserIfImpossible = object.choice(u"impossible"_s, {u"refuse"_s, u"coarser"_s}) == u"coarser";
    const QString whenEmpty = std::exchange(rule.translation.whenEmpty, QString());
    rule.isUnknownWhenEmpty = whenEmpty == u"unknown";
    if (!whenEmpty.isEmpty() && !rule.isUnknownWhenEmpty) {
        object.refuse(u"default"_s, ExchangeText::tr("for a time only “unknown” belongs here."));
    }
    for (const QString &unit : rule.translation.values) {
        if (rule.after >= 0 && !unit.isEmpty() && unit != u"unknown" && !isTimeUnit(unit)) {
            object.refuse(u"values"_s, ExchangeText::tr("“%1” is no unit of time. One is “hour”.").arg(unit));
        }
    }
}

void FieldRuleReader::readReference(FieldRule &rule, MappingObject &object)
{
    const Field &field = m_schema.field(rule.field);
    const RegisterSchema *target = findRegister(QLatin1StringView(field.target));
    rule.by = object.text(u"by"_s);
    const bool isKnown = rule.by.isEmpty() || rule.by == u"id" || (rule.by == u"reference" && target->hasReference())
        || (target->indexOf(rule.by) >= 0 && target->indexOf(rule.by) < target->fieldCount());
    if (!isKnown) {
        object.refuse(u"by"_s, ExchangeText::tr("the register “%1” has no such field.").arg(target->id()));
    }
    rule.isEmptyWhenMissing = object.choice(u"missing"_s, {u"refuse"_s, u"leave_empty"_s}) == u"leave_empty";
    if (!object.has(u"row"_s)) {
        return;
    }
    if (target != &m_schema) {
        object.refuse(
            u"row"_s, ExchangeText::tr("only a reference to the same register can lead to a row of the file."));
    }
    MappingObject row(object.object(u"row"_s), object.placeOf(u"row"_s), m_problem);
    rule.row = RowReference{.column = row.text(u"column"_s), .same = row.texts(u"same"_s)};
    if (rule.row->column.isEmpty()) {
        row.refuse(u"column"_s, ExchangeText::tr("the name of a column belongs here."));
    }
    row.finish();
}

} // namespace binnacle
