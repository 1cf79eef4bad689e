#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/dialogs/countstrip.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/refusedpanel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// Import from the window: file, mapping, check, and all rows or none.
class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void importsAllRowsAsOneEntry();
    void secondTimeAsksWhatToDoWithWhatIsThere();
    void refusedRowsAreNamedAndNothingIsWritten();
    void refusedRowsCanBeCopied();
    void checkingLeavesUndoAlone();
    void columnsNamedLikeFieldsNeedNoMapping();
    void mappingOfAnotherRegisterIsRefused();
    void columnsAreGuessedAndCanBeMatched();
    void mappingCanBeKeptAndUsedAgain();
    void requiredFieldsWithoutAColumnAreNamed();
    void refusedRowsCanBeLeftOut();
    void refusedRowsCanBeMended();
    void f8GoesToTheNextRefusedRow();
    void chipsShowOneKindOfRows();
    void oneUndoTakesTheImportBack();
    void importsThatCannotBeUndoneSaySo();
    void keyboardAloneImports();
    void fitsIntoTheWindow_data();
    void fitsIntoTheWindow();
    void crossCloses();
    void cancelledImportLeavesNoTrace();
    void brokenFileIsToldInTheDialog();
    void anotherFileCanBeChosen();
    void documentItselfIsNoTable();

private:
    ImportDialog *dialog() { return m_fixture->find<ImportDialog>(u"importDialog"_s); }
    QPushButton *act() { return dialog()->findChild<QPushButton *>(u"act"_s); }
    QString counts() { return dialog()->findChild<CountStrip *>()->accessibleName(); }
    template <typename Widget> Widget *part(const QString &name) { return dialog()->findChild<Widget *>(name); }
    QString promise() { return part<QLabel>(u"promise"_s)->text(); }
    QString notice() { return part<QLabel>(u"notice"_s)->isVisible() ? part<QLabel>(u"notice"_s)->text() : QString(); }
    void press(const QString &name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void match(int column, const QString &field);
    /// The dialog after its check; null when it does not come.
    ImportDialog *begin(const QString &data, const QString &map = {});
    QString write(const QByteArray &content, const QString &name = u"rows.csv"_s);
    QString findings() { return m_fixture->one(u"SELECT count(*) FROM finding"_s); }
    QString changes() { return m_fixture->one(u"SELECT count(*) FROM change"_s); }
    QString spoiled(const QByteArray &from, const QByteArray &to);
    bool isSettled();

    std::unique_ptr<test::WindowFixture> m_fixture;
    const QString m_data = QStringLiteral(TEST_DATA_DIR "/fac_findings_200.csv");
    const QString m_map = QStringLiteral(TEST_DATA_DIR "/fac_findings_map.json");
};

void TestImportDialog::init()
{
    failOnEveryWarning();
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->openSample());
    QVERIFY(m_fixture->findings());
}

void TestImportDialog::cleanup()
{
    m_fixture->prompts.finish();
    m_fixture.reset();
}

bool TestImportDialog::isSettled()
{
    return QTest::qWaitFor([this] { return !m_fixture->window->document()->isBusy(); }, 20000);
}

