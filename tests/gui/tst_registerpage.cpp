#include "models/document/drafts.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/recordstore.h"
#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/forms/recordform.h"
#include "ui/pages/registercells.h"
#include "ui/pages/tablecolumns.h"
#include "ui/pages/tableframe.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// The page of a register in the real window: table, chips, search, form, columns.
class TestRegisterPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void searchAndChipsNarrowTheTable();
    void clearFiltersBringsBackEverything();
    void footerAndSubtitleCount();
    void enteringIsOneStepAndUndoFindsTheRecord();
    void keysUndoFromAnUntouchedField();
    void refusedEntryShowsTheIssue();
    void refusedLeavingStaysAndDiscardFrees();
    void leavingEntersWhatWasTyped();
    void draftFromEarlierIsNotEnteredByPassing();
    void draftIsMarkedInTheTable();
    void conflictIsShownOnThePage();
    void oneOrganizationIsAllThereIs();
    void secondNewEntersTheFirst();
    void returnOpensTheChosenRecordBesideAnEmptyForm();
    void countsNameTheThings_data();
    void countsNameTheThings();
    void tablesFitBesideTheirForms();

    void narrowFormLiesOverThePage_data();
    void narrowFormLiesOverThePage();
    void narrowTableShowsWhatMatters();
    void narrowSelectionAloneOpensNothing();
    void narrowFormCloses_data();
    void narrowFormCloses();
    void typingStaysInSightWhenTheWindowShrinks();

    void headerClickSortsAndKeepsTheSelection();
    void columnsAreKept();
    void columnsCanBeHiddenFromTheMenu();
    void deleteKeyRemovesNothing();
    void modelsAreSound();
    void emptyRegisterOffersBothWays();

private:
    RegisterPage &page() { return *m_page; }
    RegisterTable &table() { return m_page->table(); }
    RecordForm &form() { return *m_page->findChild<RecordForm *>(); }
    bool open(const QSize &size = test::WindowFixture::wide);
    QString text(const QString &name) { return m_page->findChild<TextLabel *>(name)->text(); }
    void type(const QString &column, const QString &text);
    void choose(qint64 id) { table().selectRecord(id); }
    QString titleOf(qint64 id) { return m_fixture->one(u"SELECT title FROM finding WHERE id = %1"_s.arg(id)); }
    int count(const QString &where) { return m_fixture->one(u"SELECT count(*) FROM finding WHERE "_s + where).toInt(); }

    std::unique_ptr<test::WindowFixture> m_fixture;
    RegisterPage *m_page = nullptr;
};

void TestRegisterPage::init()
{
    failOnEveryWarning();
    m_fixture = std::make_unique<test::WindowFixture>();
}

void TestRegisterPage::cleanup()
{
    m_fixture->prompts.finish();
    m_fixture.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

bool TestRegisterPage::open(const QSize &size)
{
    if (!m_fixture->openSample(size)) {
        return false;
    }
    m_page = m_fixture->findings();
    return m_page;
}

void TestRegisterPage::type(const QString &column, const QString &text)
{
    auto *editor = form().findChild<QLineEdit *>(column);
    QVERIFY(editor);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, text);
}

void TestRegisterPage::returnOpensTheChosenRecordBesideAnEmptyForm()
{
    QVERIFY(open());
    table().setCurrentIndex(table().model()->index(3, 0)); // not the first
    const qint64 chosen = table().currentId();
    m_fixture->trigger(u"newRecord"_s);
    QCOMPARE(form().recordId(), 0);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(form().recordId(), chosen);
    QVERIFY(form().isAncestorOf(QApplication::focusWidget()));
}

void TestRegisterPage::countsNameTheThings_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("competence") << u"18 of 18 competences shown"_s;
    QTest::newRow("action_progress") << u"267 of 267 progress notes shown"_s;
    QTest::newRow("evidence") << u"140 of 140 pieces of evidence shown"_s;
    QTest::newRow("control") << u"93 of 93 controls shown"_s;
    QTest::newRow("policy") << u"22 of 22 policies shown"_s;
}

