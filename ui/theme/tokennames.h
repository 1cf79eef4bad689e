#pragma once

#include "ui/theme/tokens.h"

#include <QLatin1StringView>

#include <span>

namespace binnacle {

/// A token and its name: the style sheet asks for colors by name, the tests walk all of them.
struct TokenName
{
    QLatin1StringView name;
    QColor Tokens::*color;
};

std::span<const TokenName> tokenNames();

/// Null when there is no such token.
const QColor *tokenByName(const Tokens &tokens, QStringView name);

/// All tokens mixed with the surface, `share` of each kept: for what is shown but not meant.
Tokens faded(const Tokens &tokens, float share);

} // namespace binnacle
