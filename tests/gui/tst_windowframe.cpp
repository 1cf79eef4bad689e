#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/forms/issueline.h"
#include "ui/shell/firstsize.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// What stands round the pages: rail, menu bar, status line, settings of a new document.
class TestWindowFrame : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void railStaysWhereThePageCannotBeLeft_data();
    void railStaysWhereThePageCannotBeLeft();
    void nameIsWholeAndQuiet();
    void firstWindowFitsTheScreen_data();
    void firstWindowFitsTheScreen();
    void statusLineStandsAtTheBottomEdge();
    void newDocumentAsksForItsOrganization();

private:
    MainWindow &window() const { return *m_fixture->window; }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestWindowFrame::init()
{
    failOnEveryWarning();
    m_fixture = std::make_unique<test::WindowFixture>();
}

void TestWindowFrame::cleanup()
{
    m_fixture->prompts.finish();
    m_fixture.reset();
}

void TestWindowFrame::railStaysWhereThePageCannotBeLeft_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("title");
    QTest::newRow("register") << u"findings"_s << u"title"_s << u"Findings"_s;
    QTest::newRow("settings") << u"settings"_s << u"name"_s << u"Settings"_s;
}

void TestWindowFrame::railStaysWhereThePageCannotBeLeft()
{
    QFETCH(QString, place);
    QFETCH(QString, column);
    QVERIFY(m_fixture->openSample());
    window().showPage(place);
    auto *field = window().findChild<QLineEdit *>(column);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    auto *rail = m_fixture->find<QAbstractItemView>(u"railList"_s);
    const QModelIndex risks = rail->model()->index(6, 0);
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->visualRect(risks).center());
    QApplication::processEvents();
    QVERIFY(field->isVisible());
    QTEST(rail->currentIndex().data().toString(), "title");
    QCOMPARE(rail->selectionModel()->selectedIndexes().size(), 1);
    QTEST(rail->selectionModel()->selectedIndexes().first().data().toString(), "title");
}

void TestWindowFrame::nameIsWholeAndQuiet()
{
    QVERIFY(m_fixture->start());
    const auto *name = m_fixture->find<QLabel>(u"documentName"_s);
    QCOMPARE(name->text(), u"No document open"_s);
    QVERIFY(window().openDocument(test::copyOfSample(m_fixture->folder, u"a rather long name.binnacle"_s)));
    QApplication::processEvents();
    QCOMPARE(name->text(), u"Fennimore Tide Ltd, a rather long name.binnacle"_s);
    QVERIFY(name->width() >= name->sizeHint().width());
    QVERIFY(name->geometry().right() <= window().menuBar()->width());
    QVERIFY(name->geometry().right() > window().menuBar()->width() - 20);
    QCOMPARE(name->palette().color(QPalette::WindowText), m_fixture->theme.tokens().muted);
    m_fixture->trigger(u"closeDocument"_s);
    QCOMPARE(name->text(), u"No document open"_s);
}

void TestWindowFrame::firstWindowFitsTheScreen_data()
{
    QTest::addColumn<QSize>("available");
    QTest::addColumn<QSize>("window");
    QTest::newRow("large screen") << QSize(1920, 1080) << QSize(1440, 900);
    QTest::newRow("screen of the design") << QSize(1440, 900) << QSize(1436, 860);
    QTest::newRow("with a panel") << QSize(1440, 870) << QSize(1436, 830);
    QTest::newRow("small screen") << QSize(1024, 768) << QSize(1120, 728);
}

void TestWindowFrame::firstWindowFitsTheScreen()
{
    QFETCH(QSize, available);
    QTEST(firstWindowSize(available), "window");
}

void TestWindowFrame::statusLineStandsAtTheBottomEdge()
{
    QVERIFY(m_fixture->openSample());
    const auto *line = window().findChild<StatusLine *>();
    QCOMPARE(line->height(), 26);
    QCOMPARE(line->mapTo(&window(), QPoint(0, line->height())).y(), window().height());
    QVERIFY(!window().findChild<QStatusBar *>());
    QVERIFY(!m_fixture->status().contains(test::scriptedAuthor().account));
}

void TestWindowFrame::newDocumentAsksForItsOrganization()
{
    QVERIFY(m_fixture->start());
    m_fixture->prompts.expectSave({}, m_fixture->folder.filePath(u"new.binnacle"_s));
    m_fixture->trigger(u"newDocument"_s);
    window().showPage(u"settings"_s);
    auto *page = m_fixture->find<Page>(u"settings"_s);
    for (const auto *line : page->findChildren<IssueLine *>()) {
        QVERIFY2(!line->isVisible(), qPrintable(line->text()));
    }
    const auto text = [&](const QString &column) { return page->findChild<QLineEdit *>(column)->text(); };
    QCOMPARE(text(u"appetite_score"_s), u"9"_s);
    QCOMPARE(text(u"risk_interval_days"_s), u"365"_s);
    QCOMPARE(text(u"review_interval_days"_s), u"100"_s);
    QCOMPARE(text(u"working_days"_s), u"mon,tue,wed,thu,fri"_s);
    QVERIFY(!text(u"time_zone"_s).isEmpty());
    auto *name = page->findChild<QLineEdit *>(u"name"_s);
    name->setFocus();
    QTest::keyClicks(name, u"A firm"_s);
    QTest::keyClicks(page->findChild<QWidget *>(u"scope"_s), u"All of it"_s);
    auto *currency = page->findChild<QLineEdit *>(u"currency"_s);
    currency->selectAll();
    QTest::keyClicks(currency, u"EUR"_s);
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    for (const auto *line : page->findChildren<IssueLine *>()) {
        QVERIFY2(!line->isVisible(), qPrintable(line->text()));
    }
    QCOMPARE(m_fixture->one(u"SELECT name FROM organization"_s), u"A firm"_s);
    window().showPage(u"overview"_s);
    QVERIFY(!page->isVisible());
}

QTEST_MAIN(TestWindowFrame)
#include "tst_windowframe.moc"
