#include "models/exchange/timevalue.h"

#include "models/exchange/exchangetext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr auto storedFormat = "yyyy-MM-ddTHH:mm'Z'"_L1;

static Error impossible(const QString &text)
{
    return {Error::Code::Invalid,
        ExchangeText::tr("“%1” is no time of the calendar, or not in the format of the mapping.").arg(text), text};
}

SourceText sourceText(const FieldRule &rule, const CsvRow &row)
{
    const Translation &translation = rule.translation;
    const QString cells = rule.source.of(row);
    const QString text = translation.isOneLine ? cells.simplified() : cells;
    if (text.isEmpty() || translation.empty.contains(text)) {
        return translation.whenEmpty.isEmpty() ? SourceText() : SourceText{{translation.whenEmpty}, true};
    }
    if (translation.separator.isEmpty()) {
        return {{text}};
    }
    QStringList parts;
    for (const QString &part : text.split(translation.separator, Qt::SkipEmptyParts)) {
        parts << part.trimmed();
    }
    if (translation.pick == Translation::Pick::Last) {
        std::reverse(parts.begin(), parts.end());
    }
    return {parts};
}

/// The time of a field that an earlier rule has set, on the clock of its place.
static KnownTime storedTime(const Record &record, qsizetype field)
{
    const Precision precision = precisionFromCode(record.values.at(field + 2).toString()).value_or(Precision::Unknown);
    if (precision == Precision::Unknown) {
        return {};
    }
    QDateTime utc = QDateTime::fromString(record.values.at(field).toString(), storedFormat);
    utc.setTimeSpec(Qt::UTC);
    return {utc.addSecs(60 * record.values.at(field + 1).toLongLong()), precision};
}

static Result<std::optional<KnownTime>> timeFromDuration(const FieldRule &rule, const CsvRow &row, const Record &record)
{
    const QString cell = rule.unit.of(row);
    const Translation &translation = rule.translation;
    if (translation.hasValues && !cell.isEmpty() && !translation.empty.contains(cell)
        && !translation.values.contains(cell) && !translation.otherwise) {
        return Error{
            Error::Code::Invalid, ExchangeText::tr("“%1” is not among the values of the mapping.").arg(cell), cell};
    }
    const QString unit = translation.empty.contains(cell) ? QString()
        : translation.hasValues
        ? translation.values.value(cell, cell.isEmpty() ? cell : translation.otherwise.value_or(cell))
        : cell;
    if (unit.isEmpty()) {
        return rule.isUnknownWhenEmpty ? std::optional(KnownTime()) : std::nullopt;
    }
    bool isNumber = false;
    const double amount = rule.amount.of(row).toDouble(&isNumber);
    const bool isWhole = isNumber && std::floor(amount) == amount && std::abs(amount) < 1e15;
    return std::optional(
        isWhole ? timeAfter(storedTime(record, rule.after), unit, static_cast<qint64>(amount)) : KnownTime());
}

static Result<std::optional<KnownTime>> timeFromColumns(const FieldRule &rule, const CsvRow &row)
{
    QStringList parts;
    for (const TextTemplate &part : rule.parts) {
        const QString text = part.of(row);
        parts << (rule.translation.empty.contains(text) ? QString() : text);
    }
    const std::optional<KnownTime> time = timeFromParts(parts, rule.coarserIfImpossible);
    if (!time) {
        return impossible(parts.join(u'-'));
    }
    const bool isNothing = time->precision == Precision::Unknown && !rule.isUnknownWhenEmpty;
    return isNothing ? std::optional<KnownTime>() : time;
}

Result<std::optional<KnownTime>> timeOf(const FieldRule &rule, const CsvRow &row, const Record &record)
{
    if (rule.after >= 0) {
        return timeFromDuration(rule, row, record);
    }
    if (!rule.parts.isEmpty()) {
        return timeFromColumns(rule, row);
    }
    const QStringList parts = sourceText(rule, row).parts;
    if (parts.isEmpty()) {
        return rule.isUnknownWhenEmpty ? std::optional(KnownTime()) : std::nullopt;
    }
    const std::optional<KnownTime> time = timeFromText(parts.first(), rule.formats);
    return time ? Result<std::optional<KnownTime>>(time) : impossible(parts.first());
}

void setTime(Record &record, qsizetype field, const std::optional<KnownTime> &time, int offset)
{
    const bool isKnown = time && time->precision != Precision::Unknown;
    record.values[field] = isKnown ? Value(time->local.addSecs(-60 * offset).toString(storedFormat)) : Value();
    record.values[field + 1] = isKnown ? Value(qlonglong(offset)) : Value();
    record.values[field + 2] = time ? Value(precisionCode(time->precision)) : Value();
}

} // namespace binnacle
