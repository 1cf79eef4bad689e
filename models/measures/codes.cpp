#include "models/measures/codes.h"

#include "models/measures/appetite.h"
#include "models/measures/headline.h"
#include "models/measures/panel.h"
#include "models/measures/statistics/controlchart.h"

#include <array>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

/// The words of one enum in the order of its values, which are 0, 1, 2 ...
template <typename Enum> constexpr std::array<QLatin1StringView, 0> words{};

template <> constexpr std::array words<Status>{"good"_L1, "watch"_L1, "act"_L1, "unknown"_L1, "not_applicable"_L1};
template <> constexpr std::array words<Freshness>{"fresh"_L1, "late"_L1, "stale"_L1};
template <>
constexpr std::array words<Frequency>{"weekly"_L1, "monthly"_L1, "quarterly"_L1, "yearly"_L1, "per_review"_L1};
template <> constexpr std::array words<Direction>{"higher"_L1, "lower"_L1, "range"_L1};
template <>
constexpr std::array words<TrendVerdict>{"signal_better"_L1, "signal_worse"_L1, "no_signal"_L1, "too_few_data"_L1};
template <> constexpr std::array words<HeadlineAnswer>{"yes"_L1, "mostly"_L1, "no"_L1, "cannot_say"_L1};
template <>
constexpr std::array words<Figure::Kind>{
    "none"_L1, "compass"_L1, "trend"_L1, "stacked_months"_L1, "bars"_L1, "risk_map"_L1};
template <> constexpr std::array words<PanelTable::Align>{"text"_L1, "number"_L1};

} // namespace

template <typename Enum> QLatin1StringView codeOf(Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    Q_ASSERT(index < words<Enum>.size());
    return words<Enum>[index];
}

template <typename Enum> std::optional<Enum> fromCode(QStringView code)
{
    for (std::size_t i = 0; i < words<Enum>.size(); ++i) {
        if (words<Enum>[i] == code) {
            return static_cast<Enum>(i);
        }
    }
    return {};
}

#define BINNACLE_CODES(Enum)                                                                                           \
    template QLatin1StringView codeOf(Enum);                                                                           \
    template std::optional<Enum> fromCode(QStringView);
BINNACLE_CODES(Status)
BINNACLE_CODES(Freshness)
BINNACLE_CODES(Frequency)
BINNACLE_CODES(Direction)
BINNACLE_CODES(TrendVerdict)
BINNACLE_CODES(HeadlineAnswer)
BINNACLE_CODES(Figure::Kind)
BINNACLE_CODES(PanelTable::Align)
#undef BINNACLE_CODES

} // namespace binnacle
