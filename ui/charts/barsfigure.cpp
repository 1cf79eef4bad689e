#include "ui/charts/barsfigure.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace binnacle {
namespace {

constexpr qreal labelGap = 8;
constexpr qreal numberGap = 6;
constexpr qreal lateRoom = 70; ///< at the far end, for "3 late"
constexpr qreal thickest = 14;

double valueOf(const Figure &figure, qsizetype series, qsizetype category)
{
    if (series >= figure.series.size() || category >= figure.series[series].values.size())
        return 0;
    return figure.series[series].values[category].value_or(0);
}

/// The second series is the late part, or the part that is still open, which is no judgement and has no status color.
bool isLatePart(const Figure &figure)
{
    return figure.series.size() < 2 || figure.series[1].id != QLatin1StringView("open");
}

/// The argument of a plural is kept plain: lupdate 6.4 does not end at, or skips, a translate() with a call in it.
QString partText(const Figure &figure, double part)
{
    const int count = static_cast<int>(std::lround(part));
    return isLatePart(figure) ? QCoreApplication::translate("Bars", "%n late", nullptr, count)
                              : QCoreApplication::translate("Bars", "%n open", nullptr, count);
}

struct Layout
{
    qreal axis; ///< x of zero
    qreal unit; ///< width of one
    qreal row; ///< height of one bar with its gap
    bool hasLate;
};

Layout layOut(const QRectF &box, const Figure &figure)
{
    qreal label = 0;
    double most = 1;
    bool hasLate = false;
    for (qsizetype i = 0; i < figure.categories.size(); ++i) {
        label = std::max(label, textWidth(figure.categories[i], TextRole::Label));
        most = std::max(most, valueOf(figure, 0, i));
        hasLate = hasLate || valueOf(figure, 1, i) > 0;
    }
    // Room for the number at the end of the longest bar.
    const qreal number = textWidth(QLocale().toString(most), TextRole::LabelStrong) + numberGap;
    const qreal axis = box.left() + std::max(std::min(label + labelGap, box.width() * .45), qreal(78));
    const qreal end = box.right() - (hasLate ? lateRoom : 0) - number;
    const qsizetype rows = std::max<qsizetype>(figure.categories.size(), 1);
    return {axis, std::max(end - axis, 1.0) / most, (box.height() - 4) / qreal(rows), hasLate};
}

void paintRow(QPainter &p, const QRectF &box, const Figure &figure, const Layout &layout, qsizetype i, const Tokens &t)
{
    const auto place = [&](const QRectF &rect) { return mirrored(p.layoutDirection(), box, rect); };
    const qreal middle = box.top() + (qreal(i) + .5) * layout.row;
    const qreal thick = std::min(thickest, layout.row - 8);
    const QRectF text(box.left(), middle - 8, 0, 16);
    const double all = valueOf(figure, 0, i);
    const double late = valueOf(figure, 1, i); // or open
    const auto bar = [&](double value) {
        return crisp(p, place({layout.axis, middle - thick / 2, value * layout.unit, thick}));
    };
    QRectF label = text;
    label.setRight(layout.axis - labelGap);
    drawLine(p, place(label), figure.categories[i], TextRole::Label, t.text2, Qt::AlignRight);
    p.fillRect(bar(all), t.ink2);
    if (late > 0) {
        p.fillRect(bar(late), isLatePart(figure) ? t.actMark : t.ink);
        const qreal end = layout.axis + late * layout.unit;
        if (late < all)
            p.fillRect(crisp(p, place({end, middle - thick / 2, 1, thick})), t.surface);
        QRectF words = text;
        words.setLeft(box.right() - lateRoom + numberGap);
        words.setRight(box.right());
        drawLine(p, place(words), partText(figure, late), TextRole::LabelMedium, isLatePart(figure) ? t.act : t.text,
            Qt::AlignRight);
    }
    QRectF number = text;
    number.setLeft(layout.axis + all * layout.unit + numberGap);
    number.setWidth(box.right() - number.left());
    drawLine(p, place(number), QLocale().toString(all), TextRole::LabelStrong, t.text);
}

} // namespace

void paintBars(QPainter &painter, const QRectF &box, const Figure &figure, const Tokens &tokens)
{
    const Layout layout = layOut(box, figure);
    painter.save();
    for (qsizetype i = 0; i < figure.categories.size(); ++i)
        paintRow(painter, box, figure, layout, i, tokens);
    const QRectF axis = mirrored(painter.layoutDirection(), box, {layout.axis - .5, box.top(), 1, box.height()});
    fillVertical(painter, axis.center().x(), axis.top(), axis.bottom(), tokens.axis);
    painter.restore();
}

int barAt(const QRectF &box, const Figure &figure, const QPointF &position)
{
    const int row = int(std::floor((position.y() - box.top()) / layOut(box, figure).row));
    return box.contains(position) && row >= 0 && row < figure.categories.size() ? row : -1;
}

} // namespace binnacle
