#include "tests/gui/strict.h"
#include "ui/charts/figurepainter.h"
#include "ui/charts/figurewidget.h"
#include "ui/charts/monthsscale.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QtMath>

using namespace Qt::StringLiterals;
using namespace binnacle;

namespace {

const Tokens &look()
{
    return Tokens::light();
}

QImage painted(const Figure &figure, const QSize &size, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(look().surface);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    paintFigure(painter, QRectF(QPointF(), size), figure, look());
    return image;
}

Figure compass(const QList<Status> &statuses)
{
    Figure figure;
    figure.kind = Figure::Kind::Compass;
    figure.statuses = statuses;
    return figure;
}

Figure months()
{
    Figure figure;
    figure.kind = Figure::Kind::StackedMonths;
    figure.categories = {u"2025-12"_s, u"2026-01"_s, u"2026-02"_s};
    figure.series = {{u"critical"_s, u"Critical"_s, {0, 2, 1}}, {u"low"_s, u"Low"_s, {20, 38, std::nullopt}}};
    figure.band = {10, 30};
    figure.lines = {{u"mean"_s, u"Usual 20"_s, 20}};
    return figure;
}

Figure bars()
{
    Figure figure;
    figure.kind = Figure::Kind::Bars;
    figure.categories = {u"0 to 30"_s, u"31 to 60"_s};
    figure.series = {{u"open"_s, u"Open"_s, {8, 4}}, {u"late"_s, u"Late"_s, {0, 2}}};
    return figure;
}

Figure riskMap()
{
    Figure figure;
    figure.kind = Figure::Kind::RiskMap;
    for (int likelihood = 1; likelihood <= 5; ++likelihood)
        figure.series << Figure::Series{{}, {}, {0, 0, 0, 0, 0}};
    figure.lines = {{u"appetite"_s, u"appetite line"_s, 12}};
    figure.places = {{u"R1"_s, 4, 5}};
    return figure;
}

/// How many pixels of the color lie on the row or in the column.
int countOn(const QImage &image, const QColor &color, int row, int column = -1)
{
    int count = 0;
    const int length = column < 0 ? image.width() : image.height();
    for (int i = 0; i < length; ++i)
        count += image.pixelColor(column < 0 ? i : column, column < 0 ? row : i) == color;
    return count;
}

} // namespace

class TestFigurePainter : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void compassPointsHaveTheLengthOfTheirStatus_data();
    void compassPointsHaveTheLengthOfTheirStatus();
    void barsStandAtTheirMonths();
    void missingMonthIsNotZeroAndNotBlank();
    void lateShareStartsAtTheAxis();
    void barsGrowFromTheRightInRightToLeft();
    void appetiteLineRunsBetweenTheScores();
    void timeAndRiskMapAreNeverMirrored();
    void everythingIsOpaque_data();
    void everythingIsOpaque();
    void paperHasNoPictures_data();
    void paperHasNoPictures();
    void findsTheCategoryUnderThePointer_data();
    void findsTheCategoryUnderThePointer();
    void widgetTellsWhatItShowsAndWhatWasClicked();

private:
    void addKinds();
};

void TestFigurePainter::addKinds()
{
    QTest::addColumn<Figure>("figure");
    QTest::newRow("compass") << compass({Status::Good, Status::Watch, Status::Act, Status::Unknown});
    QTest::newRow("months") << months();
    QTest::newRow("bars") << bars();
    QTest::newRow("risk map") << riskMap();
    Figure trend;
    trend.kind = Figure::Kind::Trend;
    trend.series = {{{}, {}, {1, 2, std::nullopt, 4, std::nullopt}}};
    trend.band = {2, 3};
    QTest::newRow("trend") << trend;
    Figure empty = months();
    empty.categories.clear();
    empty.series.clear();
    QTest::newRow("no months") << empty;
    trend.series.clear();
    QTest::newRow("no readings") << trend;
}

void TestFigurePainter::compassPointsHaveTheLengthOfTheirStatus_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<double>("share");
    QTest::addColumn<QColor>("color");
    QTest::newRow("within: full") << Status::Good << .93 << look().ink;
    QTest::newRow("watch: shorter") << Status::Watch << .70 << look().watchMark;
    QTest::newRow("outside: shortest") << Status::Act << .46 << look().actMark;
    QTest::newRow("not known: full, dashed") << Status::Unknown << .93 << look().unknownMark;
}

