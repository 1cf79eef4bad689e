#include "models/base/text.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

QHash<QString, int> trigrams(QStringView text)
{
    QString words = folded(text);
    std::replace_if(
        words.begin(), words.end(), [](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); }, u' ');
    words = words.simplified();
    QHash<QString, int> counts;
    for (qsizetype i = 0; i + 3 <= words.size(); ++i) {
        ++counts[words.sliced(i, 3)];
    }
    return counts;
}

double squares(const QHash<QString, int> &counts)
{
    double sum = 0;
    for (const int count : counts) {
        sum += double(count) * count;
    }
    return sum;
}

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
    const QHash<QString, int> left = trigrams(a);
    const QHash<QString, int> right = trigrams(b);
    if (left.isEmpty() || right.isEmpty()) {
        return 0;
    }
    double product = 0;
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        product += double(it.value()) * right.value(it.key());
    }
    return std::min(1.0, product / std::sqrt(squares(left) * squares(right)));
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
