#include "ui/charts/seriescolor.h"

#include <array>

using namespace Qt::StringLiterals;

namespace binnacle {

const QColor &seriesColor(const Figure &figure, qsizetype series, const Tokens &tokens)
{
    const QString &id = figure.series[series].id;
    if (id == "critical"_L1)
        return tokens.sev4;
    if (id == "high"_L1)
        return tokens.sev3;
    if (id == "medium"_L1)
        return tokens.sev2;
    if (id == "low"_L1)
        return tokens.sev1;
    if (figure.series.size() == 1)
        return tokens.ink;
    const std::array categorical{&tokens.c1, &tokens.c2, &tokens.c3, &tokens.c4, &tokens.c5};
    return *categorical[static_cast<std::size_t>(series) % categorical.size()];
}

} // namespace binnacle
