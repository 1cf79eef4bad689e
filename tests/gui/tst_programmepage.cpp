#include "models/registers/definitions/audit.h"
#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/charts/figurewidget.h"
#include "ui/pages/audits/coveragemodel.h"
#include "ui/pages/cards/factcard.h"
#include "ui/pages/cards/paneltableview.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// The pages beside the list of findings, in the real window: audits, programme, figures.
class TestProgrammePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void segmentsLeadToThePages();
    void audits();
    void gridSaysWhatTheRecordsSay();
    void titlesAreNoCells();
    void keysMoveAndShowTheAudits();
    void auditOfACellOpens();
    void findingsOfACellAreFiltered();
    void markedSuggestionsBecomeAPlan();
    void plannedAuditChangesTheGrid();
    void causeLeadsToItsFindings();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void modelKeepsItsPromises();

private:
    QWidget *page(const QString &name) const { return m_fixture->find<QWidget>(name); }
    void show(const QString &place);
    QTableView &grid() const { return *page(u"programme"_s)->findChild<QTableView *>(u"cells"_s); }
    CoverageModel &model() const { return *page(u"programme"_s)->findChild<CoverageModel *>(); }
    void choose(const QString &item, const QString &year);

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestProgrammePage::init()
{
    failOnEveryWarning();
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->openSample());
}

void TestProgrammePage::cleanup()
{
    m_fixture->prompts.finish();
    m_fixture.reset();
}

void TestProgrammePage::show(const QString &place)
{
    m_fixture->window->showPage(place);
    QTRY_VERIFY(m_fixture->window->isReady());
    QVERIFY(page(place) && page(place)->isVisible());
}

void TestProgrammePage::choose(const QString &item, const QString &year)
{
    const int row = model().rowOf(item);
    const int column = static_cast<int>(model().coverage().years.indexOf(year)) + 1;
    grid().setCurrentIndex(model().index(row, column));
}

