#include "models/measures/findings.h"
#include "models/measures/incidentmonths.h"
#include "models/measures/riskmap.h"
#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/charts/figurepainter.h"
#include "ui/charts/figurewidget.h"
#include "ui/pages/cards/statecounts.h"
#include "ui/widgets/kpitile.h"
#include "ui/widgets/textlabel.h"

using namespace Qt::StringLiterals;
using namespace binnacle;

/// What a click or a key on the overview leads to, in the real window.
class TestOverviewPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void numberKeysOpenTheirMeasure_data();
    void numberKeysOpenTheirMeasure();
    void compassPointOpensItsMeasure();
    void monthLeadsToItsIncidents();
    void ageBarsLeadToTheirFindings();
    void riskCellsLeadToTheirRisks();
    void stateCountsDimTheOtherTiles();
    void keysReachEveryRegion();
    void mapNamesOrCountsEveryRisk();
    void emptyDocumentSaysThatNothingIsKnown();
    void evidenceShowsWholeSentences_data();
    void evidenceShowsWholeSentences();

private:
    FigureWidget *figure(const QString &card) { return m_fixture->find<QWidget>(card)->findChild<FigureWidget *>(); }
    /// False when no point of the figure stands for the category.
    bool click(FigureWidget *figure, int category);
    int rowsOf(const QString &id)
    {
        return m_fixture->find<RegisterPage>(u"register_"_s + id)->table().model()->rowCount();
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestOverviewPage::init()
{
    failOnEveryWarning();
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->openSample());
}

void TestOverviewPage::cleanup()
{
    m_fixture.reset();
}

bool TestOverviewPage::click(FigureWidget *figure, int category)
{
    for (int y = 2; y < figure->height(); y += 3) {
        for (int x = 2; x < figure->width(); x += 3) {
            if (categoryAt(figure->rect(), figure->figure(), QPointF(x, y)) == category) {
                QTest::mouseClick(figure, Qt::LeftButton, {}, {x, y});
                return true;
            }
        }
    }
    return false;
}

void TestOverviewPage::numberKeysOpenTheirMeasure_data()
{
    QTest::addColumn<int>("number");
    for (int number = 1; number <= 8; ++number) {
        QTest::addRow("%d", number) << number;
    }
}

void TestOverviewPage::numberKeysOpenTheirMeasure()
{
    QFETCH(const int, number);
    QWidget *overview = m_fixture->find<QWidget>(u"overview"_s);
    QVERIFY(overview->hasFocus());
    QTest::keyClick(overview, Qt::Key(Qt::Key_0 + number));
    auto *page = m_fixture->find<RegisterPage>(u"register_metric"_s);
    QVERIFY(page && page->isVisible());
    QCOMPARE(page->table().currentId(),
        m_fixture->one(u"SELECT id FROM metric WHERE headline = %1"_s.arg(number)).toLongLong());
}

void TestOverviewPage::compassPointOpensItsMeasure()
{
    QVERIFY(click(m_fixture->find<FigureWidget>(u"compass"_s), 2));
    QCOMPARE(m_fixture->find<RegisterPage>(u"register_metric"_s)->table().currentId(),
        m_fixture->one(u"SELECT id FROM metric WHERE headline = 3"_s).toLongLong());
}

void TestOverviewPage::monthLeadsToItsIncidents()
{
    FigureWidget *months = figure(u"months"_s);
    const QString month = months->figure().categories.at(3);
    QVERIFY(click(months, 3));
    QCOMPARE(rowsOf(u"incident"_s),
        m_fixture->one(u"SELECT count(*) FROM incident WHERE counted_on_month = '%1'"_s.arg(month)).toInt());
    QVERIFY(rowsOf(u"incident"_s) > 0);
    auto *chip = m_fixture->find<QWidget>(u"chip_visiting"_s);
    QVERIFY(chip);
    QTRY_VERIFY(chip->isVisible()); // a layout shows what it is given a moment later
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(rowsOf(u"incident"_s), m_fixture->one(u"SELECT count(*) FROM incident"_s).toInt());
}

void TestOverviewPage::ageBarsLeadToTheirFindings()
{
    FigureWidget *ages = figure(u"ages"_s);
    for (int bar = 0; bar < 5; ++bar) {
        m_fixture->window->showPage(u"overview"_s);
        QVERIFY(click(ages, bar));
        QCOMPARE(rowsOf(u"finding"_s), static_cast<int>(ages->figure().series.first().values.at(bar).value_or(0)));
    }
}

