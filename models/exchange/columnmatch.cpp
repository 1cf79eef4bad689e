#include "models/exchange/columnmatch.h"

#include "models/base/text.h"
#include "models/exchange/exchangetext.h"
#include "models/registers/choice.h"
#include "models/registers/codec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

QString fieldTitle(const RegisterSchema &schema, qsizetype field)
{
    if (field == FieldRule::reference) {
        return ExchangeText::tr("Reference");
    }
    switch (schema.field(field).type) {
    case FieldType::TimeOffset:
        return ExchangeText::tr("%1: minutes from UTC").arg(schema.labelText(field - 1));
    case FieldType::TimePrecision:
        return ExchangeText::tr("%1: how exact").arg(schema.labelText(field - 2));
    default:
        return schema.labelText(field);
    }
}

static QString columnName(const RegisterSchema &schema, qsizetype field)
{
    return field == FieldRule::reference ? u"reference"_s : QString::fromLatin1(schema.field(field).column);
}

QList<qsizetype> matchableFields(const RegisterSchema &schema)
{
    QList<qsizetype> fields;
    for (qsizetype field = schema.hasReference() ? FieldRule::reference : 0; field < schema.fieldCount(); ++field) {
        fields << field;
    }
    return fields;
}

/// Letters and digits only: "Due on", "due_on" and "DUE-ON" are one name.
static QString bareName(const QString &name)
{
    QString bare = folded(name);
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return bare;
}

static QStringList namesOf(const RegisterSchema &schema, qsizetype field)
{
    if (field == FieldRule::reference) {
        return {bareName(fieldTitle(schema, field)), u"reference"_s, u"ref"_s, u"refno"_s, u"refnr"_s, u"id"_s};
    }
    const QString column = columnName(schema, field);
    QStringList names{bareName(column), bareName(fieldTitle(schema, field))};
    for (const QLatin1StringView ending : {"_id"_L1, "_on"_L1, "_at"_L1}) {
        names << (column.endsWith(ending) ? QStringList{bareName(column.chopped(ending.size()))} : QStringList());
    }
    const QString label = QString::fromLatin1(schema.field(field).label);
    names << (label.isEmpty() ? QStringList() : QStringList{bareName(label)});
    return names;
}

ColumnMatch guessMatch(const RegisterSchema &schema, const QStringList &header)
{
    ColumnMatch match(header.size(), notImported);
    const QList<qsizetype> fields = matchableFields(schema);
    const auto take = [&](const auto &isNamed) {
        for (const qsizetype field : fields) {
            for (qsizetype i = 0; i < header.size(); ++i) {
                if (match.at(i) == notImported && !match.contains(field) && isNamed(field, header.at(i))) {
                    match[i] = field;
                }
            }
        }
    };
    take([&](qsizetype field, const QString &name) { return columnName(schema, field) == name; });
    take([&](qsizetype field, const QString &name) { return namesOf(schema, field).contains(bareName(name)); });
    return match;
}

QList<qsizetype> missingFields(const RegisterSchema &schema, const ColumnMatch &match)
{
    QList<qsizetype> missing;
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        const Field &field = schema.field(i);
        if (field.necessity == Necessity::Always && !field.isComputed && !match.contains(i)) {
            missing << i;
        }
    }
    return missing;
}

ColumnMatch matchOfMap(const ImportMap &map, const QStringList &header)
{
    ColumnMatch match(header.size(), notImported);
    for (const FieldRule &rule : map.rules) {
        const qsizetype column = rule.source.isConstant() ? -1 : header.indexOf(rule.source.columnNames());
        if (column >= 0 && match.at(column) == notImported) {
            match[column] = rule.field;
        }
    }
    return match;
}

