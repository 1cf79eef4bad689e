#include "models/base/trigrams.h"

#include "models/base/text.h"

#include <algorithm>
#include <cmath>

namespace binnacle {

static size_t partOf(quint64 trigram, size_t parts)
{
    static constexpr quint64 golden = 0x9E3779B97F4A7C15; // Knuth's multiplicative hash
    return static_cast<size_t>((trigram * golden) >> 32) % parts;
}

static QList<quint64> trigramsOf(QStringView text)
{
    QString words = folded(text);
    std::replace_if(
        words.begin(), words.end(), [](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); }, u' ');
    words = words.simplified();
    QList<quint64> trigrams;
    trigrams.reserve(words.size());
    for (qsizetype i = 0; i + 3 <= words.size(); ++i) {
        trigrams << (quint64(words[i].unicode()) << 32 | quint64(words[i + 1].unicode()) << 16
            | words[i + 2].unicode());
    }
    std::sort(trigrams.begin(), trigrams.end());
    return trigrams;
}

TrigramProfile::TrigramProfile(QStringView text)
{
    for (const quint64 trigram : trigramsOf(text)) {
        if (m_counts.isEmpty() || m_counts.last().trigram != trigram) {
            m_counts.append({trigram, 0});
        }
        ++m_counts.last().times;
    }
    m_counts.squeeze();
    for (const Count &count : std::as_const(m_counts)) {
        const double square = double(count.times) * count.times;
        m_squares += square;
        m_lengths[partOf(count.trigram, parts)] += square;
    }
    for (double &length : m_lengths) {
        length = std::sqrt(length);
    }
}

double TrigramProfile::cosine(const TrigramProfile &other) const
{
    quint64 product = 0;
    auto mine = m_counts.cbegin();
    auto theirs = other.m_counts.cbegin();
    while (mine != m_counts.cend() && theirs != other.m_counts.cend()) {
        const quint64 left = mine->trigram;
        const quint64 right = theirs->trigram;
        product += left == right ? quint64(mine->times) * theirs->times : 0;
        mine += left <= right ? 1 : 0;
        theirs += right <= left ? 1 : 0;
    }
    return product == 0 ? 0 : std::min(1.0, double(product) / std::sqrt(m_squares * other.m_squares));
}

double TrigramProfile::cosineAtMost(const TrigramProfile &other) const
{
    static constexpr double rounding = 1 + 1e-12; // of square roots, products and sums, many times over
    double product = 0;
    for (size_t i = 0; i < parts; ++i) {
        product += m_lengths[i] * other.m_lengths[i];
    }
    return product == 0 ? 0 : std::min(1.0, rounding * product / std::sqrt(m_squares * other.m_squares));
}

} // namespace binnacle
