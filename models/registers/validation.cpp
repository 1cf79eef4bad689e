#include "models/registers/validation.h"

#include "models/base/text.h"
#include "models/registers/accountability.h"
#include "models/registers/choice.h"
#include "models/registers/codec.h"
#include "models/registers/lifecycle.h"
#include "models/registers/validperiod.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct ValidationText
{
    Q_DECLARE_TR_FUNCTIONS(validation)
};

} // namespace

static Issue issue(const RegisterSchema &schema, qsizetype field, const QString &text)
{
    return {.text = text, .registerId = schema.id(), .field = QString::fromLatin1(schema.field(field).column)};
}

static QString problemOfText(const Field &field, const QString &label, const QString &text)
{
    const qsizetype excess = text.size() > field.limit ? characterCount(text) - field.limit : 0;
    if (excess > 0) {
        return ValidationText::tr("%1 is too long by %n character(s).", nullptr, static_cast<int>(excess)).arg(label);
    }
    if (!isPlainText(text)) {
        return ValidationText::tr("%1 contains control characters or direction overrides. Type it again.").arg(label);
    }
    const bool isBroken = field.type == FieldType::Text && !isOneLine(text);
    return isBroken ? ValidationText::tr("%1 must be one line.").arg(label) : QString();
}

static QString problemOfNumber(const Field &field, const QString &label, double number)
{
    if (number >= field.minimum && number <= field.maximum) {
        return {};
    }
    const QLocale locale;
    const auto text = [&](double bound) { return locale.toString(bound, 'g', 6); };
    if (field.maximum == std::numeric_limits<double>::max()) {
        return ValidationText::tr("%1 must be %2 or more.").arg(label, text(field.minimum));
    }
    return ValidationText::tr("%1 must be from %2 to %3.").arg(label, text(field.minimum), text(field.maximum));
}

/// The kind of Value that the field keeps.
static int kindOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::TimeOffset:
    case FieldType::Reference:
    case FieldType::YesNo:
        return QMetaType::LongLong;
    case FieldType::Decimal:
        return QMetaType::Double;
    case FieldType::Blob:
        return QMetaType::QByteArray;
    default:
        return QMetaType::QString;
    }
}

static QString problem(const Field &field, const QString &label, const Value &value)
{
    if (value.typeId() != kindOf(field)) {
        return ValidationText::tr("%1 cannot hold this kind of value.").arg(label);
    }
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return problemOfText(field, label, value.toString());
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::TimeOffset:
        return problemOfNumber(field, label, value.toDouble());
    case FieldType::Date:
        return codec::isDay(value.toString())
            ? QString()
            : ValidationText::tr("%1: there is no such day. Type the right one.").arg(label);
    case FieldType::Time:
        return codec::isTime(value.toString())
            ? QString()
            : ValidationText::tr("%1: there is no such time. Type the right one.").arg(label);
    case FieldType::Choice:
    case FieldType::TimePrecision:
        return findChoiceSet(QLatin1StringView(field.target))->contains(value.toString())
            ? QString()
            : ValidationText::tr("%1: choose one from the list.").arg(label);
    case FieldType::YesNo:
        return value.toLongLong() == 0 || value.toLongLong() == 1
            ? QString()
            : ValidationText::tr("%1: choose yes or no.").arg(label);
    default:
        return {};
    }
}

/// The label in quotation marks reads well whatever part of speech it is.
static Issue missing(const RegisterSchema &schema, qsizetype index)
{
    switch (schema.field(index).type) {
    case FieldType::Choice:
    case FieldType::Reference:
    case FieldType::YesNo:
        return issue(schema, index, ValidationText::tr("Choose “%1”.").arg(schema.labelText(index)));
    default:
        return issue(schema, index, ValidationText::tr("Enter “%1”.").arg(schema.labelText(index)));
    }
}

static bool isBlank(const Field &field, const Value &value)
{
    return value.isNull() || (field.isText() && value.toString().trimmed().isEmpty());
}

std::optional<Issue> validateValue(const RegisterSchema &schema, qsizetype index, const Value &given)
{
    const Field &field = schema.field(index);
    const Value value = codec::normalized(field, given);
    if (isBlank(field, value)) {
        if (field.necessity == Necessity::Always && field.type != FieldType::Time) {
            return missing(schema, index);
        }
        return {};
    }
    if (problem(field, {}, value).isEmpty()) { // the label costs more than the judgment
        return {};
    }
    return issue(schema, index, problem(field, schema.labelText(index), value));
}

