#pragma once

#include <QFont>

namespace binnacle {

/// The type roles of the visual language; a role is a font and the height of its line.
enum class TextRole {
    CoverTitle, ///< of a board pack
    ReviewSentence, ///< the sentence of a page in the review room
    TileNumber, ///< the value of a tile
    Headline, ///< the answer of the overview
    CardNumber, ///< the value of a metric card
    Answer, ///< the answer of a register page, and a missing reading
    PageTitle,
    Marking, ///< 12 pt, as the Traffic Light Protocol asks for paper
    Brand,
    Lede,
    Answering, ///< the lines under an answer
    Reading, ///< running text in the review room
    ReadingStrong,
    PanelTitle,
    Body,
    BodyMedium,
    Label, ///< labels, notes, axes
    LabelMedium,
    LabelStrong,
    Digest, ///< fixed width
};

/// Sizes are logical pixels at 96 DPI; on paper the painter is scaled, never the font.
const QFont &font(TextRole role);

/// Height of one line of the role in logical pixels.
int lineHeight(TextRole role);

} // namespace binnacle
