#include "ui/charts/monthslabels.h"

#include "ui/charts/monthschart.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr qreal line = 16;
constexpr qreal nameGap = 8;
constexpr qreal narrowMonth = 26; ///< below this only the first letter
constexpr qreal clearance = 7; ///< of a bracket over bars and mean
constexpr qreal tick = 4;
constexpr qreal glyphSize = 14;

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignAbsolute;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignAbsolute;

/// A box of one line around a height.
QRectF around(qreal x, qreal y, qreal width)
{
    return {x, y - line / 2, width, line};
}

QString monthName(const QDate &month, bool isNarrow)
{
    return QLocale().standaloneMonthName(month.month(), isNarrow ? QLocale::NarrowFormat : QLocale::ShortFormat);
}

void paintPeak(QPainter &p, const QSizeF &size, const Figure &figure, const Figure::Mark &mark,
    const MonthsChart &chart, const Tokens &t)
{
    const QPointF peak = chart.position(mark.category, stackTotal(figure, mark.category));
    const QPointF c(peak.x(), peak.y() - 10);
    paintStatusGlyph(p, {c.x() - glyphSize / 2, c.y() - glyphSize / 2, glyphSize, glyphSize}, mark.status, t);
    const qreal width = textWidth(mark.text, TextRole::LabelMedium);
    const bool fits = c.x() + 13 + width <= size.width();
    const qreal x = fits ? c.x() + 13 : std::max(0.0, c.x() - 13 - width);
    drawLine(p, around(x, c.y(), width + 1), mark.text, TextRole::LabelMedium, t.text, left);
}

void paintRun(QPainter &p, const Figure &figure, const Figure::Mark &mark, const MonthsChart &chart, const Tokens &t)
{
    double highest = 0;
    for (int month = mark.category; month <= *mark.until; ++month)
        highest = std::max(highest, stackTotal(figure, month));
    for (const Figure::Line &usual : figure.lines) {
        if (usual.id == "mean"_L1)
            highest = std::max(highest, usual.value);
    }
    const qreal from = chart.position(mark.category - .3, 0).x();
    const qreal to = chart.position(*mark.until + .3, 0).x();
    const qreal y = chart.position(mark.category, highest).y() - clearance;
    const QColor &color = statusText(mark.status, t);
    p.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    p.setBrush(Qt::NoBrush);
    p.drawPolyline(QPolygonF{QPointF(from, y + tick), QPointF(from, y), QPointF(to, y), QPointF(to, y + tick)});
    const qreal width = std::max(to - from, textWidth(mark.text, TextRole::LabelStrong) + 1);
    drawLine(
        p, around((from + to - width) / 2, y - 9, width), mark.text, TextRole::LabelStrong, color, Qt::AlignHCenter);
}

} // namespace

void paintMonthLabels(
    QPainter &painter, const Figure &figure, const MonthsChart &chart, const MonthsScale &scale, const Tokens &tokens)
{
    for (double value = 0; value <= scale.top; value += scale.step) {
        const qreal y = chart.position(0, value).y();
        drawLine(painter, around(0, y, scale.plot.left() - 6), QLocale().toString(value), TextRole::Label, tokens.muted,
            right);
    }
    const qreal width = scale.plot.width() / qreal(std::max<qsizetype>(figure.categories.size(), 1));
    for (qsizetype i = 0; i < figure.categories.size(); ++i) {
        const QDate month = QDate::fromString(figure.categories[i] + "-01"_L1, Qt::ISODate);
        const qreal x = scale.plot.left() + qreal(i) * width;
        const QRectF below(x, scale.plot.bottom() + 4, width, line);
        const QString name = month.isValid() ? monthName(month, width < narrowMonth) : figure.categories[i];
        drawLine(painter, below, name, TextRole::Label, tokens.muted, Qt::AlignHCenter);
        if (month.isValid() && (i == 0 || month.month() == 1))
            drawLine(painter, below.adjusted(-20, 15, 20, 15), QString::number(month.year()), TextRole::Label,
                tokens.muted, Qt::AlignHCenter);
        if (isMissing(figure, i))
            drawLine(painter, around(x, scale.plot.bottom() - 10, width), u"?"_s, TextRole::LabelStrong, tokens.unknown,
                Qt::AlignHCenter);
    }
}

void paintLineNames(
    QPainter &painter, const Figure &figure, const MonthsChart &chart, const MonthsScale &scale, const Tokens &tokens)
{
    QList<Figure::Line> lines = figure.lines;
    std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.value > b.value; });
    qreal lowest = -line;
    for (const Figure::Line &named : lines) {
        const qreal y = std::max(chart.position(0, std::clamp(named.value, 0.0, scale.top)).y(), lowest + line - 1);
        lowest = y;
        const bool isMean = named.id == "mean"_L1;
        drawLine(painter, around(scale.plot.right() + nameGap, y, textWidth(named.name, TextRole::LabelMedium) + 1),
            named.name, isMean ? TextRole::LabelMedium : TextRole::Label, isMean ? tokens.text2 : tokens.muted, left);
    }
}

void paintMarks(
    QPainter &painter, const QSizeF &size, const Figure &figure, const MonthsChart &chart, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Figure::Mark &mark : figure.marks) {
        if (mark.until)
            paintRun(painter, figure, mark, chart, tokens);
        else
            paintPeak(painter, size, figure, mark, chart, tokens);
    }
    painter.restore();
}

} // namespace binnacle
