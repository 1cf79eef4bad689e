#include "models/document/loggedtext.h"

#include "models/base/typeddate.h"
#include "models/document/historytext.h"
#include "models/registers/choice.h"
#include "models/registers/codec.h"
#include "models/registers/registry.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int secondsOfMinute = 60;

QString LoggedText::recordName(const RegisterSchema &schema, qint64 recordId)
{
    return m_labels.label(schema, recordId);
}

static QString unnamed(qint64 recordId)
{
    return HistoryText::tr("no. %1").arg(recordId);
}

QString LoggedText::text(const RegisterSchema &schema, qsizetype field, const Value &value)
{
    const Field &description = schema.field(field);
    if (description.type == FieldType::Choice && !value.isNull()) {
        return stepWord(QLatin1StringView(description.target), value.toString()); // states told apart
    }
    const QString words = m_labels.valueText(description, value);
    const bool isUnnamed = description.type == FieldType::Reference && !value.isNull() && words.isEmpty();
    return isUnnamed ? unnamed(value.toLongLong()) : words;
}

/// What the row says of a field; else what the record has now, which is what it had then as far as the log knows.
Value LoggedText::valueOf(const Row &row, qsizetype field, Side side) const
{
    const Field &description = row.schema.field(field);
    const QString column = QString::fromLatin1(description.column);
    if (const auto value = row.values.constFind(column); value != row.values.constEnd()) {
        return codec::normalized(description, (*value).*side);
    }
    const Result<QVariant> kept = selectValue(m_database,
        u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(dialect::quoted(column), dialect::quoted(row.schema.id())),
        {row.recordId});
    return kept ? codec::normalized(description, *kept) : Value();
}

/// A time with the offset and the precision that go with it.
QString LoggedText::momentOf(const Row &row, qsizetype field, Side side) const
{
    const Value at = valueOf(row, field, side);
    const int offset = valueOf(row, field + 1, side).toInt();
    const QString precision = valueOf(row, field + 2, side).toString();
    if (at.isNull() && precision != u"unknown") {
        return {};
    }
    return timeText(
        {at.toString(), offset, precision.isEmpty() ? u"minute"_s : precision}, QTimeZone(offset * secondsOfMinute));
}

/// Where the number is that of a record of any register, its name.
QString LoggedText::textOf(const Row &row, qsizetype field, Side side)
{
    const Field &description = row.schema.field(field);
    if (description.type == FieldType::Time) {
        return momentOf(row, field, side);
    }
    const Value value = valueOf(row, field, side);
    if (description.isRecordNumber() && !value.isNull()) {
        const qsizetype where = row.schema.indexOf(QString::fromLatin1(description.target));
        const RegisterSchema *target = findRegister(valueOf(row, where, side).toString());
        const QString name = target ? m_labels.label(*target, value.toLongLong()) : QString();
        return name.isEmpty() ? unnamed(value.toLongLong()) : name;
    }
    return text(row.schema, field, value);
}

/// Offset and precision stand in the text of their time; the field of it, or -1.
static qsizetype timeOf(const RegisterSchema &schema, qsizetype field)
{
    switch (schema.field(field).type) {
    case FieldType::TimeOffset:
        return field - 1;
    case FieldType::TimePrecision:
        return field - 2;
    default:
        return -1;
    }
}

QList<HistoryField> LoggedText::fields(
    const RegisterSchema &schema, qint64 recordId, const QList<LoggedValue> &values, RowRedaction redaction)
{
    Row row{schema, recordId, {}};
    for (const LoggedValue &value : values) {
        row.values.insert(value.column, value);
    }
    QList<HistoryField> fields;
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        const QString column = QString::fromLatin1(schema.field(i).column);
        if (!row.values.contains(column)) {
            continue;
        }
        const qsizetype time = timeOf(schema, i);
        const qsizetype shown = time < 0 ? i : time;
        const QString shownColumn = QString::fromLatin1(schema.field(shown).column);
        if (!fields.isEmpty() && fields.last().column == shownColumn) {
            continue;
        }
        HistoryField field{.column = shownColumn, .label = schema.labelText(shown)};
        field.old = textOf(row, shown, &LoggedValue::old);
        field.now = textOf(row, shown, &LoggedValue::now);
        const LoggedValue &value = row.values[column];
        const bool isEmptied = value.old.isNull() && value.now.isNull();
        field.isNowRedacted = isEmptied && redaction == RowRedaction::Earlier;
        field.isOldRedacted = field.isNowRedacted
            || (redaction == RowRedaction::Itself && value.old.isNull() && column != u"redacted_on");
        fields.append(field);
    }
    return fields;
}

} // namespace binnacle