void TestOverviewPage::riskCellsLeadToTheirRisks()
{
    FigureWidget *map = figure(u"risks"_s);
    int all = 0;
    for (int cell = 0; cell < 25; ++cell) {
        const int wanted = static_cast<int>(map->figure().series.at(cell / 5).values.at(cell % 5).value_or(0));
        m_fixture->window->showPage(u"overview"_s);
        QVERIFY(click(map, cell));
        QCOMPARE(rowsOf(u"risk"_s), wanted);
        all += wanted;
    }
    QVERIFY(all > 20);
}

void TestOverviewPage::stateCountsDimTheOtherTiles()
{
    auto *counts = m_fixture->find<StateCounts>(u"stateCounts"_s);
    const auto bright = [&] { return m_fixture->find<QWidget>(u"tile1"_s)->grab().toImage(); };
    const QImage before = bright(); // tile 1 is outside appetite
    counts->setFocus();
    QTest::keyClick(counts, Qt::Key_Return);
    QCOMPARE(counts->chosen(), std::optional(Status::Good));
    QVERIFY(bright() != before);
    QTest::keyClick(counts, Qt::Key_Down);
    QTest::keyClick(counts, Qt::Key_Down);
    QTest::keyClick(counts, Qt::Key_Space);
    QCOMPARE(counts->chosen(), std::optional(Status::Act));
    QCOMPARE(bright(), before);
    QTest::mouseClick(counts, Qt::LeftButton, {}, {40, 2 * 25 + 10});
    QVERIFY(!counts->chosen());
    QCOMPARE(bright(), before);
}

void TestOverviewPage::keysReachEveryRegion()
{
    QSet<QString> reached;
    for (int step = 0; step < 6; ++step) {
        reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    }
    QVERIFY2(
        reached.contains(u"overview"_s) && reached.contains(u"printPack"_s), qPrintable(reached.values().join(u' ')));
    QCOMPARE(reached.size(), 3); // and the rail
    m_fixture->find<QWidget>(u"overview"_s)->setFocus();
    QStringList order;
    for (int step = 0; step < 40; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order << QApplication::focusWidget()->objectName();
    }
    QVERIFY(order.indexOf(u"stateCounts"_s) >= 0);
    QVERIFY(order.indexOf(u"stateCounts"_s) < order.indexOf(u"tile1"_s));
    QCOMPARE(order.indexOf(u"tile8"_s), order.indexOf(u"tile1"_s) + 7);
}

void TestOverviewPage::mapNamesOrCountsEveryRisk()
{
    const Panel map = *riskMapPanel(m_fixture->window->document()->database(), lastTwelveMonths({2026, 7, 6}));
    QImage image(240, 180, QImage::Format_RGB32);
    image.fill(Qt::white);
    QImage few = image;
    const auto painted = [&](QImage &on, const Figure &figure) {
        QPainter painter(&on);
        paintFigure(painter, QRectF(on.rect()), figure, m_fixture->theme.tokens());
    };
    painted(image, map.figure);
    Figure less = map.figure;
    const Figure::Place &place = map.figure.places.last(); // not every risk of its cell is among the five
    double &cell = *less.series[place.likelihood - 1].values[place.impact - 1];
    QCOMPARE(cell, 3.0);
    cell -= 1;
    painted(few, less);
    QVERIFY(image != few); // the one that is not named is counted beside the name
}

void TestOverviewPage::emptyDocumentSaysThatNothingIsKnown()
{
    const QString path = m_fixture->folder.filePath(u"empty.binnacle"_s);
    QVERIFY(test::emptyDocument(m_fixture->folder, u"empty.binnacle"_s));
    QVERIFY(m_fixture->window->openDocument(path));
    QTRY_VERIFY(m_fixture->window->isReady());
    m_fixture->window->showPage(u"overview"_s);
    for (const QString &card : {u"months"_s, u"ages"_s, u"risks"_s}) {
        auto *sentence = m_fixture->find<QWidget>(card)->findChild<TextLabel *>(u"sentence"_s);
        QVERIFY(sentence->isVisible() && !sentence->isCut());
        QVERIFY2(sentence->text().startsWith(u"Not known: "_s), qPrintable(sentence->text()));
        QVERIFY(!figure(card)->isVisible());
    }
}

void TestOverviewPage::evidenceShowsWholeSentences_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << test::WindowFixture::wide;
    QTest::newRow("narrow") << test::WindowFixture::narrow;
}

void TestOverviewPage::evidenceShowsWholeSentences()
{
    QFETCH(const QSize, size);
    m_fixture->window->resize(size);
    auto *evidence = m_fixture->find<TextLabel>(u"evidence"_s);
    QTRY_VERIFY(!evidence->isCut() && evidence->text().endsWith(u'.'));
    QVERIFY(evidence->accessibleName().startsWith(evidence->text()));
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