void TestRegisterPage::countsNameTheThings()
{
    QFETCH(QString, words);
    QVERIFY(open());
    m_fixture->window->showPage(QString::fromLatin1(QTest::currentDataTag()));
    m_page = m_fixture->find<RegisterPage>(u"register_"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(text(u"footer"_s).startsWith(words), qPrintable(text(u"footer"_s)));
}

void TestRegisterPage::tablesFitBesideTheirForms()
{
    QVERIFY(open());
    QStringList tooWide;
    for (const RegisterSchema *schema : allRegisters()) {
        m_fixture->window->showPage(schema->id());
        const auto *page = m_fixture->find<RegisterPage>(u"register_"_s + schema->id());
        QApplication::processEvents();
        const auto *shown = page->findChild<RegisterTable *>();
        if (shown->isVisible() && shown->horizontalHeader()->length() > shown->viewport()->width()) {
            tooWide << u"%1: %2 in %3"_s.arg(schema->id())
                           .arg(shown->horizontalHeader()->length())
                           .arg(shown->viewport()->width());
        }
    }
    QCOMPARE(tooWide, QStringList());
}

void TestRegisterPage::searchAndChipsNarrowTheTable()
{
    QVERIFY(open());
    const int open = count(u"status NOT IN ('closed', 'withdrawn', 'declined')"_s);
    QCOMPARE(table().model()->rowCount(), open);
    QTest::mouseClick(page().findChild<Chip *>(u"chip_nonconformities"_s), Qt::LeftButton);
    const int nonconformities
        = count(u"status NOT IN ('closed', 'withdrawn', 'declined') AND grade IN ('major', 'minor')"_s);
    QCOMPARE(table().model()->rowCount(), nonconformities);
    QVERIFY(nonconformities < open);

    m_fixture->trigger(u"find"_s);
    auto *search = page().findChild<QLineEdit *>(u"search"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"supplier"_s);
    QVERIFY(table().model()->rowCount() < nonconformities);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(table().model()->rowCount(), nonconformities);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(table().hasFocus());
}

void TestRegisterPage::clearFiltersBringsBackEverything()
{
    QVERIFY(open());
    QTest::keyClicks(page().findChild<QLineEdit *>(u"search"_s), u"zzzz"_s);
    QCOMPARE(table().model()->rowCount(), 0);
    QWidget *nothing = page().findChild<QWidget *>(u"noMatch"_s);
    QVERIFY(nothing->isVisible());
    QTest::mouseClick(nothing->findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
    QCOMPARE(table().model()->rowCount(), count(u"1"_s));
    QVERIFY(table().isVisible());
}

void TestRegisterPage::footerAndSubtitleCount()
{
    QVERIFY(open());
    const int open = count(u"status NOT IN ('closed', 'withdrawn', 'declined')"_s);
    QCOMPARE(text(u"footer"_s), u"%1 of %2 findings shown, 1 selected"_s.arg(open).arg(count(u"1"_s)));
    QVERIFY(text(u"tally"_s).contains(u"minor"_s));
    const auto labels = page().findChildren<TextLabel *>();
    const QString wanted = u"%1 open, "_s.arg(open);
    QVERIFY(std::any_of(
        labels.begin(), labels.end(), [&](const TextLabel *label) { return label->text().contains(wanted); }));
}

void TestRegisterPage::enteringIsOneStepAndUndoFindsTheRecord()
{
    QVERIFY(open());
    const qint64 id = table().currentId();
    const QString before = titleOf(id);
    type(u"title"_s, u"Doors are left open"_s);
    QVERIFY(m_fixture->status().contains(u"not entered yet"_s));
    QTest::keyClick(form().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(titleOf(id), u"Doors are left open"_s);
    QCOMPARE(form().recordId(), 0);
    QVERIFY(!m_fixture->status().contains(u"not entered yet"_s));

    choose(m_page->findChild<RegisterCells *>()->records().idAt(5));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(titleOf(id), before);
    QCOMPARE(table().currentId(), id);
    QCOMPARE(form().recordId(), id);
    choose(m_page->findChild<RegisterCells *>()->records().idAt(5));
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(titleOf(id), u"Doors are left open"_s);
    QCOMPARE(table().currentId(), id);
}

void TestRegisterPage::keysUndoFromAnUntouchedField()
{
    QVERIFY(open());
    const qint64 id = table().currentId();
    const QString before = titleOf(id);
    type(u"title"_s, u"Doors are left open"_s);
    QVERIFY(form().enterAndStartNext());
    auto *title = form().findChild<QLineEdit *>(u"title"_s);
    QVERIFY(title->hasFocus());
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(titleOf(id), before);

    QTest::keyClicks(title, u"ab"_s);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(title->text(), QString()); // what the field can take back is its own
    QCOMPARE(titleOf(id), before);
}

void TestRegisterPage::refusedEntryShowsTheIssue()
{
    QVERIFY(open());
    type(u"raised_on"_s, u"2026-02-30"_s);
    QVERIFY(!form().enter());
    QCOMPARE(form().focusWidget()->objectName(), u"raised_on"_s);
}

void TestRegisterPage::refusedLeavingStaysAndDiscardFrees()
{
    QVERIFY(open());
    type(u"raised_on"_s, u"2026-02-30"_s);
    m_fixture->window->showPage(u"overview"_s);
    QVERIFY(page().isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"raised_on"_s);
    auto *discard = form().findChild<QPushButton *>(u"discard"_s);
    QVERIFY(discard->isEnabled() && discard->isVisible());
    QTest::mouseClick(discard, Qt::LeftButton);
    m_fixture->window->showPage(u"overview"_s);
    QVERIFY(!page().isVisible());
}

void TestRegisterPage::leavingEntersWhatWasTyped()
{
    QVERIFY(open());
    const qint64 id = table().currentId();
    type(u"title"_s, u"Doors are left open"_s);
    m_fixture->window->showPage(u"overview"_s);
    QVERIFY(!page().isVisible());
    QCOMPARE(titleOf(id), u"Doors are left open"_s);
}

void TestRegisterPage::draftFromEarlierIsNotEnteredByPassing()
{
    QVERIFY(open());
    const qint64 id = table().currentId();
    const QString before = titleOf(id);
    QVERIFY(Drafts(*m_fixture->window->document())
                .keep({.schema = &finding::schema,
                    .recordId = id,
                    .revision = m_fixture->one(u"SELECT revision FROM finding WHERE id = %1"_s.arg(id)).toLongLong(),
                    .values = {{finding::Title, u"Half a thought"_s}}}));
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Up);
    QCOMPARE(form().findChild<QLineEdit *>(u"title"_s)->text(), u"Half a thought"_s);
    QTest::keyClick(&table(), Qt::Key_Down);
    m_fixture->window->showPage(u"overview"_s);
    QVERIFY(!page().isVisible());
    QCOMPARE(titleOf(id), before);
    QCOMPARE(m_fixture->one(u"SELECT count(*) FROM draft"_s), u"1"_s);
}

void TestRegisterPage::draftIsMarkedInTheTable()
{
    QVERIFY(open());
    const QModelIndex first = table().currentIndex().siblingAtColumn(0);
    QVERIFY(!first.data(UnenteredRole).toBool());
    type(u"raised_on"_s, u"2026-02-30"_s);
    QTest::keyClick(&table(), Qt::Key_Down); // refused, so it stays a draft
    QVERIFY(first.data(UnenteredRole).toBool());
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"not entered yet"_s));
    QVERIFY2(m_fixture->status().contains(u"1 draft"_s), qPrintable(m_fixture->status()));
    QTest::keyClick(&table(), Qt::Key_Up);
    form().discard();
    QVERIFY(!first.data(UnenteredRole).toBool());
    QVERIFY(!m_fixture->status().contains(u"draft"_s));
}

