#include "models/registers/codec.h"

#include "models/registers/choice.h"
#include "models/registers/codedtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle::codec {

namespace {

struct CodecText
{
    Q_DECLARE_TR_FUNCTIONS(codec)
};

} // namespace

static Error refused(const QString &sentence)
{
    return {Error::Code::Invalid, sentence};
}

static Value wholeNumberOf(const QVariant &given)
{
    switch (given.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return given.toLongLong();
    default:
        return given;
    }
}

static Value decimalOf(const QVariant &given)
{
    if (given.typeId() == QMetaType::Double || given.typeId() == QMetaType::Float) {
        return given.toDouble() + 0.0; // minus zero becomes zero, as SQLite keeps it
    }
    const Value whole = wholeNumberOf(given);
    return whole.typeId() == QMetaType::LongLong ? Value(whole.toDouble()) : given;
}

// A QVariant around a null text is not null itself, but the driver keeps it as NULL.
static bool isNothing(const QVariant &given)
{
    switch (given.typeId()) {
    case QMetaType::QString:
        return static_cast<const QString *>(given.constData())->isNull();
    case QMetaType::QByteArray:
        return static_cast<const QByteArray *>(given.constData())->isEmpty();
    default:
        return given.isNull();
    }
}

Value normalized(const Field &field, const QVariant &given)
{
    if (isNothing(given)) {
        return {};
    }
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::TimeOffset:
    case FieldType::Reference:
    case FieldType::YesNo:
        return wholeNumberOf(given);
    case FieldType::Decimal:
        return decimalOf(given);
    default:
        return given;
    }
}

static bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Not by QDate::fromString(), which reads other separators and digits too, and takes twenty times as long.
bool isDay(const QString &text)
{
    const QStringView year = QStringView(text).mid(0, 4);
    const QStringView month = QStringView(text).mid(5, 2);
    const QStringView day = QStringView(text).mid(8);
    return text.size() == 10 && isDigits(year) && text.at(4) == u'-' && isDigits(month) && text.at(7) == u'-'
        && isDigits(day) && QDate::isValid(year.toInt(), month.toInt(), day.toInt());
}

bool isTime(const QString &text)
{
    // Day and minute apart: read as one local time, an hour that summer time skips here would not exist.
    const QTime minute = QTime::fromString(text.mid(11, 5), u"HH:mm"_s);
    return text.size() == 17 && isDay(text.left(10)) && text.at(10) == u'T' && text.at(16) == u'Z' && minute.isValid()
        && minute.toString(u"HH:mm"_s) == text.mid(11, 5);
}

QString toText(const Field &field, const Value &value)
{
    if (value.isNull()) {
        return {};
    }
    switch (field.type) {
    case FieldType::Decimal:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case FieldType::Blob:
        return QString::fromLatin1(value.toByteArray().toBase64());
    default:
        return value.toString();
    }
}

static Result<Value> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber ? Result<Value>(number) : refused(CodecText::tr("“%1” is not a whole number.").arg(text));
}

static Result<Value> decimalNumber(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && qIsFinite(number)
        ? Result<Value>(number + 0.0) // never minus zero, which SQLite does not keep
        : refused(CodecText::tr("“%1” is not a number. Write it as 1234.5.").arg(text));
}

static Result<Value> day(const QString &text)
{
    if (isDay(text)) {
        return Value(text);
    }
    return refused(CodecText::tr("“%1” is no day of the calendar. Write it as 2026-07-06.").arg(text));
}

static Result<Value> time(const QString &text)
{
    if (isTime(text)) {
        return Value(text);
    }
    return refused(CodecText::tr("“%1” is no time. Write it in UTC as 2026-07-06T07:00Z.").arg(text));
}

static Result<Value> choiceCode(const Field &field, const QString &text)
{
    const ChoiceSet *set = findChoiceSet(QLatin1StringView(field.target));
    Q_ASSERT(set);
    return set->contains(text) ? Result<Value>(Value(text))
                               : refused(CodecText::tr("“%1” is not one of the choices.").arg(text));
}

static Result<Value> yesOrNo(const QString &text)
{
    if (text == u"1" || text == u"true" || text == u"yes") {
        return Value(qlonglong(1));
    }
    if (text == u"0" || text == u"false" || text == u"no") {
        return Value(qlonglong(0));
    }
    return refused(CodecText::tr("“%1” is neither yes nor no.").arg(text));
}

static Result<Value> bytes(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? Result<Value>(Value(*decoded)) : refused(CodecText::tr("The content is not base64."));
}

Result<Value> fromText(const Field &field, const QString &text)
{
    if (text.isEmpty()) {
        return Value();
    }
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return Value(text);
    case FieldType::Integer:
    case FieldType::TimeOffset:
    case FieldType::Reference:
        return wholeNumber(text);
    case FieldType::Decimal:
        return decimalNumber(text);
    case FieldType::Date:
        return day(text);
    case FieldType::Time:
        return time(text);
    case FieldType::Choice:
    case FieldType::TimePrecision:
        return choiceCode(field, text);
    case FieldType::YesNo:
        return yesOrNo(text);
    case FieldType::Blob:
        return bytes(text);
    }
    Q_UNREACHABLE();
}

QString displayText(const Field &field, const Value &value)
{
    if (value.isNull()) {
        return {};
    }
    const QLocale locale;
    switch (field.type) {
    case FieldType::Integer:
        return numberWord(field, value.toLongLong());
    case FieldType::Decimal:
        return locale.toString(value.toDouble(), 'g', 9);
    case FieldType::Date:
        return locale.toString(QDate::fromString(value.toString(), Qt::ISODate), u"d MMM yyyy"_s);
    case FieldType::Choice:
    case FieldType::TimePrecision:
        return choiceWord(QLatin1StringView(field.target), value.toString());
    case FieldType::Text:
        return field.code == TextCode::Weekdays ? weekdaysText(value.toString())
            : field.code == TextCode::DayOfYear ? dayOfYearText(value.toString())
                                                : value.toString();
    case FieldType::YesNo:
        return value.toBool() ? CodecText::tr("Yes") : CodecText::tr("No");
    case FieldType::Blob:
        if (value.typeId() == QMetaType::QString) {
            return CodecText::tr("file with the SHA-256 %1").arg(value.toString()); // from the log
        }
        return CodecText::tr("%n byte(s)", nullptr, static_cast<int>(value.toByteArray().size()));
    default:
        return value.toString();
    }
}

QJsonValue toJson(const Field &field, const Value &value)
{
    if (value.isNull()) {
        return QJsonValue::Null;
    }
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::TimeOffset:
    case FieldType::Reference:
    case FieldType::YesNo:
        return value.toLongLong();
    case FieldType::Decimal:
        return value.toDouble();
    default:
        return toText(field, value);
    }
}

Result<Value> fromJson(const Field &field, const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return Value();
    case QJsonValue::Bool:
        return fromText(field, json.toBool() ? u"1"_s : u"0"_s);
    case QJsonValue::Double:
        return fromText(field, QString::number(json.toDouble(), 'g', QLocale::FloatingPointShortest));
    case QJsonValue::String:
        return json.toString().isEmpty() && field.isText() ? Result<Value>(Value(QString(u""_s)))
                                                           : fromText(field, json.toString());
    default:
        return refused(CodecText::tr("A list or an object cannot be the value of a field."));
    }
}

} // namespace binnacle::codec
