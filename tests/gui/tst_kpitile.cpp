#include "tests/gui/strict.h"
#include "ui/theme/theme.h"
#include "ui/widgets/kpitile.h"

#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace binnacle;

namespace {

KpiReading patches()
{
    KpiReading reading;
    reading.number = 3;
    reading.name = u"Critical patches on time"_s;
    reading.status = {Status::Act, shortWord(Status::Act)};
    reading.value = u"86%"_s;
    reading.change = u"6 points lower"_s;
    reading.signal = KpiReading::Signal{.isUp = false, .isBetter = false};
    reading.appetite = u"95% or more"_s;
    reading.trend.kind = Figure::Kind::Trend;
    reading.trend.series = {{{}, {}, {96, 95, 96, 95, 94, 93, 94, 92, 92, 90, 88, 86}}};
    reading.trend.band = {95, std::numeric_limits<double>::infinity()};
    reading.trend.statuses = {Status::Act};
    return reading;
}

bool hasColor(const QImage &image, const QRect &where, const QColor &color)
{
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

class TestKpiTile : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void opensByClickAndKey_data();
    void opensByClickAndKey();
    void saysAllOfItsWords();
    void noReadingIsSaidAndNotDrawnAsGood();
    void outsideAppetiteChangesTheBorderOnly();
    void lineStandsAtTheTrailingSide();
    void focusMovesNothing();
    void dimmedStaysOpaque();

private:
    Theme m_theme{*qApp, Theme::Look::Light};
};

void TestKpiTile::opensByClickAndKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("click") << Qt::Key_unknown;
}

void TestKpiTile::opensByClickAndKey()
{
    QFETCH(Qt::Key, key);
    KpiTile tile(m_theme);
    tile.setReading(patches());
    tile.resize(tile.sizeHint());
    QSignalSpy activated(&tile, &KpiTile::activated);
    if (key == Qt::Key_unknown)
        QTest::mouseClick(&tile, Qt::LeftButton);
    else
        QTest::keyClick(&tile, key);
    QCOMPARE(activated.count(), 1);
}

void TestKpiTile::saysAllOfItsWords()
{
    KpiTile tile(m_theme);
    tile.setReading(patches());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&tile);
    QCOMPARE(spoken->role(), QAccessible::Button);
    QCOMPARE(spoken->text(QAccessible::Name),
        u"3 Critical patches on time, Outside, 86%, 6 points lower, worse by more than chance, appetite 95% or more"_s);
}

void TestKpiTile::noReadingIsSaidAndNotDrawnAsGood()
{
    KpiReading reading = patches();
    reading.status = {Status::Unknown, shortWord(Status::Unknown)};
    reading.value.clear();
    reading.signal.reset();
    reading.trend.series.first().values.last().reset();
    KpiTile tile(m_theme);
    tile.setReading(reading);
    tile.resize(tile.sizeHint());
    QVERIFY(tile.accessibleName().contains(u"No reading"_s));
    const QImage image = tile.grab().toImage();
    QVERIFY(!hasColor(image, image.rect(), m_theme.tokens().goodMark));
    QVERIFY(hasColor(image, image.rect(), m_theme.tokens().unknown));
}

void TestKpiTile::outsideAppetiteChangesTheBorderOnly()
{
    KpiReading reading = patches();
    KpiTile tile(m_theme);
    tile.setReading(reading);
    tile.resize(tile.sizeHint());
    QCOMPARE(tile.grab().toImage().pixelColor(0, 52), m_theme.tokens().actMark);
    reading.status = {Status::Good, shortWord(Status::Good)};
    tile.setReading(reading);
    QCOMPARE(tile.grab().toImage().pixelColor(0, 52), m_theme.tokens().border);
    QCOMPARE(tile.grab().toImage().pixelColor(4, 52), m_theme.tokens().surface);
}

void TestKpiTile::lineStandsAtTheTrailingSide()
{
    KpiTile tile(m_theme);
    tile.setReading(patches());
    tile.resize(tile.sizeHint());
    const QRect right(175, 35, 104, 40);
    const QRect left(13, 35, 104, 40);
    QImage image = tile.grab().toImage();
    QVERIFY(hasColor(image, right, m_theme.tokens().water));
    QVERIFY(!hasColor(image, left, m_theme.tokens().water));
    tile.setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = tile.grab().toImage();
    QVERIFY(hasColor(mirrored, left, m_theme.tokens().water));
    QVERIFY(!hasColor(mirrored, right, m_theme.tokens().water));
    // Time is not mirrored: the last point stays at the right end of the line.
    QCOMPARE(mirrored.copy(left.adjusted(80, 4, 0, 0)), image.copy(right.adjusted(80, 4, 0, 0)));
}

void TestKpiTile::focusMovesNothing()
{
    KpiTile tile(m_theme);
    tile.setReading(patches());
    tile.resize(tile.sizeHint());
    tile.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tile));
    tile.clearFocus();
    const QImage before = tile.grab().toImage();
    tile.activateWindow();
    tile.setFocus();
    QTRY_VERIFY(tile.hasFocus());
    const QImage after = tile.grab().toImage();
    QCOMPARE(after.pixelColor(1, 52), m_theme.tokens().focus);
    QCOMPARE(after.copy(6, 6, 280, 92), before.copy(6, 6, 280, 92));
}

void TestKpiTile::dimmedStaysOpaque()
{
    KpiTile tile(m_theme);
    tile.setReading(patches());
    tile.resize(tile.sizeHint());
    tile.setDimmed(true);
    const QImage image = tile.grab().toImage();
    QVERIFY(!hasColor(image, image.rect(), m_theme.tokens().actMark));
    QCOMPARE(image.pixelColor(4, 52), m_theme.tokens().surface);
}

QTEST_MAIN(TestKpiTile)
#include "tst_kpitile.moc"
