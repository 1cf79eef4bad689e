#include "ui/theme/fonts.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

enum class Family { Display, Text, Mono };

struct RoleSpec
{
    Family family;
    int size;
    int line;
    QFont::Weight weight;
};

constexpr auto roleCount = static_cast<std::size_t>(TextRole::Digest) + 1;

constexpr std::array<RoleSpec, roleCount> specs{{
    {Family::Display, 34, 40, QFont::DemiBold}, // CoverTitle
    {Family::Display, 28, 36, QFont::DemiBold}, // ReviewSentence
    {Family::Display, 28, 32, QFont::DemiBold}, // TileNumber
    {Family::Display, 25, 31, QFont::DemiBold}, // Headline
    {Family::Display, 24, 28, QFont::DemiBold}, // CardNumber
    {Family::Display, 21, 27, QFont::DemiBold}, // Answer
    {Family::Display, 19, 24, QFont::DemiBold}, // PageTitle
    {Family::Text, 16, 20, QFont::DemiBold}, // Marking
    {Family::Display, 17, 24, QFont::DemiBold}, // Brand
    {Family::Text, 17, 25, QFont::Normal}, // Lede
    {Family::Text, 14, 20, QFont::Normal}, // Answering
    {Family::Text, 15, 20, QFont::Normal}, // Reading
    {Family::Text, 15, 20, QFont::DemiBold}, // ReadingStrong
    {Family::Text, 13, 18, QFont::DemiBold}, // PanelTitle
    {Family::Text, 13, 18, QFont::Normal}, // Body
    {Family::Text, 13, 18, QFont::Medium}, // BodyMedium
    {Family::Text, 12, 16, QFont::Normal}, // Label
    {Family::Text, 12, 16, QFont::Medium}, // LabelMedium
    {Family::Text, 12, 16, QFont::DemiBold}, // LabelStrong
    {Family::Mono, 12, 20, QFont::Normal}, // Digest
}};

QStringList families(Family family)
{
    QStringList names;
    if (family == Family::Mono)
        return {u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"monospace"_s};
    if (family == Family::Display)
        names << u"Inter Display"_s;
    return names << u"Inter"_s << u"Noto Sans"_s << u"Cantarell"_s << u"DejaVu Sans"_s;
}

QFont makeFont(const RoleSpec &spec)
{
    QFont result;
    result.setFamilies(families(spec.family));
    result.setPixelSize(spec.size);
    result.setWeight(spec.weight);
    // Inter carries no hints: unhinted glyphs keep their true advances, so that screen and paper break lines alike.
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

} // namespace

const QFont &font(TextRole role)
{
    static const std::array<QFont, roleCount> fonts = [] {
        std::array<QFont, roleCount> made;
        for (std::size_t i = 0; i < roleCount; ++i)
            made[i] = makeFont(specs[i]);
        return made;
    }();
    return fonts[static_cast<std::size_t>(role)];
}

int lineHeight(TextRole role)
{
    return specs[static_cast<std::size_t>(role)].line;
}

} // namespace binnacle
