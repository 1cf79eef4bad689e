#include "models/registers/recordstore.h"
#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/forms/issueline.h"
#include "ui/pages/cards/factcard.h"
#include "ui/pages/leadership/dutydelegate.h"
#include "ui/pages/leadership/dutymodel.h"
#include "ui/pages/leadership/responsibilitypage.h"
#include "ui/theme/textline.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPrinter>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// The map of responsibilities in the real window.
class TestResponsibilityPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void listsOfLeadershipCanBeReached_data();
    void listsOfLeadershipCanBeReached();
    void mapSaysWhatTheRecordsSay();
    void dutiesStandBesideTheirLetters_data() { namesAndDutiesStandWhole_data(); }
    void dutiesStandBesideTheirLetters();
    void firstColumnStaysWhileTheOthersScroll();
    void lettersAreTyped();
    void secondAccountableIsRefusedInPlace();
    void refusalOffersTheAppointment();
    void deleteClearsAndRefuses();
    void returnShowsTheDuty();
    void delegateTakesTheDutyAlong();
    void gapLeadsToItsDuty();
    void readOnlySaysWhy();
    void pdfIsWritten();
    void printerGetsTheMap();
    void keysReachEveryCard();
    void namesAndDutiesStandWhole_data();
    void namesAndDutiesStandWhole();
    void modelKeepsItsPromises();

private:
    ResponsibilityPage *page() const { return m_fixture->find<ResponsibilityPage>(u"responsibilities"_s); }
    QTableView &cells() const { return *page()->findChild<QTableView *>(u"cells"_s); }
    DutyModel &model() const { return *page()->findChild<DutyModel *>(); }
    FactCard *card(const QString &name) const { return page()->findChild<FactCard *>(name); }
    IssueLine *refusal() const { return page()->findChild<IssueLine *>(u"refusal"_s); }
    void show();
    void choose(const QString &clause, const QString &person);
    QString letters() const { return cells().currentIndex().data().toString(); }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestResponsibilityPage::init()
{
    failOnEveryWarning();
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->openSample());
}

void TestResponsibilityPage::cleanup()
{
    m_fixture->prompts.finish();
    m_fixture.reset();
}

void TestResponsibilityPage::show()
{
    m_fixture->window->showPage(u"responsibilities"_s);
    QTRY_VERIFY(m_fixture->window->isReady());
    QVERIFY(page() && page()->isVisible());
}

void TestResponsibilityPage::choose(const QString &clause, const QString &person)
{
    for (int row = 0; row < model().rowCount(); ++row) {
        for (int column = 1; column < model().columnCount(); ++column) {
            if (model().dutyAt(row).clause == clause && model().personAt(column).reference == person) {
                cells().setCurrentIndex(model().index(row, column));
                return;
            }
        }
    }
    QFAIL("no such cell");
}

void TestResponsibilityPage::listsOfLeadershipCanBeReached_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id :
        {u"seat_holding"_s, u"responsibility"_s, u"delegation"_s, u"accountability_change"_s, u"communication"_s}) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void TestResponsibilityPage::listsOfLeadershipCanBeReached()
{
    QFETCH(QString, id);
    m_fixture->window->showPage(u"leadership"_s);
    auto *seats = m_fixture->find<RegisterPage>(u"register_seat"_s);
    QVERIFY(seats->isVisible());
    seats->findChild<QAction *>(u"list_"_s + id)->trigger();
    auto *list = m_fixture->find<RegisterPage>(u"register_"_s + id);
    QVERIFY(list && list->isVisible());
    QVERIFY(list->table().model()->rowCount() > 0);
    QVERIFY(list->findChild<QAction *>(u"list_"_s + id)->isChecked());
    QVERIFY(!seats->findChild<QAction *>(u"list_"_s + id)->isChecked());
}

