#include "tests/gui/strict.h"
#include "ui/theme/glyphs.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

namespace {

template <typename Paint> QImage painted(const QSize &size, Paint paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Tokens::light().surface);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QImage glyph(Status status)
{
    return painted(
        {100, 100}, [status](QPainter &p) { paintStatusGlyph(p, QRectF(0, 0, 100, 100), status, Tokens::light()); });
}

/// In how many places one image is inked and the other is not, whatever the color.
int differences(const QImage &a, const QImage &b)
{
    const QColor ground = Tokens::light().surface;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += (a.pixelColor(x, y) == ground) != (b.pixelColor(x, y) == ground);
    }
    return count;
}

} // namespace

class TestGlyphs : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void shapesDifferWithoutColor();
    void signsAreDrawnInTheSurface();
    void lateIsOutlined();
    void gradeFillsAsManyBars_data();
    void gradeFillsAsManyBars();
};

void TestGlyphs::shapesDifferWithoutColor()
{
    QList<QImage> seen;
    for (const Status status : {Status::NotApplicable, Status::Good, Status::Watch, Status::Act, Status::Unknown}) {
        for (const QImage &other : seen)
            QVERIFY(differences(glyph(status), other) > 800);
        seen << glyph(status);
    }
}

void TestGlyphs::signsAreDrawnInTheSurface()
{
    QCOMPARE(glyph(Status::Act).pixelColor(50, 50), Tokens::light().surface); // the cross
    QCOMPARE(glyph(Status::Act).pixelColor(50, 20), Tokens::light().actMark);
    QCOMPARE(glyph(Status::Watch).pixelColor(50, 50), Tokens::light().surface); // the bar
    QCOMPARE(glyph(Status::Good).pixelColor(50, 20), Tokens::light().goodMark);
    QCOMPARE(glyph(Status::Unknown).pixelColor(20, 50), Tokens::light().surface); // an open ring
}

void TestGlyphs::lateIsOutlined()
{
    const QImage late
        = painted({100, 100}, [](QPainter &p) { paintLateGlyph(p, QRectF(0, 0, 100, 100), Tokens::light()); });
    QCOMPARE(late.pixelColor(50, 20), Tokens::light().surface);
    QCOMPARE(late.pixelColor(50, 14), Tokens::light().goodMark);
}

void TestGlyphs::gradeFillsAsManyBars_data()
{
    QTest::addColumn<int>("grade");
    for (int grade = 0; grade <= 4; ++grade)
        QTest::addRow("%d bars", grade) << grade;
}

void TestGlyphs::gradeFillsAsManyBars()
{
    QFETCH(int, grade);
    const QImage bars
        = painted({19, 10}, [grade](QPainter &p) { paintGradeBars(p, QRectF(0, 0, 19, 10), grade, Tokens::light()); });
    for (int i = 0; i < 4; ++i)
        QCOMPARE(bars.pixelColor(i * 5 + 1, 9), i < grade ? Tokens::light().text : Tokens::light().border);
    QCOMPARE(bars.pixelColor(1, 2), Tokens::light().surface); // they rise
}

QTEST_MAIN(TestGlyphs)
#include "tst_glyphs.moc"
