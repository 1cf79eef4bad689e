#include "models/registers/codec.h"
#include "models/registers/definitions/incident.h"
#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/forms/recordform.h"
#include "ui/pages/registercells.h"
#include "ui/shell/navigation.h"
#include "ui/theme/textline.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recorddelegate.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// What the lists say: words, order, room, and that row and form are the same record.
class TestRegisterLists : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void visiblePageGoesWithItsTable();
    void filterKeepsRowAndFormTogether();
    void emptyFilterComesBackToTheRow();
    void typedFormStaysUnderAFilter();
    void newRecordChoosesNoRow();
    void headersAndTitlesHaveRoom_data();
    void headersAndTitlesHaveRoom();
    void severityIsAWord();
    void offsetStandsBelowTheDay();
    void dueCheckHasItsGlyph();
    void risksSayTheirScore();
    void railAndTitleAgree_data();
    void railAndTitleAgree();
    void registersFollowTheStandard();
    void tableIsSortedByKeyboard();
    void hintsFollowTheFocus();

private:
    RegisterTable &table(RegisterPage &page) { return page.table(); }
    QLineEdit &search(RegisterPage &page) { return *page.findChild<QLineEdit *>(u"search"_s); }
    RecordForm &form(RegisterPage &page) { return *page.findChild<RecordForm *>(); }
    static bool isRowChosen(RegisterPage &page)
    {
        return page.table().selectionModel()->isRowSelected(page.table().currentIndex().row(), {});
    }
    QString hints() { return m_fixture->window->findChild<StatusLine *>()->accessibleDescription(); }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestRegisterLists::init()
{
    failOnEveryWarning();
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->openSample());
}

void TestRegisterLists::cleanup()
{
    m_fixture->prompts.finish();
    m_fixture.reset();
}

/// What is hidden last asks the model for its headers: it must still be there (the sanitizer tells).
void TestRegisterLists::visiblePageGoesWithItsTable()
{
    auto page = std::make_unique<RegisterPage>(m_fixture->theme, *m_fixture->window->document(), incident::schema);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    QVERIFY(page->table().model()->rowCount() > 0);
    page.reset();
}

void TestRegisterLists::filterKeepsRowAndFormTogether()
{
    RegisterPage &page = *m_fixture->findings();
    QCOMPARE(form(page).recordId(), 97);
    QTest::keyClicks(&search(page), u"insurance"_s);
    QCOMPARE(table(page).model()->rowCount(), 1);
    QVERIFY(form(page).recordId() != 97);
    QCOMPARE(form(page).recordId(), table(page).currentId());
    QVERIFY(isRowChosen(page));
    QTest::keyClick(&search(page), Qt::Key_Escape);
    QCOMPARE(form(page).recordId(), table(page).currentId());
    QVERIFY(isRowChosen(page));
}

void TestRegisterLists::emptyFilterComesBackToTheRow()
{
    RegisterPage &page = *m_fixture->findings();
    table(page).selectRecord(107);
    QTest::keyClicks(&search(page), u"zzzz"_s);
    QCOMPARE(table(page).model()->rowCount(), 0);
    QVERIFY(!page.findChild<TextLabel *>(u"footer"_s)->text().contains(u"selected"_s));
    QTest::mouseClick(
        page.findChild<QWidget *>(u"noMatch"_s)->findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
    QCOMPARE(table(page).currentId(), 107);
    QCOMPARE(form(page).recordId(), 107);
    QVERIFY(isRowChosen(page));
    QVERIFY(page.findChild<TextLabel *>(u"footer"_s)->text().contains(u"1 selected"_s));
}

void TestRegisterLists::typedFormStaysUnderAFilter()
{
    RegisterPage &page = *m_fixture->findings();
    auto *title = form(page).findChild<QLineEdit *>(u"title"_s);
    title->setFocus();
    QTest::keyClicks(title, u"typed"_s);
    QTest::keyClicks(&search(page), u"insurance"_s);
    QCOMPARE(form(page).recordId(), 97);
    QVERIFY(form(page).isDirty());
}

void TestRegisterLists::newRecordChoosesNoRow()
{
    RegisterPage &page = *m_fixture->findings();
    m_fixture->trigger(u"newRecord"_s);
    QCOMPARE(form(page).recordId(), 0);
    QVERIFY(!table(page).selectionModel()->hasSelection());
    QVERIFY(!page.findChild<TextLabel *>(u"footer"_s)->text().contains(u"selected"_s));
    table(page).setFocus(); // going there alone chooses nothing and takes nothing from the form
    QCOMPARE(form(page).recordId(), 0);
    QTest::keyClick(&table(page), Qt::Key_Down);
    QVERIFY(form(page).recordId() != 0);
    QCOMPARE(form(page).recordId(), table(page).currentId());
    QVERIFY(isRowChosen(page));
}

void TestRegisterLists::headersAndTitlesHaveRoom_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("title");
    QTest::newRow("findings") << u"findings"_s << u"finding"_s << 176;
    QTest::newRow("incidents") << u"incidents"_s << u"incident"_s << 250;
    QTest::newRow("actions") << u"actions"_s << u"action"_s << 160;
    QTest::newRow("risks") << u"risks"_s << u"risk"_s << 150;
    QTest::newRow("decisions") << u"decisions"_s << u"decision"_s << 200;
    QTest::newRow("metrics") << u"metrics"_s << u"metric"_s << 200;
    QTest::newRow("reviews") << u"review"_s << u"review"_s << 200;
}