void TestResponsibilityPage::mapSaysWhatTheRecordsSay()
{
    show();
    QCOMPARE(page()->findChild<TextLabel *>(u"answer"_s)->text(), u"All 25 duties have one accountable person."_s);
    choose(u"7.1"_s, u"P02"_s);
    QCOMPARE(letters(), u"A R"_s);
    QCOMPARE(cells().currentIndex().data(Qt::AccessibleTextRole).toString(),
        u"7.1 Money and people are provided, Idris Valcourt: accountable, responsible"_s);
    choose(u"8.2"_s, u"P22"_s);
    QVERIFY(cells().currentIndex().data(Qt::AccessibleTextRole).toString().endsWith(u"responsible by delegation"_s));
    QCOMPARE(card(u"gaps"_s)->findChildren<FactRow *>().size(), 0);
    QCOMPARE(card(u"loads"_s)->findChildren<FactRow *>().size(), 3);
    QCOMPARE(card(u"delegations"_s)->findChildren<FactRow *>().size(), 3);
}

void TestResponsibilityPage::namesAndDutiesStandWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1440, 900);
    QTest::newRow("narrow") << QSize(1120, 700);
}

void TestResponsibilityPage::namesAndDutiesStandWhole()
{
    QFETCH(QSize, size);
    show();
    m_fixture->window->resize(size);
    QApplication::processEvents();
    const int heads = cells().horizontalHeader()->height();
    for (int column = 1; column < model().columnCount(); ++column) {
        const QString name = model().headerData(column, Qt::Horizontal).toString();
        const QString role = model().headerData(column, Qt::Horizontal, SecondTextRole).toString();
        const int room = cells().columnWidth(column) - 6;
        QVERIFY2(textWidth(name, TextRole::LabelMedium) <= room, qPrintable(name));
        QVERIFY2(textWidth(role, TextRole::Label) <= room || heads > 46, qPrintable(role));
    }
    const auto *first = page()->findChild<QTableView *>(u"firstColumn"_s);
    QCOMPARE(first->horizontalHeader()->height(), heads);
    for (int row = 0; row < model().rowCount() && size.width() >= 1280; ++row) {
        QVERIFY2(DutyDelegate::widthOf(model().dutyAt(row), model().statusOf(row)) <= first->width(),
            qPrintable(model().dutyAt(row).duty));
    }
}

// From the beginning, and after the window was made smaller or larger.
void TestResponsibilityPage::dutiesStandBesideTheirLetters()
{
    QFETCH(QSize, size);
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->openSample(size));
    show();
    const auto *first = page()->findChild<QTableView *>(u"firstColumn"_s);
    const auto topOf = [this](const QTableView &part, int column) {
        const QRect cell = part.visualRect(model().index(0, column));
        return part.viewport()->mapTo(page(), cell.topLeft()).y();
    };
    QTRY_COMPARE(topOf(*first, 0), topOf(cells(), 1));
    m_fixture->window->resize(size == QSize(1440, 900) ? QSize(1120, 700) : QSize(1440, 900));
    QTRY_COMPARE(topOf(*first, 0), topOf(cells(), 1));
}

void TestResponsibilityPage::firstColumnStaysWhileTheOthersScroll()
{
    show();
    auto *first = page()->findChild<QTableView *>(u"firstColumn"_s);
    choose(u"A.8.13"_s, u"P23"_s);
    QTRY_VERIFY(cells().horizontalScrollBar()->value() > 0);
    QVERIFY(cells().visualRect(cells().currentIndex()).right() <= cells().viewport()->width());
    const QModelIndex duty = model().index(cells().currentIndex().row(), 0);
    QCOMPARE(first->visualRect(duty).top(), cells().visualRect(cells().currentIndex()).top());
    QCOMPARE(first->visualRect(duty).left(), 0);
}

void TestResponsibilityPage::lettersAreTyped()
{
    show();
    choose(u"9.1"_s, u"P07"_s);
    QCOMPARE(letters(), u"C"_s);
    QTest::keyClick(&cells(), Qt::Key_R);
    QTRY_COMPARE(letters(), u"R"_s);
    QCOMPARE(
        m_fixture->one(u"SELECT responsible_id FROM responsibility WHERE clause = '9.1' AND to_on IS NULL"_s), u"7"_s);
    QCOMPARE(m_fixture->window->document()->undoStack().undoText(), u"Make P07 responsible for 9.1"_s);
    QVERIFY2(refusal()->text().startsWith(u"Until now "), qPrintable(refusal()->text()));
    QVERIFY(refusal()->isVisible());
    m_fixture->trigger(u"undo"_s);
    QVERIFY(!refusal()->isVisible());
    QTRY_COMPARE(letters(), u"C"_s);
    QTRY_VERIFY(m_fixture->window->isReady());
    QTest::keyClick(&cells(), Qt::Key_I);
    QTRY_COMPARE(letters(), u"I"_s);
    QTest::keyClick(&cells(), Qt::Key_X); // means nothing
    QVERIFY(!refusal()->isVisible());
}