void TestFigurePainter::compassPointsHaveTheLengthOfTheirStatus()
{
    QFETCH(Status, status);
    QFETCH(double, share);
    QFETCH(QColor, color);
    // The first point is north; the others stay away from its column.
    const QImage image = painted(compass({status, Status::Act, Status::Act, Status::Act}), {424, 424});
    const int radius = 200;
    int top = 424;
    for (int y = 212 - radius + 8; y < 212; ++y) {
        for (int x = 209; x <= 215; ++x) {
            const QColor found = image.pixelColor(x, y);
            if (std::abs(found.red() - color.red()) + std::abs(found.green() - color.green()) < 24)
                top = std::min(top, y);
        }
    }
    const double length = double(212 - top) / radius;
    QVERIFY2(std::abs(length - share) < .04, qPrintable(QString::number(length)));
    if (status == Status::Unknown)
        QCOMPARE(image.pixelColor(212, 212 - 60), look().surface);
}

void TestFigurePainter::barsStandAtTheirMonths()
{
    const QSize size(500, 240);
    const QImage image = painted(months(), size);
    const MonthsScale scale(months(), size);
    const double unit = scale.plot.height() / scale.top;
    for (int month = 0; month < 3; ++month) {
        const int x = qRound(scale.plot.left() + (month + .5) * scale.plot.width() / 3);
        const double low = months().series[1].values[month].value_or(0);
        const double critical = *months().series[0].values[month];
        QVERIFY(std::abs(countOn(image, look().sev1, 0, x) - low * unit) <= 2.5);
        QVERIFY(std::abs(countOn(image, look().sev4, 0, x) - critical * unit) <= 2.5);
    }
    // 60% of the month wide, and the middle between two bars shows the water of the usual range.
    const int y = qRound(scale.plot.bottom() - 15 * unit);
    QVERIFY(std::abs(countOn(image, look().sev1, y) - 2 * .6 * scale.plot.width() / 3) <= 3);
    QCOMPARE(image.pixelColor(qRound(scale.plot.left() + scale.plot.width() / 3), y), look().water);
    // One pixel of surface lies between the parts of a stack.
    const int seam = qRound(scale.plot.bottom() - 2 * unit);
    const int middle = qRound(scale.plot.center().x());
    bool hasSeam = false;
    for (int around = seam - 2; around <= seam + 2; ++around)
        hasSeam = hasSeam || image.pixelColor(middle, around) == look().surface;
    QVERIFY(hasSeam);
}

void TestFigurePainter::missingMonthIsNotZeroAndNotBlank()
{
    Figure figure = months();
    figure.series[0].values[2].reset();
    QVERIFY(!isMissing(figure, 0));
    QVERIFY(isMissing(figure, 2));
    const QSize size(500, 240);
    const MonthsScale scale(figure, size);
    const QImage image = painted(figure, size);
    const int width = qRound(scale.plot.width() / 3);
    const QRect last(qRound(scale.plot.left()) + 2 * width, qRound(scale.plot.bottom()) - 20, width, 18);
    bool isMarked = false;
    for (int y = last.top(); y < last.bottom(); ++y) {
        for (int x = last.left(); x < last.right(); ++x)
            isMarked = isMarked || image.pixelColor(x, y) == look().unknown;
    }
    QVERIFY(isMarked);
}

void TestFigurePainter::lateShareStartsAtTheAxis()
{
    const QImage image = painted(bars(), {262, 64});
    const int first = 15;
    const int second = 45;
    QCOMPARE(countOn(image, look().actMark, first), 0);
    const int late = countOn(image, look().actMark, second);
    const int rest = countOn(image, look().ink2, second);
    QVERIFY(late > 10);
    QVERIFY(std::abs(late - rest) <= 2); // two of four are late
    QVERIFY(std::abs(countOn(image, look().ink2, first) - 2 * (late + rest)) <= 4);
}

void TestFigurePainter::barsGrowFromTheRightInRightToLeft()
{
    const QImage plain = painted(bars(), {262, 64});
    const QImage turned = painted(bars(), {262, 64}, Qt::RightToLeft);
    QCOMPARE(plain.pixelColor(90, 15), look().ink2);
    QCOMPARE(turned.pixelColor(262 - 90, 15), look().ink2);
    QVERIFY(turned.pixelColor(90 - 60, 15) != look().ink2);
}