void TestRegisterLists::headersAndTitlesHaveRoom()
{
    QFETCH(QString, place);
    QFETCH(QString, id);
    QFETCH(int, title);
    RegisterPage &page = *m_fixture->showRegister(place, id);
    QApplication::processEvents();
    const QHeaderView &header = *table(page).horizontalHeader();
    QVERIFY2(header.sectionSize(1) >= title, qPrintable(QString::number(header.sectionSize(1))));
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const bool isEnd = i == 0 || i == header.count() - 1;
        const int pads = RecordDelegate::padding + (isEnd ? RecordDelegate::endPadding : RecordDelegate::padding);
        const qreal mark = header.sortIndicatorSection() == i ? 18 : 0;
        const qreal needed = textWidth(text, TextRole::LabelMedium) + mark + pads;
        QVERIFY2(needed <= header.sectionSize(i),
            qPrintable(u"%1 needs %2 of %3"_s.arg(text).arg(needed).arg(header.sectionSize(i))));
    }
}

void TestRegisterLists::severityIsAWord()
{
    RegisterPage &page = *m_fixture->showRegister(u"incidents"_s, u"incident"_s);
    const qint64 high = m_fixture->one(u"SELECT min(id) FROM incident WHERE severity = 3"_s).toLongLong();
    QVERIFY(table(page).selectRecord(high));
    const QModelIndex cell = table(page).model()->index(table(page).currentIndex().row(), 0);
    QCOMPARE(cell.data(SecondTextRole).toString(), u"High"_s);
    auto *severity = form(page).findChild<QComboBox *>(u"severity"_s);
    QVERIFY(severity);
    QCOMPARE(severity->currentText(), u"High"_s);
    severity->setFocus();
    QTest::keyClicks(severity, u"critical"_s);
    QCOMPARE(severity->currentText(), u"Critical"_s);
    QVERIFY(form(page).enter());
    QCOMPARE(m_fixture->one(u"SELECT severity FROM incident WHERE id = %1"_s.arg(high)), u"4"_s);
    // Files keep the number.
    QCOMPARE(codec::toText(incident::schema.field(incident::Severity), 4LL), u"4"_s);
}

void TestRegisterLists::offsetStandsBelowTheDay()
{
    RegisterPage &page = *m_fixture->showRegister(u"incidents"_s, u"incident"_s);
    const QAbstractItemModel &model = *table(page).model();
    const int detected = model.columnCount() - 1;
    QCOMPARE(model.index(0, detected).data().toString(), u"29 Jun 2026"_s);
    QCOMPARE(model.index(0, detected).data(SecondTextRole).toString(), u"16:47"_s);
    const qint64 abroad = m_fixture->one(u"SELECT id FROM incident WHERE reference = 'INC-0400'"_s).toLongLong();
    QVERIFY(table(page).selectRecord(abroad));
    const QModelIndex cell = model.index(table(page).currentIndex().row(), detected);
    QCOMPARE(cell.data().toString(), u"25 Jun 2026"_s);
    const QString clock = cell.data(SecondTextRole).toString();
    QVERIFY2(clock.startsWith(u"11:44 "_s) && clock.size() == 12, qPrintable(clock));
    QVERIFY(textWidth(clock, TextRole::Label) + 20 < table(page).columnWidth(detected));
}

void TestRegisterLists::dueCheckHasItsGlyph()
{
    RegisterPage &page = *m_fixture->findings();
    const QAbstractItemModel &model = *table(page).model();
    int marked = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cell = model.index(row, 2);
        const bool isDue = cell.data(SecondTextRole).toString() == u"Check due";
        const QVariant status = cell.data(SecondStatusRole);
        QCOMPARE(status.isValid(), isDue);
        if (isDue) {
            QCOMPARE(status.value<Status>(), Status::Watch);
            ++marked;
        }
    }
    QVERIFY(marked > 0);
}

