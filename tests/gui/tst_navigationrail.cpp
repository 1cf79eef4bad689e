#include "tests/gui/strict.h"
#include "ui/theme/theme.h"
#include "ui/widgets/navigationrail.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

class TestNavigationRail : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void arrowsChooseAndStepOverTheLine();
    void badgesAreSpoken();
    void lubberLineMarksTheChosenPlace_data();
    void lubberLineMarksTheChosenPlace();
    void compactShowsTheWordsAsToolTip();

private:
    void fill(NavigationRail &rail) const;

    Theme m_theme{*qApp, Theme::Look::Light};
};

void TestNavigationRail::init()
{
    failOnEveryWarning();
}

void TestNavigationRail::fill(NavigationRail &rail) const
{
    rail.setItems({{u"overview"_s, u"overview"_s, u"Overview"_s},
        {u"review"_s, u"review-room"_s, u"Review"_s, u"4 of 10"_s}, {}, {u"settings"_s, u"settings"_s, u"Settings"_s}});
    rail.resize(rail.width(), 600);
    rail.show();
    rail.setCurrent(u"overview"_s);
}

void TestNavigationRail::arrowsChooseAndStepOverTheLine()
{
    NavigationRail rail(m_theme);
    fill(rail);
    QSignalSpy changed(&rail, &NavigationRail::currentChanged);
    auto *list = rail.findChild<QAbstractItemView *>();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(rail.current(), u"review"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(rail.current(), u"settings"_s);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(changed.last().first().toString(), u"review"_s);
}

void TestNavigationRail::badgesAreSpoken()
{
    NavigationRail rail(m_theme);
    fill(rail);
    auto *list = rail.findChild<QAbstractItemView *>();
    QCOMPARE(list->accessibleName(), u"Pages"_s);
    const QModelIndex review = list->model()->index(1, 0);
    QCOMPARE(review.data(Qt::AccessibleTextRole).toString(), u"Review, 4 of 10"_s);
    rail.setBadge(u"review"_s, u"5 of 10"_s);
    QCOMPARE(review.data(Qt::AccessibleTextRole).toString(), u"Review, 5 of 10"_s);
}

void TestNavigationRail::lubberLineMarksTheChosenPlace_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestNavigationRail::lubberLineMarksTheChosenPlace()
{
    QFETCH(Qt::LayoutDirection, direction);
    NavigationRail rail(m_theme);
    rail.setLayoutDirection(direction);
    fill(rail);
    QApplication::processEvents();
    const QImage image = rail.grab().toImage();
    const int middle = 58 + 18;
    const bool mirrors = direction == Qt::RightToLeft;
    QCOMPARE(image.pixelColor(mirrors ? 182 : 1, middle), m_theme.tokens().railBrass);
    QCOMPARE(image.pixelColor(mirrors ? 5 : 178, middle), m_theme.tokens().railSel);
    QCOMPARE(image.pixelColor(mirrors ? 182 : 1, middle + 36), m_theme.tokens().rail);
}

void TestNavigationRail::compactShowsTheWordsAsToolTip()
{
    NavigationRail rail(m_theme);
    fill(rail);
    QCOMPARE(rail.width(), 184);
    rail.setCompact(true);
    QCOMPARE(rail.width(), 56);
    auto *list = rail.findChild<QAbstractItemView *>();
    QCOMPARE(list->model()->index(0, 0).data(Qt::ToolTipRole).toString(), u"Overview"_s);
}

QTEST_MAIN(TestNavigationRail)
#include "tst_navigationrail.moc"
