#pragma once

#include "models/base/result.h"
#include "models/registers/record.h"

#include <QJsonValue>

namespace binnacle::codec {

/// What a driver or a form gave, as one of the kinds of Value and exactly as the file will give it back: whole numbers
/// as qlonglong, empty text as it is, null and empty bytes as null, no minus zero. What the field cannot hold stays as
/// it is, for validation to refuse.
Value normalized(const Field &field, const QVariant &given);

/// Whether a text is a day as kept, `2026-07-06`, and in the calendar; or a time as kept, `2026-07-06T07:00Z`.
bool isDay(const QString &text);
bool isTime(const QString &text);

/// Exact, language-free text of a value, as in CSV, JSON and the log: ISO dates, `.` as decimal point, codes, base64.
/// Null is empty text. fromText() takes it back.
QString toText(const Field &field, const Value &value);
/// Refuses what the field cannot hold, with a sentence that names the value and what is expected.
Result<Value> fromText(const Field &field, const QString &text);

/// What a person reads: words of choices, the locale's dates and numbers. References are not resolved here.
QString displayText(const Field &field, const Value &value);

/// JSON form of toText(): numbers stay numbers, null stays null.
QJsonValue toJson(const Field &field, const Value &value);
Result<Value> fromJson(const Field &field, const QJsonValue &json);

} // namespace binnacle::codec
