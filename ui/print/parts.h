#pragma once

#include "ui/print/block.h"
#include "ui/theme/fonts.h"

#include <QStringList>

namespace binnacle {

/// The common parts of pages as blocks, all over the full width of the grid.

/// The line above a page's sentence: where in the review this stands.
Block eyebrow(const QString &text);
/// The sentence that a page says first. It is in the outline.
Block sentence(const QString &text);
/// One or more lines under the sentence.
Block lede(const QString &text);
/// Title of a chart or table. It is in the outline.
Block subheading(const QString &text);
Block paragraph(const QString &text, TextRole role, qreal gapBefore);
/// A quiet note.
Block note(const QString &text);

/// Two texts side by side, each under its title; both titles are headings.
struct Column
{
    QString title;
    QStringList lines;
};
Block columns(const Column &first, const Column &second);

} // namespace binnacle
