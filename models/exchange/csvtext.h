#pragma once

#include <QString>
#include <QStringView>

/// What the cells of CSV files look like inside: programs that calculate run a cell that begins with = + - @, a tab or
/// a carriage return as a formula (OWASP, "CSV injection"). One leading apostrophe keeps them from it.
namespace binnacle::csv {

/// Puts one apostrophe before a text that would be run, and before one that has apostrophes in front of such a text,
/// so that taking one off again is exact for every text. Numbers are not passed through here: a negative number must
/// stay a number.
QString neutralised(const QString &text);
/// The text before it was neutralised; other texts stay as they are.
QString original(const QString &text);

} // namespace binnacle::csv
