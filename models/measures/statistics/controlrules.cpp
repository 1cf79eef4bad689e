#include "models/measures/statistics/controlrules.h"

#include <cmath>

namespace binnacle {

namespace {

constexpr int runLength = 8;
constexpr int nearWindow = 4;
constexpr int nearNeeded = 3;

/// Applies the three rules to the points of one stretch in order.
class Rules
{
public:
    Rules(const QList<ControlPoint> &points, const ControlLimits &limits, Scale scale)
        : m_points(points)
        , m_limits(limits)
        , m_scale(scale)
        , m_hair(1e-9 * (std::abs(limits.mean) + limits.naturalWidth))
    {
    }

    QList<ControlSignal> apply()
    {
        for (qsizetype i = 0; i < m_points.size(); ++i) {
            checkLimit(m_points.at(i));
            checkRun(m_points.at(i));
            checkNear(i);
        }
        return m_signals;
    }

private:
    /// 1 above the center line, -1 below, 0 on it.
    int side(const ControlPoint &point) const
    {
        const double deviation = point.value - m_limits.mean;
        return (deviation > m_hair) - (deviation < -m_hair);
    }

    bool isNear(const ControlPoint &point) const
    {
        const int where = side(point);
        const double end = m_limits.mean + where * m_limits.naturalWidth;
        const bool isOff = (where < 0 && m_scale != Scale::Open && end <= 0)
            || (where > 0 && m_scale == Scale::Percentage && end >= 100);
        return where != 0 && !isOff && std::abs(point.value - m_limits.mean) > m_limits.naturalWidth / 2 + m_hair;
    }

    void add(ControlSignal::Rule rule, const ControlPoint &at, int since, double level)
    {
        m_signals << ControlSignal{rule, at.index, since, side(at) > 0, level};
    }

    void checkLimit(const ControlPoint &point)
    {
        if (point.value > m_limits.upper + m_hair || point.value < m_limits.lower - m_hair) {
            add(ControlSignal::Rule::OutsideLimit, point, point.index, point.value);
        }
    }

    void checkRun(const ControlPoint &point)
    {
        const int where = side(point);
        if (where == 0) {
            return;
        }
        if (where != m_runSide) {
            m_runSide = where;
            m_runStart = point.index;
            m_runCount = 0;
            m_runSum = 0;
        }
        ++m_runCount;
        m_runSum += point.value;
        if (m_runCount >= runLength) {
            add(ControlSignal::Rule::LongRun, point, m_runStart, m_runSum / m_runCount);
        }
    }

    void checkNear(qsizetype i)
    {
        const ControlPoint &last = m_points.at(i);
        if (!isNear(last)) {
            return;
        }
        int count = 0;
        double sum = 0;
        int since = last.index;
        for (qsizetype j = i; j >= 0 && j > i - nearWindow; --j) {
            const ControlPoint &point = m_points.at(j);
            if (isNear(point) && side(point) == side(last)) {
                ++count;
                sum += point.value;
                since = point.index;
            }
        }
        if (count >= nearNeeded) {
            add(ControlSignal::Rule::NearLimit, last, since, sum / count);
        }
    }

    const QList<ControlPoint> &m_points;
    const ControlLimits &m_limits;
    Scale m_scale;
    double m_hair; ///< a difference below it is rounding
    QList<ControlSignal> m_signals;
    int m_runSide = 0;
    int m_runStart = 0;
    int m_runCount = 0;
    double m_runSum = 0;
};

} // namespace

QList<ControlSignal> signalsWithin(const QList<ControlPoint> &points, const ControlLimits &limits, Scale scale)
{
    return Rules(points, limits, scale).apply();
}

} // namespace binnacle