void TestRegisterPage::conflictIsShownOnThePage()
{
    QVERIFY(open());
    const qint64 id = table().currentId();
    type(u"title"_s, u"Mine"_s);
    Change theirs(u"Theirs"_s);
    theirs.update(finding::schema, id,
        m_fixture->one(u"SELECT revision FROM finding WHERE id = %1"_s.arg(id)).toLongLong(),
        {{finding::Title, u"Theirs"_s}});
    QVERIFY(m_fixture->window->document()->apply(theirs));
    m_fixture->window->showPage(u"overview"_s);
    QVERIFY(page().isVisible());
    QCOMPARE(titleOf(id), u"Theirs"_s);
    const auto press
        = [this](const QString &name) { QTest::mouseClick(form().findChild<QPushButton *>(name), Qt::LeftButton); };
    QVERIFY(form().findChild<QPushButton *>(u"now_0"_s)->isVisible());
    press(u"typed_0"_s);
    press(u"enterChosen"_s);
    QCOMPARE(titleOf(id), u"Mine"_s);
}

void TestRegisterPage::oneOrganizationIsAllThereIs()
{
    QVERIFY(open());
    m_fixture->window->findChild<PageStack *>()->showRecord(u"organization"_s, 1);
    auto *organization = m_fixture->find<RegisterPage>(u"register_organization"_s);
    QVERIFY(organization->isVisible());
    QVERIFY(!organization->findChild<QPushButton *>(u"new"_s)->isVisible());
    m_fixture->trigger(u"newRecord"_s);
    QCOMPARE(organization->form().recordId(), 1);
    QVERIFY(organization->form().isVisible());
}

