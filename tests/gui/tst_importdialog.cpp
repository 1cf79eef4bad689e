#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/dialogs/countstrip.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/refusalmodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
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
    void cancelledImportLeavesNoTrace();
    void unreadableFileIsTold();
    void documentItselfIsNoTable();

private:
    ImportDialog *dialog() { return m_fixture->find<ImportDialog>(u"importDialog"_s); }
    QPushButton *act() { return dialog()->findChild<QPushButton *>(u"act"_s); }
    QString counts() { return dialog()->findChild<CountStrip *>()->accessibleName(); }
    /// The dialog after its check; null when it does not come.
    ImportDialog *begin(const QString &data, const QString &map);
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
    if (!map.isEmpty()) {
        m_fixture->prompts.expectOpen(map);
    }
    QTest::mouseClick(m_fixture->findings()->findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
    return isSettled() ? dialog() : nullptr;
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
    QCOMPARE(counts(), u"200 will be added, 0 will be updated, 0 stay as they are, 0 are refused"_s);
    QCOMPARE(act()->text(), u"Import 200 rows"_s);
    QVERIFY(act()->isEnabled());
    QCOMPARE(findings().toInt(), before);
    QTest::mouseClick(act(), Qt::LeftButton);
    QVERIFY(isSettled());
    QCOMPARE(findings().toInt(), before + 200);
    QCOMPARE(changes().toInt(), entries + 1);
    QVERIFY2(m_fixture->status().contains(u"200 rows imported from fac_findings_200.csv"_s), qPrintable(m_fixture->status()));
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_fixture->findings()->table().model()->rowCount(),
        m_fixture->one(u"SELECT count(*) FROM finding WHERE status NOT IN ('closed', 'withdrawn', 'declined')"_s).toInt());
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
    QTRY_VERIFY2(counts().contains(u"200 stay as they are, 0 are refused"_s), qPrintable(counts()));
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
    auto *table = dialog()->findChild<QTableView *>(u"refusals"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    const auto cell = [&](int column) { return table->model()->index(0, column).data().toString(); };
    QCOMPARE(cell(RefusalModel::Line), u"2"_s);
    QCOMPARE(cell(RefusalModel::Name), u"accepted_date"_s);
    QCOMPARE(cell(RefusalModel::Value), u"2024-02-31"_s);
    QVERIFY(!cell(RefusalModel::Reason).isEmpty());
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
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
    m_fixture->prompts.expectOpen(m_data);
    m_fixture->prompts.expectOpen(QStringLiteral(TEST_DATA_DIR "/vcdb_incidents_map.json"));
    m_fixture->prompts.expectTold(u"Incidents"_s);
    m_fixture->trigger(u"import"_s);
    QVERIFY(!dialog());
}

void TestImportDialog::cancelledImportLeavesNoTrace()
{
    const QString before = findings();
    m_fixture->prompts.expectOpen(m_data);
    m_fixture->prompts.expectOpen(m_map);
    m_fixture->trigger(u"import"_s);
    QVERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape); // while it is checking
    QVERIFY(isSettled());
    QTRY_VERIFY(!dialog());
    QCOMPARE(findings(), before);
    QVERIFY(m_fixture->window->document()->isWritable());
}

void TestImportDialog::unreadableFileIsTold()
{
    const QString path = m_fixture->folder.filePath(u"broken.csv"_s);
    test::writeBytes(path, "title,\"status\nnever closed");
    m_fixture->prompts.expectOpen(path);
    m_fixture->prompts.expectTold({});
    m_fixture->trigger(u"import"_s);
    QVERIFY(!dialog());
}

void TestImportDialog::documentItselfIsNoTable()
{
    m_fixture->prompts.expectOpen(m_fixture->path);
    m_fixture->prompts.expectTold(u"into itself"_s);
    m_fixture->trigger(u"import"_s);
    QVERIFY(!dialog());
    QVERIFY(m_fixture->prompts.isDone());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
