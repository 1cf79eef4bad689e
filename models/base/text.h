#pragma once

#include <QString>
#include <QStringView>

namespace binnacle {

/// The form in which texts are searched and compared: compatibility decomposition (Unicode NFKD), without combining
/// marks and invisible format characters, case folded, strokes removed (ł, ø, đ have no decomposition), white space
/// collapsed to single spaces and trimmed. Folding twice changes nothing. For machines only: it is never shown.
QString folded(QStringView text);

/// Likeness of two texts, 0..1: cosine between the counts of their character trigrams after folding, other characters
/// than letters and digits taken as spaces (Salton and McGill, 1983). Order of words matters little, so that a reworded
/// finding is still found. 0 when one of them is shorter than three characters.
double trigramCosine(QStringView a, QStringView b);

/// Likeness of two texts, 0..1: Jaccard index of their sets of three successive words, in lower case, digits removed
/// (Broder, 1997). Order of words matters, so that only copied text comes near 1; new figures in an old text do not
/// hide the copy. A text of one or two words is one shingle; 0 when one of them has no word.
double shingleSimilarity(QStringView a, QStringView b);

/// Whether a text may be kept: no control characters (C0, DEL, C1) but newline and tab, no bidirectional embeddings,
/// overrides and isolates (U+202A..U+202E, U+2066..U+2069), which can make a text read as another (Unicode TR 36;
/// "Trojan Source", 2021), and valid UTF-16. Direction marks (U+200E, U+200F, U+061C) are harmless and allowed.
bool isPlainText(QStringView text);
/// Where the first character stands that isPlainText() refuses, as index into `text`; -1: nowhere.
qsizetype forbiddenCharacterAt(QStringView text);

/// Whether a text stays on one line wherever it is shown: no line feed, no line or paragraph separator (U+2028,
/// U+2029).
bool isOneLine(QStringView text);
/// Characters as people and SQLite count them: code points, not UTF-16 units.
qsizetype characterCount(QStringView text);

/// What somebody else named (a column, a file, an object of a database) as a short piece of one line of text: what
/// isPlainText() refuses and line ends become U+FFFD; of more than `longest` characters the first are shown.
QString legible(QStringView text, qsizetype longest = 60);

/// A name or reference between First Strong Isolate and Pop Directional Isolate (U+2068, U+2069; Unicode UAX 9), so
/// that it does not reorder the sentence around it. For the screen and paper only; isPlainText() refuses it on the way
/// in.
QString isolated(const QString &name);

} // namespace binnacle
