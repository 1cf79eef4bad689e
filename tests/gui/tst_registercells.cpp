#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace binnacle;

/// What the pages of registers say is what the records say.
class TestRegisterCells : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lateMeansOpenAndPastItsDay();
    void timesAreWrittenAsTheyWereEntered();
    void namesTakeTheRoomWhereCodesLabel();
    void organizationStaysTheOnlyOne();
    void hintOfTheSearchIsNeverCut();

private:
    /// The texts of the column with this title, from top to bottom.
    static QStringList column(RegisterPage &page, const QString &title);
    int count(const QString &sql) { return m_fixture->one(u"SELECT count(*) FROM "_s + sql).toInt(); }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestRegisterCells::init()
{
    failOnEveryWarning();
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->openSample());
}

QStringList TestRegisterCells::column(RegisterPage &page, const QString &title)
{
    const QAbstractItemModel &model = *page.table().model();
    QStringList texts;
    for (int i = 0; i < model.columnCount(); ++i) {
        if (model.headerData(i, Qt::Horizontal).toString() != title) {
            continue;
        }
        for (int row = 0; row < model.rowCount(); ++row) {
            texts << model.index(row, i).data().toString();
        }
    }
    return texts;
}

void TestRegisterCells::lateMeansOpenAndPastItsDay()
{
    RegisterPage *page = m_fixture->showRegister(u"actions"_s, u"action"_s);
    QVERIFY(page);
    const int late = count(u"action WHERE status IN ('open', 'in_progress') AND current_due_on < '2026-07-06'"_s);
    QCOMPARE(late, 1); // sample.md: A-079
    const auto labels = page->findChildren<TextLabel *>();
    const QString wanted = u"6 open, 1 late, 90 in all"_s;
    QVERIFY(std::any_of(
        labels.begin(), labels.end(), [&](const TextLabel *label) { return label->text().contains(wanted); }));
    QTest::mouseClick(page->findChild<Chip *>(u"chip_open"_s), Qt::LeftButton);
    const QStringList due = column(*page, u"Due"_s);
    QCOMPARE(due.size(), 90);
    QCOMPARE(due.filter(u"late"_s).size(), late);
}

void TestRegisterCells::timesAreWrittenAsTheyWereEntered()
{
    RegisterPage *page = m_fixture->showRegister(u"incidents"_s, u"incident"_s);
    QVERIFY(page);
    const QStringList detected = column(*page, u"Detected"_s);
    QCOMPARE(detected.size(), 400);
    // The newest one: 15:47 UTC, entered in Leeds in summer.
    QCOMPARE(m_fixture->one(u"SELECT max(detected_at) FROM incident"_s), u"2026-06-29T15:47Z"_s);
    QCOMPARE(detected.first(), u"29 Jun 2026"_s);
    QCOMPARE(detected.filter(u"T"_s).size(), 0);
}

void TestRegisterCells::namesTakeTheRoomWhereCodesLabel()
{
    RegisterPage *page = m_fixture->showRegister(u"leadership"_s, u"seat"_s);
    QVERIFY(page);
    QCOMPARE(page->table().columnWidth(0), 84);
    QVERIFY(page->table().columnWidth(1) > 160); // "Chief technology officer" in full
}

void TestRegisterCells::organizationStaysTheOnlyOne()
{
    m_fixture->window->showPage(u"settings"_s);
    auto *form = m_fixture->find<QWidget>(u"settings"_s)->findChild<RecordForm *>();
    auto *name = form->findChild<QLineEdit *>(u"name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Another name"_s);
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_fixture->one(u"SELECT name FROM organization"_s), u"Another name"_s);
    QCOMPARE(form->recordId(), 1);
    QVERIFY(!form->findChild<QWidget *>(u"enter"_s)->isVisible()); // one button says it
    m_fixture->window->showPage(u"overview"_s);
    QCOMPARE(count(u"organization"_s), 1);
}

void TestRegisterCells::hintOfTheSearchIsNeverCut()
{
    RegisterPage *page = m_fixture->showRegister(u"review"_s, u"review"_s);
    QVERIFY(page);
    const auto *search = page->findChild<QLineEdit *>(u"search"_s);
    QCOMPARE(search->placeholderText(), u"Find in review"_s);
    QCOMPARE(search->accessibleName(), u"Find in review"_s);
}

QTEST_MAIN(TestRegisterCells)
#include "tst_registercells.moc"
