#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <optional>

namespace binnacle {

/// The stored word of a choice (data dictionary, "choices"): `not_applicable`, `per_review`, `signal_better`.
/// Lower-case snake_case, never translated, never changed. For Status, Freshness, Frequency, Direction, TrendVerdict,
/// HeadlineAnswer, Figure::Kind and PanelTable::Align.
template <typename Enum> QLatin1StringView codeOf(Enum value);

/// The choice that a stored word names; empty for any other word.
template <typename Enum> std::optional<Enum> fromCode(QStringView code);

} // namespace binnacle