/// How many of the days are written so; the 31st of February is, too.
static qsizetype writtenSo(const QStringList &days, const QString &sign, bool isDayFirst)
{
    const QRegularExpression shape(u"^(\\d{1,2})%1(\\d{1,2})%1\\d{4}$"_s.arg(QRegularExpression::escape(sign)));
    return std::count_if(days.begin(), days.end(), [&](const QString &day) {
        const QRegularExpressionMatch match = shape.match(day);
        const int number = match.captured(isDayFirst ? 1 : 2).toInt();
        const int month = match.captured(isDayFirst ? 2 : 1).toInt();
        return match.hasMatch() && number >= 1 && number <= 31 && month >= 1 && month <= 12;
    });
}

QString dateFormatOf(const QStringList &days)
{
    const QString usual = QLocale().dateFormat(QLocale::ShortFormat);
    const bool isUsuallyDayFirst = usual.indexOf(u'd') < usual.indexOf(u'M');
    QString best;
    qsizetype most = std::max(std::count_if(days.begin(), days.end(), codec::isDay), days.size() / 3);
    for (const QString &sign : {u"/"_s, u"."_s, u"-"_s, u" "_s}) {
        const bool isUsual = isUsuallyDayFirst || sign == u".";
        for (const bool isDayFirst : {isUsual, !isUsual}) {
            if (const qsizetype count = writtenSo(days, sign, isDayFirst); count > most) {
                most = count;
                best = (isDayFirst ? u"d%1M%1yyyy"_s : u"M%1d%1yyyy"_s).arg(sign);
            }
        }
    }
    return best;
}

/// The codes of a choice and what the file writes for them; empty when it writes the codes.
static QJsonObject wordsOf(const Field &field, const QStringList &examples)
{
    const ChoiceSet &set = *findChoiceSet(QLatin1StringView(field.target));
    QJsonObject words;
    bool hasWords = false;
    for (const Choice &choice : set.choices) {
        const QString code = QString::fromLatin1(choice.code);
        const QString word = choiceWord(QLatin1StringView(field.target), code);
        words.insert(code, code);
        for (const QString &spelling : {word, word.toLower(), word.toUpper(), code.toUpper()}) {
            words.insert(spelling, code);
        }
        for (const QString &example : examples) {
            const bool isMeant = bareName(example) == bareName(word) || bareName(example) == bareName(code);
            hasWords = hasWords || (isMeant && example != code);
            if (isMeant) {
                words.insert(example, code);
            }
        }
    }
    return hasWords ? words : QJsonObject();
}

static QJsonValue ruleOf(
    const RegisterSchema &schema, qsizetype field, const QString &column, const QStringList &examples)
{
    QJsonObject rule{{u"column"_s, column}};
    const FieldType type = field == FieldRule::reference ? FieldType::Text : schema.field(field).type;
    if (type == FieldType::Date) {
        const QString format = dateFormatOf(examples);
        if (!format.isEmpty()) {
            rule.insert(u"formats"_s, format);
        }
    } else if (type == FieldType::Choice) {
        const QJsonObject words = wordsOf(schema.field(field), examples);
        if (!words.isEmpty()) {
            rule.insert(u"values"_s, words);
        }
    }
    return rule.size() == 1 ? QJsonValue(column) : QJsonValue(rule);
}

QByteArray mappingOf(const RegisterSchema &schema, const TableFile &file, const ColumnMatch &match)
{
    QJsonObject fields;
    QString key;
    for (qsizetype i = 0; i < match.size(); ++i) {
        if (match.at(i) == notImported) {
            continue;
        }
        const QString name = columnName(schema, match.at(i));
        fields.insert(name, ruleOf(schema, match.at(i), file.header.at(i), file.examples.at(i)));
        const bool isCode = name == u"code" && schema.field(match.at(i)).isUnique;
        key = match.at(i) == FieldRule::reference || (isCode && key.isEmpty()) ? name : key;
    }
    QJsonObject map{{u"format"_s, u"binnacle-import-1"_s}, {u"register"_s, schema.id()}, {u"fields"_s, fields}};
    if (!key.isEmpty()) {
        map.insert(u"key"_s, key);
    }
    return QJsonDocument(map).toJson();
}

} // namespace binnacle