void TestResponsibilityPage::secondAccountableIsRefusedInPlace()
{
    show();
    const QString before = m_fixture->one(u"SELECT count(*) FROM responsibility"_s);
    choose(u"7.1"_s, u"P01"_s);
    QTest::keyClick(&cells(), Qt::Key_A);
    QTRY_VERIFY(refusal()->isVisible());
    QCOMPARE(refusal()->text(),
        u"7.1 has one accountable person, I. Valcourt. Moving it needs a decision or an appointment."_s);
    QVERIFY(cells().hasFocus());
    QCOMPARE(m_fixture->one(u"SELECT count(*) FROM responsibility"_s), before);
    QTest::keyClick(&cells(), Qt::Key_Down);
    QVERIFY(!refusal()->isVisible());
}

void TestResponsibilityPage::refusalOffersTheAppointment()
{
    show();
    choose(u"7.1"_s, u"P01"_s);
    QTest::keyClick(&cells(), Qt::Key_A);
    auto *record = page()->findChild<QAbstractButton *>(u"recordAppointment"_s);
    QTRY_VERIFY(record->isVisible());
    record->click();
    auto *list = m_fixture->find<RegisterPage>(u"register_accountability_change"_s);
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->findChild<QWidget *>(u"form"_s)->findChild<QComboBox *>(u"record_register"_s)->currentData(),
        QVariant(u"responsibility"_s));
}

void TestResponsibilityPage::deleteClearsAndRefuses()
{
    show();
    choose(u"9.1"_s, u"P07"_s);
    QTest::keyClick(&cells(), Qt::Key_Delete);
    QTRY_COMPARE(letters(), QString());
    QTRY_VERIFY(m_fixture->window->isReady());
    choose(u"9.1"_s, u"P08"_s);
    QTest::keyClick(&cells(), Qt::Key_Delete);
    QTRY_VERIFY(refusal()->isVisible());
    QCOMPARE(refusal()->text(), u"9.1 needs somebody responsible. Type R for another person."_s);
    QVERIFY(!page()->findChild<QAbstractButton *>(u"recordAppointment"_s)->isVisible());
}

void TestResponsibilityPage::returnShowsTheDuty()
{
    show();
    choose(u"9.2"_s, u"P09"_s);
    QTest::keyClick(&cells(), Qt::Key_Return);
    QCOMPARE(card(u"duty"_s)->accessibleName(), u"9.2 Internal audits"_s);
    QWidget *link = m_fixture->window->focusWidget();
    QVERIFY(card(u"duty"_s)->isAncestorOf(link));
    QTest::keyClick(link, Qt::Key_Space);
    auto *list = m_fixture->find<RegisterPage>(u"register_responsibility"_s);
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->table().currentId(), 19);
}

void TestResponsibilityPage::delegateTakesTheDutyAlong()
{
    show();
    choose(u"9.1"_s, u"P01"_s);
    page()->findChild<QAbstractButton *>(u"delegate"_s)->click();
    auto *list = m_fixture->find<RegisterPage>(u"register_delegation"_s);
    QVERIFY(list && list->isVisible());
    auto *form = list->findChild<QWidget *>(u"form"_s);
    QCOMPARE(form->findChild<QLineEdit *>(u"scope_clause"_s)->text(), u"9.1"_s);
    QVERIFY(form->findChild<QLineEdit *>(u"tasks"_s)->text().isEmpty());
}

