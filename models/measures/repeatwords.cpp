#include "models/measures/repeatwords.h"

#include "models/measures/measuretext.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace binnacle {

QString repeatReasons(const RepeatScore &score)
{
    QStringList reasons{score.requirement >= 1 ? MeasureText::tr("same clause") : MeasureText::tr("same group of clauses")};
    if (score.unit > 0) {
        reasons << MeasureText::tr("same unit or supplier");
    }
    if (score.cause > 0) {
        reasons << MeasureText::tr("same cause");
    }
    reasons << MeasureText::tr("words %1% alike").arg(qRound(100 * score.text));
    return MeasureText::tr("Likeness %1: %2").arg(QLocale().toString(score.total(), 'f', 2), reasons.join(", "_L1));
}

QString repeatParts(const RepeatScore &score)
{
    return u"req %1, unit %2, cause %3, text %4"_s.arg(score.requirement)
        .arg(score.unit)
        .arg(score.cause)
        .arg(score.text, 0, 'f', 3);
}

} // namespace binnacle