static QAbstractButton *segment(QWidget *page, const QString &text)
{
    for (QAbstractButton *button : page->findChild<QWidget *>(u"sections"_s)->findChildren<QAbstractButton *>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

void TestProgrammePage::segmentsLeadToThePages()
{
    m_fixture->window->showPage(u"findings"_s);
    const std::pair<QString, QString> pages[] = {{u"Figures"_s, u"finding_figures"_s},
        {u"Audits"_s, u"register_audit"_s}, {u"Programme"_s, u"programme"_s}, {u"List"_s, u"register_finding"_s}};
    QWidget *from = page(u"register_finding"_s);
    for (const auto &[text, name] : pages) {
        QAbstractButton *button = segment(from, text);
        QVERIFY2(button && button->isVisible(), qPrintable(text));
        button->click();
        QVERIFY2(page(name) && page(name)->isVisible(), qPrintable(name));
        QVERIFY(segment(page(name), text)->isChecked());
        QVERIFY(!segment(from, text)->isChecked() || from == page(name));
        from = page(name);
    }
}

void TestProgrammePage::audits()
{
    auto *list = m_fixture->showRegister(u"audit"_s, u"audit"_s);
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->table().model()->rowCount(), 25);
    m_fixture->window->showPage(u"registers"_s);
    QVERIFY(page(u"open_audit"_s)->isVisible());
}

void TestProgrammePage::gridSaysWhatTheRecordsSay()
{
    show(u"programme"_s);
    QCOMPARE(page(u"programme"_s)->findChild<TextLabel *>(u"answer"_s)->text(),
        u"118 of 122 clauses and applicable controls were audited in 36 months."_s);
    QCOMPARE(page(u"programme"_s)->findChild<TextLabel *>(u"rest"_s)->text(),
        u"Not audited: A.7.9, A.8.1, A.8.18, A.8.19, planned in AUD-25."_s);
    choose(u"A.5.18"_s, u"FY24"_s);
    QCOMPARE(grid().currentIndex().data().toString(), u"1 major +4"_s);
    QCOMPARE(grid().currentIndex().data(Qt::AccessibleTextRole).toString(),
        u"A.5.18 Access rights, FY24: 1 major, 4 minor"_s);
    choose(u"A.8.1"_s, u"FY26"_s);
    QVERIFY(grid().currentIndex().data(Qt::AccessibleTextRole).toString().endsWith(u"not in scope"_s));
    choose(u"A.8.1"_s, u"FY27"_s);
    QCOMPARE(grid().currentIndex().data().toString(), u"planned"_s);
}

void TestProgrammePage::titlesAreNoCells()
{
    show(u"programme"_s);
    QVERIFY(!(model().flags(model().index(0, 1)) & Qt::ItemIsEnabled));
    choose(u"4.4"_s, u"FY25"_s);
    QTest::keyClick(&grid(), Qt::Key_Down);
    QCOMPARE(model().itemAt(grid().currentIndex())->id, u"5.1"_s); // over the title of clause 5
    QTest::keyClick(&grid(), Qt::Key_Up);
    QCOMPARE(model().itemAt(grid().currentIndex())->id, u"4.4"_s);
}

void TestProgrammePage::keysMoveAndShowTheAudits()
{
    show(u"programme"_s);
    QVERIFY(grid().hasFocus());
    QCOMPARE(model().itemAt(grid().currentIndex())->id, u"4.1"_s);
    QTest::keyClick(&grid(), Qt::Key_Right);
    QTest::keyClick(&grid(), Qt::Key_Right);
    QTest::keyClick(&grid(), Qt::Key_Return);
    auto *cell = page(u"programme"_s)->findChild<FactCard *>(u"cell"_s);
    QCOMPARE(cell->accessibleName(), u"4.1 in FY26"_s);
    const auto *fact = qobject_cast<QAbstractButton *>(m_fixture->window->focusWidget());
    QVERIFY(fact && cell->isAncestorOf(fact));
    QVERIFY2(fact->accessibleName().startsWith(u"AUD-19 "_s), qPrintable(fact->accessibleName()));
}

void TestProgrammePage::auditOfACellOpens()
{
    show(u"programme"_s);
    choose(u"A.8.1"_s, u"FY27"_s);
    QTest::keyClick(&grid(), Qt::Key_Return);
    QTest::keyClick(m_fixture->window->focusWidget(), Qt::Key_Space);
    auto *list = m_fixture->find<RegisterPage>(u"register_audit"_s);
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->table().currentId(), 25);
}

void TestProgrammePage::findingsOfACellAreFiltered()
{
    show(u"programme"_s);
    choose(u"A.5.18"_s, u"FY24"_s);
    auto *cell = page(u"programme"_s)->findChild<FactCard *>(u"cell"_s);
    const auto facts = cell->findChildren<FactRow *>();
    const auto link = std::find_if(facts.begin(), facts.end(),
        [](const FactRow *row) { return row->accessibleName().startsWith(u"5 findings"_s); });
    QVERIFY(link != facts.end());
    (*link)->click();
    auto *list = m_fixture->find<RegisterPage>(u"register_finding"_s);
    QVERIFY(list && list->isVisible());
    QCOMPARE(QString::number(list->table().model()->rowCount()),
        m_fixture->one(
            u"SELECT count(*) FROM finding f JOIN audit a ON a.id = f.audit_id WHERE f.clause = 'A.5.18' AND "
            "a.programme_year = 'FY24'"_s));
}

void TestProgrammePage::markedSuggestionsBecomeAPlan()
{
    show(u"programme"_s);
    auto *next = page(u"programme"_s)->findChild<FactCard *>(u"next"_s);
    const auto rows = next->findChildren<FactRow *>();
    QVERIFY(rows.size() >= 10);
    QVERIFY2(
        rows.first()->accessibleName().startsWith(u"A.5.18 Access rights, audited 13 months ago, 1 major finding"_s),
        qPrintable(rows.first()->accessibleName()));
    rows.first()->setFocus();
    QTest::keyClick(rows.first(), Qt::Key_Space);
    QTest::mouseClick(rows.at(1), Qt::LeftButton);
    page(u"programme"_s)->findChild<QAbstractButton *>(u"plan"_s)->click();
    auto *list = m_fixture->find<RegisterPage>(u"register_audit"_s);
    QVERIFY(list && list->isVisible());
    auto *form = list->findChild<QWidget *>(u"form"_s);
    QCOMPARE(form->findChild<QLineEdit *>(u"criteria"_s)->text(), u"ISO/IEC 27001:2022, A.5.18, A.8.5"_s);
    QCOMPARE(form->findChild<QLineEdit *>(u"programme_year"_s)->text(), u"FY27"_s);
    QVERIFY(form->findChild<QLineEdit *>(u"title"_s)->text().isEmpty()); // said by who plans it
}