/// The id of a record of any register, beside the field that names the register.
static std::optional<Issue> validateRecordNumber(
    const RegisterSchema &schema, qsizetype index, const Record &after, const Lookup &others)
{
    const qsizetype registerField = schema.indexOf(QString::fromLatin1(schema.field(index).target));
    const QString table = after.values.at(registerField).toString();
    const RegisterSchema *target = others.schema(table);
    if (!target) {
        return issue(schema, registerField,
            ValidationText::tr("%1: there is no register “%2”.").arg(schema.labelText(registerField), table));
    }
    return others.exists(*target, after.values.at(index).toLongLong())
        ? std::optional<Issue>()
        : issue(schema, index,
            ValidationText::tr("%1 refers to a record that does not exist. Choose another one.")
                .arg(schema.labelText(index)));
}

static std::optional<Issue> validateAmongOthers(
    const RegisterSchema &schema, qsizetype index, const Record *before, const Record &after, const Lookup &others)
{
    const Field &field = schema.field(index);
    const Value &value = after.values.at(index);
    const bool isChanged = !before || before->values.at(index) != value;
    if (!isChanged) {
        return {};
    }
    if (before && field.isImmutable && !before->values.at(index).isNull()) {
        return issue(schema, index, ValidationText::tr("%1 never changes after entry.").arg(schema.labelText(index)));
    }
    if (value.isNull()) {
        return {};
    }
    if (field.type == FieldType::Reference && value.toLongLong() >= 0) { // below: a stand-in
        const RegisterSchema *target = others.schema(QLatin1StringView(field.target));
        if (!others.exists(*target, value.toLongLong())) {
            return issue(schema, index,
                ValidationText::tr("%1: this record does not exist. Choose another one.").arg(schema.labelText(index)));
        }
    }
    if (field.isRecordNumber()) {
        return validateRecordNumber(schema, index, after, others);
    }
    if (field.isUnique) {
        const qint64 holder = others.findUnique(schema, index, value);
        if (holder != 0 && holder != after.id) {
            return issue(schema, index,
                ValidationText::tr("%1 “%2” is in use already. Type another.")
                    .arg(schema.labelText(index), value.toString()));
        }
    }
    return {};
}

// A time is whole or not there: the UTC text, its offset, and a precision other than unknown belong together.
static std::optional<Issue> validateTime(const RegisterSchema &schema, qsizetype index, const Record &record)
{
    const Value &at = record.values.at(index);
    const Value &offset = record.values.at(index + 1);
    const Value &precision = record.values.at(index + 2);
    const bool isKnown = !precision.isNull() && precision.toString() != u"unknown";
    if (precision.isNull() && at.isNull() && schema.field(index).necessity == Necessity::Always) {
        return missing(schema, index);
    }
    if (at.isNull() == offset.isNull() && at.isNull() != isKnown) {
        return {};
    }
    return issue(schema, index,
        ValidationText::tr("%1: give time, offset and precision together, or “unknown” alone.")
            .arg(schema.labelText(index)));
}

static std::optional<Issue> validateSingle(const RegisterSchema &schema, const Record &after, const Lookup &others)
{
    if (!schema.isSingle || after.id > 0 || others.findAll(schema, {}).isEmpty()) {
        return {};
    }
    return Issue{.text = ValidationText::tr("A document has one %1 only. Change that one.").arg(schema.oneText()),
        .registerId = schema.id()};
}

/// What is done here and now; what is wrong with the step is said before what is wrong with the rest.
static QList<Issue> judge(const RegisterSchema &schema, const Record &before, const Record &after, const Lookup &others)
{
    QList<Issue> issues
        = lifecycle::check(schema, before, after) + accountability::check(schema, before, after, others);
    if (!hasError(issues) && schema.conduct) {
        issues += schema.conduct(before, after, others);
    }
    return issues;
}

QList<Issue> validate(const RegisterSchema &schema, const Record *before, const Record &after, const Lookup &others)
{
    QList<Issue> issues;
    const auto add = [&](const std::optional<Issue> &found) {
        if (found) {
            issues.append(*found);
            issues.last().recordId = after.id;
        }
    };
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        std::optional<Issue> found = validateValue(schema, i, after.values.at(i));
        if (!found) {
            found = validateAmongOthers(schema, i, before, after, others);
        }
        if (!found && schema.field(i).type == FieldType::Time) {
            found = validateTime(schema, i, after);
        }
        add(found);
    }
    if (issues.isEmpty()) {
        add(validateSingle(schema, after, others));
        add(validatePeriod(schema, before, after, others));
    }
    const bool isTold = !before && after.origin != u"entered";
    if (hasError(issues) || (isTold && !schema.check)) {
        return issues;
    }
    const Record none = Record::empty(schema);
    const Record &earlier = before ? *before : none;
    if (schema.check) {
        issues += schema.check(earlier, after, others);
    }
    if (!isTold) {
        issues += judge(schema, earlier, after, others);
    }
    return issues;
}

} // namespace binnacle