void TestFigurePainter::appetiteLineRunsBetweenTheScores()
{
    const QImage image = painted(riskMap(), {522, 520});
    // Cells of 100 from x 22, y 0: the line leaves the top between impact 2 and 3.
    QCOMPARE(image.pixelColor(222, 50), look().actMark);
    QCOMPARE(image.pixelColor(222, 150), look().actMark);
    QCOMPARE(image.pixelColor(270, 200), look().actMark);
    QCOMPARE(image.pixelColor(322, 250), look().actMark);
    QCOMPARE(image.pixelColor(470, 300), look().actMark);
    QVERIFY(image.pixelColor(122, 50) != look().actMark);
    QCOMPARE(image.pixelColor(220, 60), look().surface); // the casing
    QCOMPARE(image.pixelColor(40, 480), look().h0);
    QCOMPARE(image.pixelColor(480, 20), look().h3);
}

void TestFigurePainter::timeAndRiskMapAreNeverMirrored()
{
    QCOMPARE(painted(months(), {500, 240}, Qt::RightToLeft), painted(months(), {500, 240}));
    QCOMPARE(painted(riskMap(), {262, 172}, Qt::RightToLeft), painted(riskMap(), {262, 172}));
    const Figure rose = compass({Status::Good, Status::Act, Status::Watch});
    QCOMPARE(painted(rose, {128, 128}, Qt::RightToLeft), painted(rose, {128, 128}));
}

void TestFigurePainter::everythingIsOpaque_data()
{
    addKinds();
}

void TestFigurePainter::everythingIsOpaque()
{
    QFETCH(Figure, figure);
    const QImage image = painted(figure, {400, 200});
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixelColor(x, y).alpha(), 255);
    }
}

void TestFigurePainter::paperHasNoPictures_data()
{
    addKinds();
}

void TestFigurePainter::paperHasNoPictures()
{
    QFETCH(Figure, figure);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter paper(&buffer);
        paper.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        paper.setResolution(1200);
        QPainter painter(&paper);
        painter.scale(1200 / 96.0, 1200 / 96.0);
        paintFigure(painter, QRectF(0, 0, 560, 240), figure, Tokens::print());
    }
    QVERIFY(buffer.data().startsWith("%PDF-1.4"));
    QVERIFY(!buffer.data().contains("/Subtype /Image"));
    QCOMPARE(buffer.data().count("/SMask"), buffer.data().count("/SMask /None"));
}

void TestFigurePainter::findsTheCategoryUnderThePointer_data()
{
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<QPointF>("position");
    QTest::addColumn<int>("category");
    const Figure rose = compass(QList<Status>(8, Status::Good));
    QTest::newRow("north of the compass") << rose << QPointF(200, 60) << 0;
    QTest::newRow("east of the compass") << rose << QPointF(260, 101) << 2;
    QTest::newRow("north-west of the compass") << rose << QPointF(150, 50) << 7;
    QTest::newRow("outside of the compass") << rose << QPointF(10, 10) << -1;
    QTest::newRow("first bar") << bars() << QPointF(100, 20) << 0;
    QTest::newRow("second bar") << bars() << QPointF(100, 180) << 1;
    QTest::newRow("first month") << months() << QPointF(60, 100) << 0;
    QTest::newRow("last month") << months() << QPointF(290, 100) << 2;
    QTest::newRow("scale of the months") << months() << QPointF(5, 100) << -1;
    QTest::newRow("likelihood 5, impact 1") << riskMap() << QPointF(40, 10) << 20;
    QTest::newRow("likelihood 1, impact 5") << riskMap() << QPointF(395, 175) << 4;
    QTest::newRow("scale of the risk map") << riskMap() << QPointF(5, 10) << -1;
}

void TestFigurePainter::findsTheCategoryUnderThePointer()
{
    QFETCH(Figure, figure);
    QFETCH(QPointF, position);
    QTEST(categoryAt(QRectF(0, 0, 400, 200), figure, position), "category");
}

void TestFigurePainter::widgetTellsWhatItShowsAndWhatWasClicked()
{
    Theme theme(*qApp, Theme::Look::Light);
    FigureWidget widget(theme);
    widget.setFigure(bars(), u"Open findings by age"_s, u"Two of twelve are late."_s);
    widget.resize(262, 64);
    QCOMPARE(widget.accessibleName(), u"Open findings by age"_s);
    QCOMPARE(widget.accessibleDescription(), u"Two of twelve are late."_s);
    QSignalSpy activated(&widget, &FigureWidget::categoryActivated);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, {100, 45});
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toInt(), 1);
}

QTEST_MAIN(TestFigurePainter)
#include "tst_figurepainter.moc"