ImportDialog *TestImportDialog::begin(const QString &data, const QString &map)
{
    m_fixture->prompts.expectOpen(data);
    QTest::mouseClick(m_fixture->findings()->findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
    if (!isSettled() || !dialog() || !QTest::qWaitForWindowActive(dialog())) {
        return nullptr;
    }
    if (!map.isEmpty()) {
        m_fixture->prompts.expectOpen(map);
        press(u"useMapping"_s);
    }
    return isSettled() ? dialog() : nullptr;
}

QString TestImportDialog::write(const QByteArray &content, const QString &name)
{
    test::writeBytes(m_fixture->folder.filePath(name), content);
    return m_fixture->folder.filePath(name);
}

/// Chooses a field as a person does.
void TestImportDialog::match(int column, const QString &field)
{
    auto *combo = part<QComboBox>(u"match_%1"_s.arg(column));
    combo->setFocus();
    combo->setCurrentIndex(combo->findText(field));
    emit combo->activated(combo->currentIndex());
    QVERIFY(isSettled());
}

QString TestImportDialog::spoiled(const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = test::bytesOf(m_data);
    const qsizetype at = bytes.indexOf(from);
    bytes.replace(at, from.size(), to);
    const QString path = m_fixture->folder.filePath(u"spoiled.csv"_s);
    test::writeBytes(path, bytes);
    return path;
}

void TestImportDialog::importsAllRowsAsOneEntry()
{
    const int before = findings().toInt();
    const int entries = changes().toInt();
    QVERIFY(begin(m_data, m_map));
    QCOMPARE(counts(), u"200 will be added, 0 will be updated, 0 are the same, 0 are refused"_s);
    QCOMPARE(act()->text(), u"Import 200 rows"_s);
    QVERIFY(act()->isEnabled());
    QCOMPARE(findings().toInt(), before);
    QTest::mouseClick(act(), Qt::LeftButton);
    QVERIFY(isSettled());
    QCOMPARE(findings().toInt(), before + 200);
    QCOMPARE(changes().toInt(), entries + 1);
    QVERIFY2(m_fixture->status().contains(u"200 rows imported from fac_findings_200.csv"_s),
        qPrintable(m_fixture->status()));
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_fixture->findings()->table().model()->rowCount(),
        m_fixture->one(u"SELECT count(*) FROM finding WHERE status NOT IN ('closed', 'withdrawn', 'declined')"_s)
            .toInt());
}

void TestImportDialog::secondTimeAsksWhatToDoWithWhatIsThere()
{
    QVERIFY(begin(m_data, m_map));
    QTest::mouseClick(act(), Qt::LeftButton);
    QVERIFY(isSettled());
    QTRY_VERIFY(!dialog());
    QVERIFY(begin(m_data, m_map));
    QVERIFY(counts().endsWith(u"200 are refused"_s));
    QVERIFY(!act()->isEnabled());
    const auto choices = dialog()->findChild<QWidget *>(u"onDuplicate"_s)->findChildren<QAbstractButton *>();
    choices.at(2)->click();
    QVERIFY(isSettled());
    QTRY_VERIFY2(counts().contains(u"200 are the same, 0 are refused"_s), qPrintable(counts()));
    QVERIFY(!act()->isEnabled()); // nothing would change
    choices.at(1)->click();
    choices.at(0)->click(); // before the check has ended: the last choice counts
    QTRY_VERIFY2(isSettled() && counts().endsWith(u"200 are refused"_s), qPrintable(counts()));
}

void TestImportDialog::refusedRowsAreNamedAndNothingIsWritten()
{
    const QString before = findings();
    QVERIFY(begin(spoiled("2024-02-01", "2024-02-31"), m_map));
    QVERIFY(counts().endsWith(u"1 are refused"_s));
    QVERIFY(!act()->isEnabled());
    QVERIFY(!act()->accessibleDescription().isEmpty());
    QCOMPARE(part<QLineEdit>(u"cell_2_accepted_date"_s)->text(), u"2024-02-31"_s);
    QVERIFY(!part<QLineEdit>(u"cell_2_accepted_date"_s)->accessibleDescription().isEmpty());
    const QAbstractItemModelTester tester(
        part<QTableView>(u"preview"_s)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(findings(), before);
}

void TestImportDialog::refusedRowsCanBeCopied()
{
    QVERIFY(begin(spoiled("2024-02-01", "2024-02-31"), m_map));
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"copyRefusals"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"2\taccepted_date\t2024-02-31\t"_s));
}

void TestImportDialog::checkingLeavesUndoAlone()
{
    RegisterPage *page = m_fixture->findings();
    auto *title = page->findChild<QLineEdit *>(u"title"_s);
    title->setFocus();
    QTest::keyClicks(title, u" again"_s);
    m_fixture->window->showPage(u"overview"_s);
    QVERIFY(m_fixture->window->document()->undoStack().canUndo());
    QVERIFY(begin(m_data, m_map));
    QVERIFY(m_fixture->window->document()->undoStack().canUndo());
}

void TestImportDialog::columnsNamedLikeFieldsNeedNoMapping()
{
    const QString path = m_fixture->folder.filePath(u"seats.csv"_s);
    test::writeBytes(path, "code,name,top_management,required,must_be_present,position\nXYZ,Extra seat,no,no,no,90\n");
    m_fixture->window->showPage(u"leadership"_s);
    m_fixture->prompts.expectOpen(path);
    m_fixture->trigger(u"import"_s);
    QVERIFY(isSettled());
    QVERIFY(dialog());
    QVERIFY2(act()->isEnabled(), qPrintable(counts()));
    QTest::mouseClick(act(), Qt::LeftButton);
    QVERIFY(isSettled());
    QCOMPARE(m_fixture->one(u"SELECT name FROM seat WHERE code = 'XYZ'"_s), u"Extra seat"_s);
}

