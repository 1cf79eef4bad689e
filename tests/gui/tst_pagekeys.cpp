#include "models/document/document.h"
#include "models/registers/definitions/delegation.h"
#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/forms/formnotice.h"
#include "ui/forms/formstack.h"
#include "ui/forms/recordform.h"
#include "ui/shell/navigation.h"
#include "ui/shell/sections.h"
#include "ui/widgets/navigationrail.h"

#include <QLineEdit>
#include <QMenu>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Keys and menu entries that lead to pages, and those of one letter that work on a page.
class TestPageKeys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void everyPageIsInTheMenu_data();
    void everyPageIsInTheMenu();
    void digitsLeadToThePlacesOfTheRail();
    void withoutADocumentNothingLeadsAnywhere();
    void letterDelegatesTheTask();
    void letterIsTypedIntoFields();
    void taskIsDelegatedOnce();
    void letterAddsEvidence();
    void lettersAreOfWhatTheRegisterHas_data();
    void lettersAreOfWhatTheRegisterHas();

private:
    QAction &action(const QString &name) const { return *m_fixture->window->findChild<QAction *>(name); }
    RegisterPage &page(const QString &place, const QString &id) const { return *m_fixture->showRegister(place, id); }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestPageKeys::init()
{
    failOnEveryWarning();
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->openSample());
}

void TestPageKeys::everyPageIsInTheMenu_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("place");
    for (const RailItem &item : railItems()) {
        const QList<PlaceSection> sections = sectionsOfPlace(item.id);
        for (const PlaceSection &section : sections) {
            QTest::newRow(qPrintable(section.id)) << section.id << item.id;
        }
        if (sections.isEmpty() && !item.id.isEmpty()) {
            QTest::newRow(qPrintable(item.id)) << item.id << item.id;
        }
    }
}

void TestPageKeys::everyPageIsInTheMenu()
{
    QFETCH(const QString, id);
    QFETCH(const QString, place);
    action(u"goTo_"_s + id).trigger();
    QCOMPARE(m_fixture->window->place(), place);
    const QWidget *shown = m_fixture->window->findChild<RegisterPage *>(u"register_"_s + id);
    QVERIFY(!shown || shown->isVisible());
}

void TestPageKeys::digitsLeadToThePlacesOfTheRail()
{
    int digit = 0;
    for (const RailItem &item : railItems().first(9)) {
        QTest::keyClick(m_fixture->window.get(), Qt::Key(Qt::Key_1 + digit++), Qt::ControlModifier);
        QCOMPARE(m_fixture->window->place(), item.id);
    }
}

void TestPageKeys::withoutADocumentNothingLeadsAnywhere()
{
    QVERIFY(action(u"goTo_settings"_s).isEnabled());
    m_fixture->trigger(u"closeDocument"_s);
    QVERIFY(!action(u"goTo_settings"_s).isEnabled());
    QVERIFY(!action(u"delegateTask"_s).isEnabled());
}

void TestPageKeys::letterDelegatesTheTask()
{
    RegisterPage &actions = page(u"actions"_s, u"action"_s);
    QTest::keyClick(&actions.table(), Qt::Key_D);
    QVERIFY(actions.forms().hasPart());
    QCOMPARE(actions.forms().shown().schema().id(), u"delegation"_s);
}

void TestPageKeys::letterIsTypedIntoFields()
{
    RegisterPage &actions = page(u"actions"_s, u"action"_s);
    auto *title = actions.form().findChild<QLineEdit *>(u"title"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Deed"_s);
    QCOMPARE(title->text(), u"Deed"_s);
    QVERIFY(!actions.forms().hasPart());
}

void TestPageKeys::taskIsDelegatedOnce()
{
    RegisterPage &actions = page(u"actions"_s, u"action"_s);
    const qint64 id = actions.table().currentId();
    const QString owner = m_fixture->one(u"SELECT responsible_id FROM action WHERE id = %1"_s.arg(id));
    const QString reference = m_fixture->one(u"SELECT reference FROM action WHERE id = %1"_s.arg(id));
    using namespace delegation;
    Change change(u"Delegate"_s);
    change.insert(delegation::schema,
        {{DelegatorId, owner.toLongLong()}, {DelegateId, owner == u"12" ? 11 : 12}, {ScopeRegister, u"action"_s},
            {Tasks, reference}, {FromOn, u"2026-07-06"_s}, {ToOn, u"2026-08-31"_s}, {Reason, u"On leave"_s}});
    const auto applied = m_fixture->window->document()->apply(change);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    actions.table().setFocus();
    QTest::keyClick(&actions.table(), Qt::Key_D);
    QVERIFY(!actions.forms().hasPart());
    const auto *notice = actions.form().findChild<FormNotice *>();
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(u"delegated already"_s), qPrintable(notice->text()));
}

void TestPageKeys::letterAddsEvidence()
{
    RegisterPage &findings = *m_fixture->findings();
    const QString path = m_fixture->folder.filePath(u"proof.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("It was done.\n") > 0);
    file.close();
    m_fixture->prompts.expectFiles({path});
    const int before = m_fixture->one(u"SELECT count(*) FROM evidence"_s).toInt();
    findings.table().setFocus();
    QTest::keyClick(&findings.table(), Qt::Key_E);
    QTRY_COMPARE(m_fixture->one(u"SELECT count(*) FROM evidence"_s).toInt(), before + 1);
}

void TestPageKeys::lettersAreOfWhatTheRegisterHas_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("registerId");
    QTest::addColumn<bool>("isDelegable");
    QTest::newRow("actions have a task") << u"actions"_s << u"action"_s << true;
    QTest::newRow("findings have a task") << u"findings"_s << u"finding"_s << true;
    QTest::newRow("seats have none") << u"leadership"_s << u"seat"_s << false;
}

void TestPageKeys::lettersAreOfWhatTheRegisterHas()
{
    QFETCH(const QString, place);
    QFETCH(const QString, registerId);
    QFETCH(const bool, isDelegable);
    page(place, registerId);
    QCOMPARE(action(u"delegateTask"_s).isEnabled(), isDelegable);
}

QTEST_MAIN(TestPageKeys)
#include "tst_pagekeys.moc"