void TestRegisterLists::risksSayTheirScore()
{
    RegisterPage &page = *m_fixture->showRegister(u"risks"_s, u"risk"_s);
    const QAbstractItemModel &model = *table(page).model();
    int above = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cell = model.index(row, 2);
        const QString id = model.index(row, 0).data(RegisterModel::IdRole).toString();
        const QString score = m_fixture->one(
            u"SELECT residual FROM risk_assessment WHERE risk_id = %1 AND assessed_on <= '2026-07-06' ORDER BY "
            "assessed_on DESC, id DESC LIMIT 1"_s.arg(id));
        const bool isAbove = score.toInt() > 9;
        QCOMPARE(cell.data(SecondTextRole).toString(), isAbove ? u"Score %1, above"_s.arg(score) : u"Score "_s + score);
        QCOMPARE(cell.data(SecondStatusRole).isValid(), isAbove);
        above += isAbove;
    }
    QVERIFY(above > 0 && above < model.rowCount());
    for (int i = 0; i < model.columnCount(); ++i) {
        QVERIFY(!model.headerData(i, Qt::Horizontal).toString().contains(u"Risk owner"_s));
    }
}

void TestRegisterLists::railAndTitleAgree_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    for (const RailItem &item : railItems()) {
        if (registerOfPlace(item.id)) {
            QTest::newRow(qPrintable(item.id)) << item.id << item.text;
        }
    }
}

void TestRegisterLists::railAndTitleAgree()
{
    QFETCH(QString, place);
    QFETCH(QString, text);
    RegisterPage &page = *m_fixture->showRegister(place, registerOfPlace(place)->id());
    QCOMPARE(page.header().accessibleName(), text);
    const QString words = search(page).placeholderText();
    QVERIFY2(!words.contains(u'…'), qPrintable(words));
    QVERIFY2(words.startsWith(u"Find"_s), qPrintable(words));
}

void TestRegisterLists::registersFollowTheStandard()
{
    m_fixture->window->showPage(u"registers"_s);
    QStringList order;
    const auto buttons = m_fixture->find<QWidget>(u"registers"_s)->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        order << button->objectName();
    }
    QCOMPARE(order.first(), u"open_context_issue"_s); // 4.1
    QVERIFY(order.indexOf(u"open_feedback"_s) < order.indexOf(u"open_improvement"_s)); // 9.3.2, 10.1
    QVERIFY(order.indexOf(u"open_improvement"_s) < order.indexOf(u"open_supplier"_s)); // A.5.19
}

void TestRegisterLists::tableIsSortedByKeyboard()
{
    RegisterPage &page = *m_fixture->findings();
    table(page).setFocus();
    QTest::keyClick(&table(page), Qt::Key_Right);
    m_fixture->trigger(u"columns"_s);
    auto *menu = table(page).findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(menu && menu->isVisible());
    menu->findChild<QAction *>(u"sortDown"_s)->trigger();
    menu->close();
    const QAbstractItemModel &model = *table(page).model();
    QVERIFY(model.rowCount() > 2);
    QCOMPARE(table(page).horizontalHeader()->sortIndicatorSection(), 1);
    QVERIFY(model.index(0, 1).data().toString().compare(model.index(1, 1).data().toString(), Qt::CaseInsensitive) > 0);
}

void TestRegisterLists::hintsFollowTheFocus()
{
    RegisterPage &page = *m_fixture->findings();
    table(page).setFocus();
    QVERIFY2(hints().contains(u"Return open"_s), qPrintable(hints()));
    QVERIFY(!hints().contains(u"Tab next field"_s));
    form(page).findChild<QWidget *>(u"title"_s)->setFocus();
    QVERIFY2(hints().contains(u"Tab next field"_s), qPrintable(hints()));
    QVERIFY(hints().contains(u"Alt+1 to 5 grade"_s));
    QVERIFY(hints().contains(u"Ctrl+Return enter"_s));
    QVERIFY(!hints().contains(u"Return open"_s));
    RegisterPage &risks = *m_fixture->showRegister(u"risks"_s, u"risk"_s);
    form(risks).findChild<QWidget *>(u"title"_s)->setFocus();
    QVERIFY(!hints().contains(u"grade"_s)); // no such field there
}

QTEST_MAIN(TestRegisterLists)
#include "tst_registerlists.moc"
