#include "models/measures/repeats.h"

#include <QDate>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringList>
#include <algorithm>
#include <cstdio>

// Searches for repeats among findings like those of a large file (all of one clause, many auditees, texts of one
// pattern), and compares it with the score of each pair by itself. Run it by hand: bench_repeats [findings …]

using namespace Qt::StringLiterals;
using namespace binnacle;

static constexpr int plainFindings = 400; ///< the plain way takes as the square of them

static QList<FindingTrace> findings(int count)
{
    QRandomGenerator random(5);
    const QStringList words{u"material weakness"_s, u"significant deficiency"_s, u"modified opinion"_s,
        u"other matters"_s, u"questioned costs"_s, u"reporting"_s, u"eligibility"_s, u"procurement"_s};
    QList<FindingTrace> traces;
    for (int i = 0; i < count; ++i) {
        QString text = u"2022 2022-%1: programs %2.%3 of auditee %4."_s.arg(i)
                           .arg(random.bounded(100))
                           .arg(random.bounded(1000))
                           .arg(random.generate(), 12, 36);
        for (int word = 0; word < 12; ++word) {
            text += u' ' + words.at(random.bounded(static_cast<int>(words.size()))) + u':';
        }
        const QDate raised = QDate(2022, 1, 1).addDays(i * 900LL / count);
        traces << FindingTrace{.id = i + 1,
            .clause = u"2 CFR 200.303"_s,
            .unitId = random.bounded(1, 1 + count / 3),
            .text = text,
            .raisedOn = raised};
    }
    return traces;
}

static double secondsOf(const auto &work)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

static qsizetype plainCount(const QList<FindingTrace> &traces)
{
    qsizetype count = 0;
    for (const FindingTrace &later : traces) {
        for (const FindingTrace &earlier : traces) {
            if (earlier.raisedOn < later.raisedOn) {
                count += repeatScore(later, earlier).isCandidate() ? 1 : 0;
            }
        }
    }
    return count;
}

static bool comparePlain()
{
    const QList<FindingTrace> few = findings(plainFindings);
    qsizetype plain = 0;
    qsizetype found = 0;
    const double byPairs = secondsOf([&] { plain = plainCount(few); });
    const double bySearch = secondsOf([&] { found = repeatCandidates(few).size(); });
    std::printf("%7d findings: each pair by itself %.3f s, search %.4f s, ratio %.4f, %lld and %lld candidates\n",
        plainFindings, byPairs, bySearch, bySearch / byPairs, static_cast<long long>(plain),
        static_cast<long long>(found));
    return plain == found;
}

int main(int argc, char *argv[])
{
    QStringList counts;
    for (int i = 1; i < argc; ++i) {
        counts << QString::fromLocal8Bit(argv[i]);
    }
    const bool isSame = comparePlain();
    for (const QString &count : counts.isEmpty() ? QStringList{u"6183"_s, u"24732"_s} : counts) {
        const QList<FindingTrace> traces = findings(count.toInt());
        qsizetype all = 0;
        const double every = secondsOf([&] { all = repeatCandidates(traces).size(); });
        const double last = secondsOf([&] { repeatCandidates(traces, traces.last().id); });
        std::printf("%7lld findings: every one %.2f s, the last one %.3f s, %lld candidates\n",
            static_cast<long long>(traces.size()), every, last, static_cast<long long>(all));
        std::fflush(stdout);
    }
    return isSame ? 0 : 1;
}
