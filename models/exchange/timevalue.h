#pragma once

#include "models/base/result.h"
#include "models/exchange/importmap.h"
#include "models/registers/record.h"

namespace binnacle {

/// What a time rule makes of a row; empty: not happened. An error says what is impossible about it.
Result<std::optional<KnownTime>> timeOf(const FieldRule &rule, const CsvRow &row, const Record &record);

/// Writes a time and the two fields behind it.
void setTime(Record &record, qsizetype field, const std::optional<KnownTime> &time, int offset);

/// The text of a rule for a row, after `empty` and `default`.
struct SourceText
{
    QStringList parts; ///< one, or those of a list, the preferred first; none: nothing
    bool isDefault = false; ///< not from the file, and so not translated
};
SourceText sourceText(const FieldRule &rule, const CsvRow &row);

} // namespace binnacle