void TestRegisterPage::secondNewEntersTheFirst()
{
    QVERIFY(open());
    m_fixture->trigger(u"newRecord"_s);
    QCOMPARE(form().recordId(), 0);
    QVERIFY(form().findChild<QLineEdit *>(u"title"_s)->hasFocus());
    type(u"title"_s, u"Half a finding"_s);
    m_fixture->trigger(u"newRecord"_s); // refused: fields are missing
    QCOMPARE(form().findChild<QLineEdit *>(u"title"_s)->text(), u"Half a finding"_s);
    QVERIFY(form().isTouched());
}

void TestRegisterPage::narrowFormLiesOverThePage_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestRegisterPage::narrowFormLiesOverThePage()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    QVERIFY(open(test::WindowFixture::narrow));
    QVERIFY(!form().isVisible());
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(form().isVisible());
    QVERIFY(form().isAncestorOf(QApplication::focusWidget()));
    const bool isMirrored = direction == Qt::RightToLeft;
    const QRect covered(isMirrored ? 0 : page().width() - 464, 60, 464, page().height() - 60);
    QCOMPARE(QRect(form().mapTo(&page(), QPoint()), form().size()), covered);
    QTRY_COMPARE(page().findChild<TableFrame *>()->width(), 568);
    QVERIFY(!covered.intersects(QRect(table().mapTo(&page(), QPoint()), table().size())));
    QVERIFY(form().findChild<QPushButton *>(u"closeForm"_s)->isVisible());
}

