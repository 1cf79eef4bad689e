#pragma once

#include <QColor>

namespace binnacle {

/// The colours of the visual language, one value for each look; nothing outside ui/theme names a colour.
/// Status colours never stand alone: glyph and word go with them. `water` means appetite or usual range only.
struct Tokens
{
    QColor window;
    QColor surface;
    QColor raised;
    QColor sunken;
    QColor border;
    QColor borderStrong;
    QColor text;
    QColor text2;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor focus;
    QColor water;
    QColor buff;
    QColor brass;
    QColor brassMark;
    QColor rail;
    QColor railText;
    QColor railMuted;
    QColor railSel;
    QColor railBrass;
    QColor good;
    QColor goodMark;
    QColor goodTint;
    QColor watch;
    QColor watchMark;
    QColor watchTint;
    QColor act;
    QColor actMark;
    QColor actTint;
    QColor unknown;
    QColor unknownMark;
    QColor unknownTint;
    QColor sev4;
    QColor sev3;
    QColor sev2;
    QColor sev1;
    QColor grid;
    QColor axis;
    QColor ink;
    QColor ink2;
    QColor fan;
    QColor c1;
    QColor c2;
    QColor c3;
    QColor c4;
    QColor c5;
    QColor h0;
    QColor h1;
    QColor h2;
    QColor h3;
    QColor h4;
    QColor h5;

    static const Tokens &light();
    static const Tokens &dark();
    static const Tokens &highContrast();
    /// Paper: white, opaque, no tints but water and the heat steps.
    static const Tokens &print();
};

} // namespace binnacle
