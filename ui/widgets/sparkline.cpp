#include "ui/widgets/sparkline.h"

#include "ui/theme/crisp.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace binnacle {
namespace {

constexpr double open = std::numeric_limits<double>::infinity();

/// Where values lie inside the box. The scale holds all readings and the closed ends of the appetite.
class SparkScale
{
public:
    SparkScale(const QRectF &box, const QList<std::optional<double>> &values, std::pair<double, double> band)
        : m_box(box)
        , m_count(std::max<qsizetype>(values.size(), 2))
        , m_low(open)
        , m_high(-open)
    {
        for (const auto &value : values) {
            if (value)
                include(*value);
        }
        const double lowest = m_low;
        for (const double end : {band.first, band.second}) {
            if (std::isfinite(end))
                include(end);
        }
        if (m_low > m_high)
            include(0);
        if (!std::isfinite(band.second) && std::isfinite(band.first) && std::isfinite(lowest))
            include(band.first + (m_high - m_low) * .1);
        const double pad = m_high > m_low ? (m_high - m_low) * .12 : 1;
        m_low -= pad;
        m_high += pad;
    }

    qreal x(qsizetype i) const { return m_box.left() + 2 + qreal(i) * (m_box.width() - 9) / qreal(m_count - 1); }
    qreal y(double value) const
    {
        const double inside = std::clamp(value, m_low, m_high);
        return m_box.bottom() - 2 - (inside - m_low) / (m_high - m_low) * (m_box.height() - 4);
    }

private:
    void include(double value)
    {
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    }

    QRectF m_box;
    qsizetype m_count;
    double m_low;
    double m_high;
};

void paintBand(QPainter &p, const QRectF &box, const SparkScale &scale, std::pair<double, double> band, const Tokens &t)
{
    const qreal top = scale.y(band.second);
    const QRectF water(box.left(), top, box.width(), scale.y(band.first) - top);
    p.fillRect(crisp(p, water), t.water);
    for (const double end : {band.first, band.second}) {
        if (std::isfinite(end))
            dashHorizontal(p, box.left(), box.right(), scale.y(end), t.axis, 3, 2.5);
    }
}

void paintLine(QPainter &p, const QList<std::optional<double>> &values, const SparkScale &scale, const Tokens &t)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(t.ink, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF run;
    for (qsizetype i = 0; i <= values.size(); ++i) {
        if (i < values.size() && values[i]) {
            run << QPointF(scale.x(i), scale.y(*values[i]));
            continue;
        }
        if (run.size() > 1)
            p.drawPolyline(run);
        else if (run.size() == 1)
            p.drawPoint(run.first());
        run.clear();
    }
}

void paintMissingEnd(QPainter &p, const QRectF &box, std::optional<QPointF> last, const Tokens &t)
{
    const qreal y = last ? last->y() : box.center().y();
    if (last) {
        QPen dots(t.unknownMark, 1.5, Qt::CustomDashLine, Qt::FlatCap);
        dots.setDashPattern({1, 4 / 1.5});
        p.setPen(dots);
        p.drawLine(*last, QPointF(box.right() - 12, y));
        p.setPen(Qt::NoPen);
        p.setBrush(t.ink);
        p.drawEllipse(*last, 2.4, 2.4);
    }
    const QRectF sign(box.right() - 11, y - 8, 12, 16);
    drawLine(p, sign, QStringLiteral("?"), TextRole::LabelStrong, t.unknown, Qt::AlignHCenter);
}

void paintLatePoint(QPainter &p, const QPointF &at, const Tokens &t)
{
    p.setPen(QPen(t.goodMark, 1.6));
    p.setBrush(t.surface);
    p.drawEllipse(at, 3.2, 3.2);
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &box, const Figure &figure, const Tokens &tokens, bool isLate)
{
    const QList<std::optional<double>> values
        = figure.series.isEmpty() ? QList<std::optional<double>>{} : figure.series.first().values;
    const SparkScale scale(box, values, figure.band.value_or(std::pair{-open, open}));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (figure.band)
        paintBand(painter, box, scale, *figure.band, tokens);
    paintLine(painter, values, scale, tokens);
    std::optional<QPointF> last;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i])
            last = QPointF(scale.x(i), scale.y(*values[i]));
    }
    const Status status = figure.statuses.isEmpty() ? Status::NotApplicable : figure.statuses.last();
    if (values.isEmpty() || !values.last())
        paintMissingEnd(painter, box, last, tokens);
    else if (isLate && status == Status::Good)
        paintLatePoint(painter, *last, tokens);
    else
        paintStatusPoint(painter, *last, 4, status, tokens);
    painter.restore();
}

} // namespace binnacle