void TestRegisterPage::narrowTableShowsWhatMatters()
{
    QVERIFY(open(test::WindowFixture::narrow));
    QVERIFY(!table().isColumnHidden(2));
    QTest::keyClick(&table(), Qt::Key_Return);
    QList<int> shown;
    for (int column = 0; column < table().model()->columnCount(); ++column) {
        if (!table().isColumnHidden(column)) {
            shown << column;
        }
    }
    QCOMPARE(shown, QList<int>({0, 1, 5}));
    const QModelIndex title = table().currentIndex().siblingAtColumn(1);
    const QString clause = m_fixture->one(u"SELECT clause FROM finding WHERE id = %1"_s.arg(table().currentId()));
    QVERIFY(title.data(SecondTextRole).toString().startsWith(clause + u", "_s));
    QCOMPARE(table().model()->headerData(0, Qt::Horizontal).toString(), u"Reference"_s);
    QCOMPARE(title.siblingAtColumn(0).data(SecondTextRole).toString(), QString());
    m_fixture->trigger(u"toggleForm"_s);
    QVERIFY(!form().isVisible());
    QVERIFY(!table().isColumnHidden(2));
    QCOMPARE(title.siblingAtColumn(0).data(SecondTextRole).toString(), clause);
}

void TestRegisterPage::narrowSelectionAloneOpensNothing()
{
    QVERIFY(open(test::WindowFixture::narrow));
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::mouseClick(
        table().viewport(), Qt::LeftButton, {}, table().visualRect(table().model()->index(3, 1)).center());
    QVERIFY(!form().isVisible());
    QTest::mouseClick(
        table().viewport(), Qt::LeftButton, {}, table().visualRect(table().model()->index(4, 1)).center());
    QTest::mouseDClick(
        table().viewport(), Qt::LeftButton, {}, table().visualRect(table().model()->index(4, 1)).center());
    QVERIFY(form().isVisible());
    QCOMPARE(form().recordId(), table().currentId());
}

void TestRegisterPage::narrowFormCloses_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"Escape", "F7", "close button"}) {
        QTest::newRow(how) << QString::fromLatin1(how);
    }
}

void TestRegisterPage::narrowFormCloses()
{
    QFETCH(const QString, how);
    QVERIFY(open(test::WindowFixture::narrow));
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(form().isVisible());
    type(u"title"_s, u"Half a thought"_s);
    if (how == u"Escape") {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    } else if (how == u"F7") {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7);
    } else {
        QTest::mouseClick(form().findChild<QPushButton *>(u"closeForm"_s), Qt::LeftButton);
    }
    QVERIFY(!form().isVisible());
    QVERIFY(table().hasFocus());
    QVERIFY(m_fixture->status().contains(u"not entered yet"_s));
    QTest::keyClick(&table(), Qt::Key_F7);
    QCOMPARE(form().findChild<QLineEdit *>(u"title"_s)->text(), u"Half a thought"_s);
}

void TestRegisterPage::typingStaysInSightWhenTheWindowShrinks()
{
    QVERIFY(open());
    type(u"title"_s, u"Half a thought"_s);
    m_fixture->window->resize(test::WindowFixture::narrow);
    QTRY_VERIFY(page().width() < 1100);
    QVERIFY(form().isVisible());
    QCOMPARE(form().findChild<QLineEdit *>(u"title"_s)->text(), u"Half a thought"_s);
    form().discard();
    m_fixture->trigger(u"toggleForm"_s);
    m_fixture->window->resize(test::WindowFixture::wide);
    QTRY_VERIFY(form().isVisible());
    QTRY_COMPARE(form().mapTo(&page(), QPoint()).x(), page().width() - 20 - 464);
}

void TestRegisterPage::headerClickSortsAndKeepsTheSelection()
{
    QVERIFY(open());
    QHeaderView &header = *table().horizontalHeader();
    QCOMPARE(header.sortIndicatorSection(), 5);
    QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
    const qint64 id = table().currentId();
    const auto click = [&] {
        QTest::mouseClick(
            header.viewport(), Qt::LeftButton, {}, {header.sectionViewportPosition(1) + 20, header.height() / 2});
    };
    click();
    QCOMPARE(header.sortIndicatorSection(), 1);
    QCOMPARE(table().currentId(), id);
    const auto title = [&](int row) { return table().model()->index(row, 1).data().toString(); };
    QVERIFY(title(0) < title(1));
    const Qt::SortOrder before = header.sortIndicatorOrder();
    click();
    QVERIFY(header.sortIndicatorOrder() != before);
    QVERIFY(title(0) > title(1));
    QCOMPARE(table().currentId(), id);
}

