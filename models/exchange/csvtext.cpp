#include "models/exchange/csvtext.h"

namespace binnacle::csv {

/// The apostrophes in front of a text that would be run as a formula; -1: it would not.
static qsizetype apostrophesBeforeFormula(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && text.at(i) == u'\'') {
        ++i;
    }
    return i < text.size() && QStringView(u"=+-@\t\r").contains(text.at(i)) ? i : -1;
}

QString neutralised(const QString &text)
{
    return apostrophesBeforeFormula(text) < 0 ? text : QString(u'\'' + text);
}

QString original(const QString &text)
{
    return text.startsWith(u'\'') && apostrophesBeforeFormula(text) > 0 ? text.mid(1) : text;
}

} // namespace binnacle::csv
