#include "models/base/text.h"

#include <QChar>
#include <QList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

bool isBidiControl(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
}

bool isMarkOrFormat(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

/// Letters with a stroke, ligatures and the sharp s have no decomposition in Unicode, yet people search without them.
QStringView withoutStroke(char32_t c)
{
    switch (c) {
    case U'ß':
        return u"ss";
    case U'ł':
        return u"l";
    case U'ø':
        return u"o";
    case U'đ':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ŧ':
        return u"t";
    case U'ı':
        return u"i";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    default:
        return {};
    }
}

bool isAsciiBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t';
}

/// In one pass: every record that is kept goes through here.
QString foldedAscii(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *const begin = result.data();
    QChar *end = begin;
    for (const QChar c : text) {
        if (!isAsciiBlank(c)) {
            *end++ = c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
        } else if (end != begin && *(end - 1) != u' ') {
            *end++ = u' ';
        }
    }
    end -= end != begin && *(end - 1) == u' ' ? 1 : 0;
    result.truncate(end - begin);
    return result;
}

} // namespace

QString folded(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return isAsciiBlank(c) || (c > u' ' && c < u'\x7F'); })) {
        return foldedAscii(text); // most texts; the long way gives the same
    }
    // Twice, because folding can give characters that decompose (U+0130, U+1E9E).
    const QString once = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    const QString decomposed = once.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const char32_t c : decomposed.toUcs4()) {
        if (isMarkOrFormat(c)) {
            continue;
        }
        if (const QStringView letters = withoutStroke(c); !letters.isEmpty()) {
            result += letters;
        } else {
            result += QChar::fromUcs4(c);
        }
    }
    return result.simplified();
}

qsizetype forbiddenCharacterAt(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c >= u' ' && c < u'\x7F') {
            continue; // most characters
        }
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isControl(c) || isBidiControl(c) || (c.isSurrogate() && !isPair)) {
            return i;
        }
        i += isPair ? 1 : 0;
    }
    return -1;
}

bool isPlainText(QStringView text)
{
    return forbiddenCharacterAt(text) < 0;
}

bool isOneLine(QStringView text)
{
    return !text.contains(u'\n') && !text.contains(u'\u2028') && !text.contains(u'\u2029');
}

qsizetype characterCount(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QString legible(QStringView text, qsizetype longest)
{
    QString shown = text.left(longest).toString();
    for (qsizetype at = forbiddenCharacterAt(shown); at >= 0; at = forbiddenCharacterAt(shown)) {
        shown[at] = QChar::ReplacementCharacter;
    }
    for (const QChar c : {u'\n', u'\t', u'\u2028', u'\u2029'}) {
        shown.replace(c, QChar::ReplacementCharacter);
    }
    return text.size() > longest ? QString(shown + u'…') : shown;
}

QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

} // namespace binnacle
