#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/forms/issueline.h"
#include "ui/pages/recentlist.h"
#include "ui/shell/firstsize.h"
#include "ui/theme/textline.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/searchfield.h"

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
    void recentListNamesTheOrganization();
    void missingDocumentIsForgotten();
    void missingDocumentIsLocated();
    void hintsOfTheStartFollowTheFocus();
    void startButtonsAreWholeInASmallWindow();
    void hintOfTheSearchStandsClearOfItsKey();

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
    QCOMPARE(text(u"working_days"_s), u"Monday to Friday"_s);
    QCOMPARE(text(u"fiscal_year_start"_s), u"1 January"_s);
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

void TestWindowFrame::recentListNamesTheOrganization()
{
    QVERIFY(m_fixture->openSample());
    m_fixture->trigger(u"closeDocument"_s);
    auto *recent = m_fixture->find<RecentList>(u"recent"_s);
    QCOMPARE(recent->count(), 1);
    QCOMPARE(recent->item(0)->text(), u"Fennimore Tide Ltd"_s);
    QCOMPARE(recent->currentPath(), m_fixture->path);
    QVERIFY(m_fixture->find<QWidget>(u"dropHint"_s)->isVisible());
    // The focus is seen on the chosen row.
    recent->setFocus();
    const QImage focused = recent->grab().toImage();
    m_fixture->find<QWidget>(u"startOpen"_s)->setFocus();
    QVERIFY(recent->grab().toImage() != focused);
    QCOMPARE(focused.pixelColor(focused.width() - 1, 20), m_fixture->theme.tokens().focus);
}

void TestWindowFrame::missingDocumentIsForgotten()
{
    const QString gone = m_fixture->folder.filePath(u"gone.binnacle"_s);
    m_fixture->settings.addRecentDocument(gone);
    QVERIFY(m_fixture->start());
    m_fixture->prompts.expectMissing(u"gone.binnacle"_s, Prompts::MissingAnswer::Forget);
    QTest::keyClick(m_fixture->find<QWidget>(u"recent"_s), Qt::Key_Return);
    QVERIFY(m_fixture->settings.recentDocuments().isEmpty());
}

void TestWindowFrame::missingDocumentIsLocated()
{
    const QString gone = m_fixture->folder.filePath(u"gone.binnacle"_s);
    m_fixture->settings.addRecentDocument(gone);
    QVERIFY(m_fixture->start());
    const QString here = test::copyOfSample(m_fixture->folder, u"here.binnacle"_s);
    m_fixture->prompts.expectMissing(u"gone.binnacle"_s, Prompts::MissingAnswer::Locate);
    m_fixture->prompts.expectOpen(here);
    QTest::keyClick(m_fixture->find<QWidget>(u"recent"_s), Qt::Key_Return);
    QVERIFY(window().document());
    QCOMPARE(m_fixture->settings.recentDocuments(), QStringList{here});
}

void TestWindowFrame::hintsOfTheStartFollowTheFocus()
{
    m_fixture->settings.addRecentDocument(test::copyOfSample(m_fixture->folder));
    QVERIFY(m_fixture->start());
    const auto *line = window().findChild<StatusLine *>();
    m_fixture->find<QWidget>(u"recent"_s)->setFocus();
    QVERIFY2(line->accessibleDescription().contains(u"Delete forget"_s), qPrintable(line->accessibleDescription()));
    m_fixture->find<QWidget>(u"startOpen"_s)->setFocus();
    QVERIFY(!line->accessibleDescription().contains(u"Delete"_s)); // there it does nothing
}

void TestWindowFrame::startButtonsAreWholeInASmallWindow()
{
    QVERIFY(m_fixture->start(test::WindowFixture::narrow));
    const auto *demo = m_fixture->find<QWidget>(u"startDemo"_s);
    const qreal words = textWidth(demo->accessibleDescription(), TextRole::Label);
    QVERIFY(54 + words + keyCapWidth(u"Ctrl+Shift+D"_s) + 20 <= demo->width());
}

void TestWindowFrame::hintOfTheSearchStandsClearOfItsKey()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    SearchField field(m_fixture->theme, u"Find in findings"_s, u"Ctrl+F"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    field.setLayoutDirection(Qt::RightToLeft);
    field.setFixedSize(220, 32);
    SearchField bare(m_fixture->theme, u"Find in findings"_s, {});
    bare.setLayoutDirection(Qt::RightToLeft);
    bare.setFixedSize(220, 32);
    // Where the key is painted, nothing stands without it.
    const QRect key(9, 4, int(keyCapWidth(u"Ctrl+F"_s)), 24);
    const QImage under = bare.grab(key).toImage();
    for (int x = 0; x < under.width(); ++x) {
        for (int y = 0; y < under.height(); ++y) {
            QCOMPARE(under.pixelColor(x, y), under.pixelColor(0, 0));
        }
    }
}

QTEST_MAIN(TestWindowFrame)
#include "tst_windowframe.moc"