void TestImportDialog::mappingOfAnotherRegisterIsRefused()
{
    QVERIFY(begin(m_data));
    m_fixture->prompts.expectOpen(QStringLiteral(TEST_DATA_DIR "/vcdb_incidents_map.json"));
    m_fixture->prompts.expectTold(u"Incidents"_s);
    press(u"useMapping"_s);
    QVERIFY(dialog());
}

static const QByteArray header = "Ref no.,What was found,Source,Grade,Status,Clause or control,Unit,Responsible,"
                                 "Accountable,Raised,Cycle\n";

static QByteArray row(
    const QByteArray &reference, const QByteArray &raised = "25/05/2026", const QByteArray &unit = "FIN")
{
    return reference + ",Doors,Audit,Minor,Raised,A.7.2," + unit + ",P14,P02," + raised + ",1\n";
}

void TestImportDialog::columnsAreGuessedAndCanBeMatched()
{
    QVERIFY(begin(write(header + row("X-1"))));
    QCOMPARE(part<QComboBox>(u"match_0"_s)->currentText(), u"Reference"_s);
    QCOMPARE(part<QComboBox>(u"match_1"_s)->currentText(), u"Not imported"_s);
    QVERIFY(counts().endsWith(u"1 are refused"_s)); // no title
    match(1, u"Title"_s);
    QVERIFY2(counts().startsWith(u"1 will be added"_s), qPrintable(counts()));
    QVERIFY(act()->isEnabled());
    match(2, u"Title"_s); // a field has one column
    QCOMPARE(part<QComboBox>(u"match_1"_s)->currentText(), u"Not imported"_s);
    match(2, u"Source"_s);
    match(1, u"Title"_s);
    QTest::mouseClick(act(), Qt::LeftButton);
    QVERIFY(isSettled());
    QCOMPARE(m_fixture->one(u"SELECT title || ' ' || raised_on FROM finding WHERE reference = 'X-1'"_s),
        u"Doors 2026-05-25"_s);
}

