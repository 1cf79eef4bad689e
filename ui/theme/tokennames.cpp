#include "ui/theme/tokennames.h"

#include "ui/theme/blend.h"

using namespace Qt::StringLiterals;

namespace binnacle {

std::span<const TokenName> tokenNames()
{
    static constexpr TokenName names[]{
        {"window"_L1, &Tokens::window},
        {"surface"_L1, &Tokens::surface},
        {"raised"_L1, &Tokens::raised},
        {"sunken"_L1, &Tokens::sunken},
        {"border"_L1, &Tokens::border},
        {"borderStrong"_L1, &Tokens::borderStrong},
        {"text"_L1, &Tokens::text},
        {"text2"_L1, &Tokens::text2},
        {"muted"_L1, &Tokens::muted},
        {"accent"_L1, &Tokens::accent},
        {"onAccent"_L1, &Tokens::onAccent},
        {"selection"_L1, &Tokens::selection},
        {"focus"_L1, &Tokens::focus},
        {"water"_L1, &Tokens::water},
        {"buff"_L1, &Tokens::buff},
        {"brass"_L1, &Tokens::brass},
        {"brassMark"_L1, &Tokens::brassMark},
        {"rail"_L1, &Tokens::rail},
        {"railText"_L1, &Tokens::railText},
        {"railMuted"_L1, &Tokens::railMuted},
        {"railSel"_L1, &Tokens::railSel},
        {"railBrass"_L1, &Tokens::railBrass},
        {"good"_L1, &Tokens::good},
        {"goodMark"_L1, &Tokens::goodMark},
        {"goodTint"_L1, &Tokens::goodTint},
        {"watch"_L1, &Tokens::watch},
        {"watchMark"_L1, &Tokens::watchMark},
        {"watchTint"_L1, &Tokens::watchTint},
        {"act"_L1, &Tokens::act},
        {"actMark"_L1, &Tokens::actMark},
        {"actTint"_L1, &Tokens::actTint},
        {"unknown"_L1, &Tokens::unknown},
        {"unknownMark"_L1, &Tokens::unknownMark},
        {"unknownTint"_L1, &Tokens::unknownTint},
        {"sev4"_L1, &Tokens::sev4},
        {"sev3"_L1, &Tokens::sev3},
        {"sev2"_L1, &Tokens::sev2},
        {"sev1"_L1, &Tokens::sev1},
        {"grid"_L1, &Tokens::grid},
        {"axis"_L1, &Tokens::axis},
        {"ink"_L1, &Tokens::ink},
        {"ink2"_L1, &Tokens::ink2},
        {"fan"_L1, &Tokens::fan},
        {"c1"_L1, &Tokens::c1},
        {"c2"_L1, &Tokens::c2},
        {"c3"_L1, &Tokens::c3},
        {"c4"_L1, &Tokens::c4},
        {"c5"_L1, &Tokens::c5},
        {"h0"_L1, &Tokens::h0},
        {"h1"_L1, &Tokens::h1},
        {"h2"_L1, &Tokens::h2},
        {"h3"_L1, &Tokens::h3},
        {"h4"_L1, &Tokens::h4},
        {"h5"_L1, &Tokens::h5},
    };
    return names;
}

const QColor *tokenByName(const Tokens &tokens, QStringView name)
{
    for (const TokenName &entry : tokenNames()) {
        if (name == entry.name)
            return &(tokens.*entry.color);
    }
    return nullptr;
}

Tokens faded(const Tokens &tokens, float share)
{
    Tokens result = tokens;
    for (const TokenName &entry : tokenNames())
        result.*entry.color = blend(tokens.*entry.color, tokens.surface, share);
    return result;
}

} // namespace binnacle