void TestProgrammePage::plannedAuditChangesTheGrid()
{
    show(u"programme"_s);
    choose(u"A.5.18"_s, u"FY27"_s);
    QVERIFY(grid().currentIndex().data().toString().isEmpty());
    Change change(u"Add A.5.18 to AUD-25"_s);
    change.insert(*findRegister("audit_scope"), {{0, 25}, {1, u"A.5.18"_s}, {2, u"planned"_s}});
    QVERIFY(m_fixture->window->document()->apply(change));
    QTRY_COMPARE(grid().currentIndex().data().toString(), u"planned"_s); // and the cursor stays
    const auto rows = page(u"programme"_s)->findChild<FactCard *>(u"next"_s)->findChildren<FactRow *>(u"fact1"_s);
    QVERIFY(!rows.last()->accessibleName().startsWith(u"A.5.18"_s));
}

void TestProgrammePage::causeLeadsToItsFindings()
{
    show(u"finding_figures"_s);
    auto *table = page(u"finding_figures"_s)->findChild<PanelTableView *>(u"causeTable"_s);
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    auto *list = m_fixture->find<RegisterPage>(u"register_finding"_s);
    QVERIFY(list && list->isVisible());
    QCOMPARE(QString::number(list->table().model()->rowCount()),
        m_fixture->one(u"SELECT count(*) FROM finding WHERE cause_code = 'tool_gap'"_s));
}

void TestProgrammePage::nothingIsClipped_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QSize>("size");
    for (const QString &place : {u"programme"_s, u"finding_figures"_s}) {
        QTest::addRow("%s, wide", qPrintable(place)) << place << test::WindowFixture::wide;
        QTest::addRow("%s, narrow", qPrintable(place)) << place << test::WindowFixture::narrow;
    }
}

void TestProgrammePage::nothingIsClipped()
{
    QFETCH(QString, place);
    QFETCH(QSize, size);
    m_fixture->window->resize(size);
    show(place);
    QApplication::processEvents();
    for (const QTableView *table : page(place)->findChildren<QTableView *>()) {
        const int columns = table->horizontalHeader()->length();
        QVERIFY2(columns <= table->viewport()->width(), qPrintable(table->objectName()));
    }
    for (const QAbstractButton *button : page(place)->findChildren<QAbstractButton *>()) {
        QVERIFY2(!button->isVisible() || button->height() >= button->sizeHint().height() - 20,
            qPrintable(button->accessibleName()));
    }
}

void TestProgrammePage::modelKeepsItsPromises()
{
    CoverageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Result<AuditCoverage> coverage = auditCoverage(m_fixture->window->document()->database(), {2026, 7, 6});
    QVERIFY(coverage);
    model.setCoverage(*coverage);
    QCOMPARE(model.rowCount(), 123 + 11); // and a title for clauses 4 to 10 and four themes
    model.setCoverage({});
    QCOMPARE(model.rowCount(), 0);
    PanelTableModel numbers;
    const QAbstractItemModelTester second(&numbers, QAbstractItemModelTester::FailureReportingMode::Fatal);
    numbers.setTable({.columns = {{u"a"_s, u"A"_s}}, .rows = {{.cells = {u"1"_s}}}, .total = 1});
    QCOMPARE(numbers.rowCount(), 1);
}

QTEST_MAIN(TestProgrammePage)
#include "tst_programmepage.moc"