void TestImportDialog::mappingCanBeKeptAndUsedAgain()
{
    QVERIFY(begin(write(header + row("X-1"))));
    match(1, u"Title"_s);
    const QString map = m_fixture->folder.filePath(u"kept.json"_s);
    m_fixture->prompts.expectSave(u"rows-map.json"_s, map);
    press(u"keepMapping"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(begin(write(header + row("X-2") + row("X-3")), map));
    QCOMPARE(counts(), u"2 will be added, 0 will be updated, 0 are the same, 0 are refused"_s);
    QCOMPARE(part<QComboBox>(u"match_1"_s)->currentText(), u"Title"_s);
    QVERIFY(!part<QComboBox>(u"match_1"_s)->isEnabled());
    press(u"useMapping"_s); // back to the columns
    QVERIFY(isSettled());
    QVERIFY(part<QComboBox>(u"match_1"_s)->isEnabled());
    QCOMPARE(part<QComboBox>(u"match_1"_s)->currentText(), u"Not imported"_s);
}

void TestImportDialog::requiredFieldsWithoutAColumnAreNamed()
{
    QVERIFY(begin(write(header + row("X-1"))));
    auto *missing = part<QLabel>(u"missingFields"_s);
    QVERIFY(part<RefusedPanel>(u"refused"_s)->asText().contains(u"\tTitle\t"_s)); // as people call it, not "title"
    QCOMPARE(missing->text(), u"New rows need a column for: Title"_s);
    match(1, u"Title"_s);
    QVERIFY(!missing->isVisible());
    for (int column = 0; column < 11; ++column) {
        match(column, u"Not imported"_s);
    }
    QVERIFY2(notice().startsWith(u"No column of the file is matched"_s), qPrintable(notice()));
    QVERIFY(!act()->isEnabled());
    match(1, u"Title"_s);
    QVERIFY(notice().isEmpty());
}

void TestImportDialog::refusedRowsCanBeLeftOut()
{
    QVERIFY(
        begin(write(QByteArray(header).replace("What was found", "Title") + row("X-1") + row("X-2", "31/02/2026"))));
    QCOMPARE(counts(), u"1 will be added, 0 will be updated, 0 are the same, 1 are refused"_s);
    QCOMPARE(part<QLabel>(u"whyNot"_s)->text(), u"Opens when no row is refused"_s);
    press(u"leaveOut_3"_s);
    QVERIFY(isSettled());
    QCOMPARE(counts(), u"1 will be added, 0 will be updated, 0 are the same, 0 are refused"_s);
    QVERIFY(act()->isEnabled());
    press(u"bringBack"_s);
    QVERIFY(isSettled());
    QVERIFY(counts().endsWith(u"1 are refused"_s));
}

void TestImportDialog::refusedRowsCanBeMended()
{
    QVERIFY(begin(write(QByteArray(header).replace("What was found", "Title") + row("X-1", "31/02/2026", "NOWHERE"))));
    auto *raised = part<QLineEdit>(u"cell_2_Raised"_s);
    raised->setFocus();
    raised->selectAll();
    QTest::keyClicks(raised, u"28/02/2026"_s);
    QTest::keyClick(raised, Qt::Key_Return);
    auto *unit = part<QLineEdit>(u"cell_2_Unit"_s);
    unit->setFocus();
    unit->selectAll();
    QTest::keyClicks(unit, u"FI"_s); // while the check runs
    QVERIFY(isSettled());
    QTRY_VERIFY(!part<QLineEdit>(u"cell_2_Raised"_s));
    unit = part<QLineEdit>(u"cell_2_Unit"_s); // the row is shown anew; what is typed stays
    QCOMPARE(unit->text(), u"FI"_s);
    QVERIFY(unit->hasFocus());
    QTest::keyClicks(unit, u"N"_s);
    QTest::keyClick(unit, Qt::Key_Return);
    QVERIFY(isSettled());
    QTRY_VERIFY2(act()->isEnabled(), qPrintable(counts()));
    QTest::mouseClick(act(), Qt::LeftButton);
    QVERIFY(isSettled());
    QCOMPARE(m_fixture->one(u"SELECT raised_on FROM finding WHERE reference = 'X-1'"_s), u"2026-02-28"_s);
}

void TestImportDialog::f8GoesToTheNextRefusedRow()
{
    QVERIFY(begin(write(QByteArray(header).replace("What was found", "Title") + row("X-1", "31/02/2026")
        + row("X-2", "25/05/2026") + row("X-3", "32/05/2026") + row("X-4", "25/05/2026") + row("X-5", "25/05/2026"))));
    QVERIFY(part<QLineEdit>(u"cell_2_Raised"_s)->hasFocus()); // where the work is
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_F8);
    QVERIFY(part<QLineEdit>(u"cell_4_Raised"_s)->hasFocus());
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_F8);
    QVERIFY(part<QLineEdit>(u"cell_2_Raised"_s)->hasFocus());
}

void TestImportDialog::chipsShowOneKindOfRows()
{
    QVERIFY(begin(write(
        QByteArray(header).replace("What was found", "Title") + row("X-1") + row("X-2", "31/02/2026")
        + QByteArray(row("F-120")).replace("Audit,Minor", "Customer,ofi").replace("P02", "P06"))));
    part<QWidget>(u"onDuplicate"_s)->findChildren<QAbstractButton *>().at(2)->click();
    QVERIFY(isSettled());
    QAbstractItemModel *model = part<QTableView>(u"preview"_s)->model();
    QTRY_COMPARE(model->rowCount(), 3);
    const auto click = [this](const QString &chip) { QTest::mouseClick(part<QAbstractButton>(chip), Qt::LeftButton); };
    click(u"chip_update"_s);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 1).data().toString(), u"Update"_s);
    QVERIFY(model->index(0, 3).data(Qt::AccessibleTextRole).toString().startsWith(u"Doors, was "_s));
    click(u"chip_refused"_s);
    QCOMPARE(model->index(0, 0).data().toString(), u"3"_s);
    click(u"chip_refused"_s);
    QCOMPARE(model->rowCount(), 3);
}

