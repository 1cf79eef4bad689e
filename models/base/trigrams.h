#pragma once

#include <QList>
#include <QStringView>
#include <array>

namespace binnacle {

/// What trigramCosine() counts of a text, kept so that one text can be compared with many.
class TrigramProfile
{
public:
    TrigramProfile() = default; ///< of no text: like nothing
    explicit TrigramProfile(QStringView text);

    /// As trigramCosine(), to the last bit.
    double cosine(const TrigramProfile &other) const;
    /// Never less than cosine(), and many times faster: the trigrams are divided into parts by a hash, and each part is
    /// taken as if it were all alike (Cauchy and Schwarz). Below 1 for all but the same texts, hardly ever far below.
    double cosineAtMost(const TrigramProfile &other) const;

private:
    struct Count
    {
        quint64 trigram; ///< its three characters
        quint32 times;
    };

    static constexpr size_t parts = 16;
    QList<Count> m_counts; ///< by trigram
    std::array<double, parts> m_lengths = {}; ///< of the vector of counts, part by part
    double m_squares = 0; ///< sum of them
};

} // namespace binnacle