void TestResponsibilityPage::gapLeadsToItsDuty()
{
    show();
    const auto leaves = [this](const QString &day) {
        const RecordStore people(m_fixture->window->document()->database(), *findRegister("person"));
        const Record person = *people.find(2);
        Change change(u"End P02"_s);
        change.update(people.schema(), 2, person.revision, {{people.schema().indexOf(u"to_on"), day}});
        return m_fixture->window->document()->apply(change).isOk();
    };
    QVERIFY(leaves(u"2026-07-01"_s));
    QTRY_COMPARE(card(u"gaps"_s)->findChildren<FactRow *>().size(), 3);
    auto *gap = card(u"gaps"_s)->findChild<FactRow *>(u"fact3"_s);
    QVERIFY2(gap->accessibleName().startsWith(u"A.5.19 Suppliers, Nobody is accountable: I. Valcourt left"_s),
        qPrintable(gap->accessibleName()));
    gap->click();
    QCOMPARE(model().dutyAt(cells().currentIndex().row()).clause, u"A.5.19"_s);
    QVERIFY(cells().hasFocus());
    QCOMPARE(model().index(cells().currentIndex().row(), 0).data(Qt::AccessibleTextRole).toString(),
        u"A.5.19 Suppliers, Nobody is accountable: I. Valcourt left on 1 Jul 2026"_s);
}

void TestResponsibilityPage::readOnlySaysWhy()
{
    QFile::setPermissions(m_fixture->path, QFile::ReadOwner);
    const auto other = Document::open(m_fixture->path, Document::Mode::ReadOnly, test::clock());
    QVERIFY(other);
    ResponsibilityPage alone(m_fixture->theme, **other);
    alone.resize(1200, 800);
    alone.show();
    QTRY_VERIFY(alone.isReady());
    auto *table = alone.findChild<QTableView *>(u"cells"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(3, 2));
    QVERIFY(!alone.findChild<QAbstractButton *>(u"delegate"_s)->isEnabled());
    QTest::keyClick(table, Qt::Key_R);
    QVERIFY(alone.findChild<IssueLine *>(u"refusal"_s)->isVisible());
    QVERIFY(!alone.findChild<IssueLine *>(u"refusal"_s)->text().isEmpty());
}

void TestResponsibilityPage::pdfIsWritten()
{
    show();
    const QString path = m_fixture->folder.filePath(u"map.pdf"_s);
    m_fixture->prompts.expectSave(u"Responsibility map"_s, path);
    page()->findChild<QAbstractButton *>(u"writeMap"_s)->click();
    QVERIFY(test::bytesOf(path).startsWith("%PDF-1.4"));
    QVERIFY2(m_fixture->status().contains(u"Map written to"_s), qPrintable(m_fixture->status()));
    m_fixture->prompts.expectSave(u"Responsibility map"_s, m_fixture->path);
    m_fixture->prompts.expectTold(u"is the open document"_s);
    page()->findChild<QAbstractButton *>(u"writeMap"_s)->click();
}

void TestResponsibilityPage::printerGetsTheMap()
{
    show();
    const QString path = m_fixture->folder.filePath(u"printed.pdf"_s);
    m_fixture->prompts.expectPrinter([path](QPrinter &printer, int pages) {
        printer.setOutputFileName(path);
        return pages == 1 ? Prompts::PrinterAnswer::Chosen : Prompts::PrinterAnswer::Declined;
    });
    page()->findChild<QAbstractButton *>(u"printMap"_s)->click();
    QVERIFY(test::bytesOf(path).startsWith("%PDF-"));
    m_fixture->prompts.expectPrinter([](QPrinter &, int) { return Prompts::PrinterAnswer::Missing; });
    m_fixture->prompts.expectConfirm(u"There is no printer here"_s, false);
    page()->findChild<QAbstractButton *>(u"printMap"_s)->click();
}

void TestResponsibilityPage::keysReachEveryCard()
{
    show();
    QVERIFY(cells().hasFocus());
    QSet<QString> reached;
    for (int step = 0; step < 6; ++step) {
        m_fixture->trigger(u"nextRegion"_s);
        const QWidget *focus = m_fixture->window->focusWidget();
        for (const QString &name : {u"loads"_s, u"delegations"_s, u"duty"_s}) {
            if (card(name)->isAncestorOf(focus)) {
                reached.insert(name);
            }
        }
    }
    QCOMPARE(reached.size(), 3);
}

void TestResponsibilityPage::modelKeepsItsPromises()
{
    DutyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Result<ResponsibilityMap> map = responsibilityMap(m_fixture->window->document()->database(), {2026, 7, 6});
    QVERIFY(map);
    model.setMap(*map);
    QCOMPARE(model.rowCount(), 25);
    QCOMPARE(model.columnCount(), static_cast<int>(map->people.size()) + 1);
    model.setMap({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestResponsibilityPage)
#include "tst_responsibilitypage.moc"