void TestImportDialog::oneUndoTakesTheImportBack()
{
    const QString before = findings();
    QVERIFY(begin(m_data, m_map));
    QVERIFY2(promise().contains(u"one Ctrl+Z takes all 200"_s), qPrintable(promise()));
    QTest::mouseClick(act(), Qt::LeftButton);
    QVERIFY(isSettled());
    QTRY_VERIFY(!dialog());
    m_fixture->trigger(u"undo"_s);
    QCOMPARE(findings(), before);
    m_fixture->trigger(u"redo"_s);
    QCOMPARE(findings().toInt(), before.toInt() + 200);
}

void TestImportDialog::importsThatCannotBeUndoneSaySo()
{
    QByteArray rows = QByteArray(header).replace("What was found", "Title");
    for (int i = 0; i <= ImportPlan().undoLimit; ++i) {
        rows += row({});
    }
    QVERIFY(begin(write(rows)));
    QVERIFY2(promise().contains(u"cannot be undone: it has more than 2,000 rows"_s), qPrintable(promise()));
}

void TestImportDialog::keyboardAloneImports()
{
    const QString before = findings();
    QVERIFY(
        begin(write(QByteArray(header).replace("What was found", "Title") + row("X-1") + row("X-2", "31/02/2026"))));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab); // from the refused cell to its way out
    QCOMPARE(dialog()->focusWidget()->objectName(), u"leaveOut_3"_s);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QVERIFY(isSettled());
    QTRY_VERIFY(act()->isEnabled());
    for (int i = 0; i < 60 && !act()->hasFocus(); ++i) {
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(act()->hasFocus());
    QTest::keyClick(act(), Qt::Key_Return);
    QVERIFY(isSettled());
    QCOMPARE(findings().toInt(), before.toInt() + 1);
}

void TestImportDialog::fitsIntoTheWindow_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<QSize>("size");
    QTest::newRow("room for all of it") << QSize(1440, 900) << QSize(1200, 808);
    QTest::newRow("smallest window") << QSize(1120, 700) << QSize(1072, 652);
}

void TestImportDialog::fitsIntoTheWindow()
{
    QFETCH(QSize, window);
    m_fixture->window->resize(window);
    QVERIFY(begin(m_data, m_map));
    QTEST(dialog()->size(), "size");
    QVERIFY(m_fixture->window->geometry().contains(dialog()->geometry()));
}

void TestImportDialog::crossCloses()
{
    QVERIFY(begin(m_data));
    press(u"closeSheet"_s);
    QTRY_VERIFY(!dialog());
}

void TestImportDialog::cancelledImportLeavesNoTrace()
{
    const QString before = findings();
    m_fixture->prompts.expectOpen(m_data);
    m_fixture->trigger(u"import"_s);
    QVERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape); // while it is checking
    QVERIFY(isSettled());
    QTRY_VERIFY(!dialog());
    QCOMPARE(findings(), before);
    QVERIFY(m_fixture->window->document()->isWritable());
}

void TestImportDialog::brokenFileIsToldInTheDialog()
{
    QVERIFY(begin(write("title,\"status\nnever closed")));
    QCOMPARE(notice(), u"The row that begins in line 1 does not end. Is a quotation mark missing?"_s);
    QVERIFY(!act()->isEnabled());
    QVERIFY(!part<QComboBox>(u"match_0"_s));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QByteArray late = QByteArray(header).replace("What was found", "Title");
    for (int i = 0; i < 60; ++i) {
        late += row({});
    }
    QVERIFY(begin(write(late + "\"open")));
    QTRY_COMPARE(notice(), u"The row that begins in line 62 does not end. Is a quotation mark missing?"_s);
}

void TestImportDialog::anotherFileCanBeChosen()
{
    QVERIFY(begin(write("PK\x03\x04")));
    QVERIFY2(notice().startsWith(u"This is a spreadsheet"_s), qPrintable(notice()));
    m_fixture->prompts.expectOpen(
        write(QByteArray(header).replace("What was found", "Title") + row("X-1"), u"good.csv"_s));
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return); // it has the focus
    QVERIFY(isSettled());
    QTRY_VERIFY2(notice().isEmpty(), qPrintable(notice()));
    QVERIFY(act()->isEnabled());
}

void TestImportDialog::documentItselfIsNoTable()
{
    QVERIFY(begin(m_fixture->path));
    QVERIFY2(notice().contains(u"into itself"_s), qPrintable(notice()));
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