void TestRegisterPage::columnsAreKept()
{
    QVERIFY(open());
    QHeaderView &header = *table().horizontalHeader();
    header.resizeSection(0, 150);
    header.moveSection(header.visualIndex(5), 0);
    table().columns().setShown(3, false);
    QCOMPARE(header.length(), table().viewport()->width()); // the title takes what is left
    m_fixture->window.reset();

    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->window->openDocument(m_fixture->path));
    m_page = m_fixture->findings();
    QCOMPARE(table().columnWidth(0), 150);
    QCOMPARE(table().horizontalHeader()->visualIndex(5), 0);
    QVERIFY(table().isColumnHidden(3));
    table().columns().reset();
    QCOMPARE(table().columnWidth(0), 123);
    QCOMPARE(table().horizontalHeader()->visualIndex(5), 5);
    QVERIFY(!table().isColumnHidden(3));
}

void TestRegisterPage::columnsCanBeHiddenFromTheMenu()
{
    QVERIFY(open());
    QHeaderView &header = *table().horizontalHeader();
    emit header.customContextMenuRequested({header.sectionViewportPosition(1) + 20, 10});
    auto *menu = table().findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(menu && menu->isVisible());
    menu->findChild<QAction *>(u"column4"_s)->trigger();
    QVERIFY(table().isColumnHidden(4));
    menu->findChild<QAction *>(u"moveToEnd"_s)->trigger();
    QCOMPARE(header.visualIndex(1), 2);
    menu->close();
    for (int column = 0; column < table().columns().count(); ++column) {
        table().columns().setShown(column, false);
    }
    QVERIFY(!table().isColumnHidden(5)); // the last one stays
}

void TestRegisterPage::deleteKeyRemovesNothing()
{
    QVERIFY(open());
    const int before = count(u"1"_s);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTest::keyClick(&table(), Qt::Key_Backspace);
    QCOMPARE(count(u"1"_s), before);
}

void TestRegisterPage::modelsAreSound()
{
    QVERIFY(open());
    auto *cells = page().findChild<RegisterCells *>();
    const QAbstractItemModelTester cellsTester(cells, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester recordsTester(
        &cells->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::mouseClick(page().findChild<Chip *>(u"chip_overdue"_s), Qt::LeftButton);
    QTest::mouseClick(page().findChild<Chip *>(u"chip_open"_s), Qt::LeftButton);
    table().horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    type(u"title"_s, u"Doors are left open"_s);
    QVERIFY(form().enter());
    m_fixture->trigger(u"undo"_s);
    cells->setEssentialOnly(true);
    cells->setDrafts({table().currentId()});
    QTest::keyClicks(page().findChild<QLineEdit *>(u"search"_s), u"zzzz"_s);
}

void TestRegisterPage::emptyRegisterOffersBothWays()
{
    test::emptyDocument(m_fixture->folder, u"empty.binnacle"_s);
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->window->openDocument(m_fixture->folder.filePath(u"empty.binnacle"_s)));
    m_page = m_fixture->findings();
    QWidget *empty = page().findChild<QWidget *>(u"empty"_s);
    QVERIFY(empty->isVisible());
    m_fixture->prompts.expectOpen({});
    QTest::mouseClick(empty->findChild<QPushButton *>(u"emptySecond"_s), Qt::LeftButton);
    QVERIFY(m_fixture->prompts.isDone());
    QTest::mouseClick(empty->findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
    QVERIFY(form().findChild<QLineEdit *>(u"title"_s)->hasFocus());
}

QTEST_MAIN(TestRegisterPage)
#include "tst_registerpage.moc"
