#pragma once

#include "models/registers/field.h"

#include <QStringList>
#include <optional>

namespace binnacle {

/// Texts that hold codes, as people read and type them. Persons are the business of Labels, which knows their names.

/// "Monday to Friday", "Monday, Wednesday" of "mon,tue,…"; what is none of these codes stays as it is.
QString weekdaysText(const QString &codes);
/// The codes of days that were typed as names, their beginnings or codes; empty when one of them is no day.
std::optional<QString> weekdayCodes(const QString &typed);

/// "1 July" of "07-01".
QString dayOfYearText(const QString &code);
/// The code of a day that was typed as words or as code; empty when it is no day of the calendar.
std::optional<QString> dayOfYearCode(const QString &typed);

/// The parts of a list that is separated by commas or semicolons, without the space around them and without empty ones.
QStringList listed(const QString &text);

} // namespace binnacle
