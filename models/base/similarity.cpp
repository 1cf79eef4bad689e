#include "models/base/text.h"
#include "models/base/trigrams.h"

#include <QSet>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

QSet<QString> shingles(QStringView text)
{
    QString words = text.toString().normalized(QString::NormalizationForm_C).toLower();
    words.removeIf([](QChar c) { return c.isDigit(); });
    const QStringList list = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QSet<QString> result;
    if (!list.isEmpty() && list.size() < 3) {
        result << list.join(u' ');
    }
    for (qsizetype i = 0; i + 3 <= list.size(); ++i) {
        result << list.sliced(i, 3).join(u' ');
    }
    return result;
}

} // namespace

double trigramCosine(QStringView a, QStringView b)
{
    return TrigramProfile(a).cosine(TrigramProfile(b));
}

double shingleSimilarity(QStringView a, QStringView b)
{
    const QSet<QString> left = shingles(a);
    const QSet<QString> right = shingles(b);
    if (left.isEmpty() || right.isEmpty()) {
        return 0;
    }
    const auto common = std::count_if(left.begin(), left.end(), [&](const QString &s) { return right.contains(s); });
    return double(common) / double(left.size() + right.size() - common);
}

} // namespace binnacle
