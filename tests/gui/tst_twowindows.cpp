#include "models/document/document.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/person.h"
#include "tests/gui/strict.h"
#include "tests/gui/windowfixture.h"
#include "ui/forms/formnotice.h"
#include "ui/forms/recordform.h"
#include "ui/shell/windows.h"

#include <QLineEdit>
#include <QPushButton>

using namespace binnacle;
using namespace Qt::StringLiterals;

/// Two windows of one document: one file, one log, one undo; and the second to enter a record sees both.
class TestTwoWindows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void menuMakesAWindowOfTheSameDocument();
    void oneFileIsOpenedOnce();
    void theSecondToEnterSeesBothAndChooses();
    void whatOnlyOneChangedGoesTogether();
    void entryIsSeenInTheOther();
    void undoOfTheOtherIsShown();
    void closingOneLeavesTheOther();
    void personIsTheSameInBoth();
    void whatIsTypedInOneIsNoDraftOnceTheOtherGaveItUp();
    void whatIsTypedIsKeptWhenTheOtherEnters();
    void draftOfTheOtherStays();
    void entryOfTheOtherIsNoConflict();

private:
    struct Side
    {
        MainWindow *window;
        RegisterPage &page() const { return *window->findChild<RegisterPage *>(u"register_finding"_s); }
        RecordForm &form() const { return page().form(); }
        QLineEdit &editor(const QString &column) const { return *form().findChild<QLineEdit *>(column); }
        void show(qint64 id) const
        {
            window->showPage(u"findings"_s);
            page().showRecord(id);
        }
        void type(const QString &column, const QString &text) const
        {
            editor(column).selectAll();
            QTest::keyClicks(&editor(column), text);
        }
        void press(const QString &button) const
        {
            QTest::mouseClick(form().findChild<QPushButton *>(button), Qt::LeftButton);
        }
    };
    /// Both show the first finding.
    bool open();
    QString titleOf(qint64 id) const;

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_other;
    Side m_one{};
    Side m_two{};
    qint64 m_id = 0;
};

void TestTwoWindows::init()
{
    test::failOnAnyWarning();
    m_fixture = std::make_unique<test::WindowFixture>();
}

void TestTwoWindows::cleanup()
{
    m_other.reset();
    m_fixture.reset();
}

bool TestTwoWindows::open()
{
    if (!m_fixture->openSample()) {
        return false;
    }
    m_other = std::make_unique<MainWindow>(
        m_fixture->settings, m_fixture->theme, m_fixture->prompts, m_fixture->documents, test::clock());
    m_other->resize(test::WindowFixture::wide);
    m_other->show();
    if (!m_other->openDocument(m_fixture->path)) {
        return false;
    }
    m_one.window = m_fixture->window.get();
    m_two.window = m_other.get();
    m_one.window->showPage(u"findings"_s);
    m_id = m_one.page().table().currentId();
    m_two.show(m_id);
    return QTest::qWaitFor([this] { return m_one.window->isReady() && m_two.window->isReady(); });
}

QString TestTwoWindows::titleOf(qint64 id) const
{
    return m_fixture->one(u"SELECT title FROM finding WHERE id = %1"_s.arg(id));
}

void TestTwoWindows::menuMakesAWindowOfTheSameDocument()
{
    const QString path = test::copyOfSample(m_fixture->folder);
    Windows windows(m_fixture->settings, m_fixture->theme, test::clock());
    MainWindow &first = windows.add();
    QVERIFY(first.openDocument(path));
    first.show();
    first.showPage(u"incidents"_s);
    const auto all = [] {
        QList<MainWindow *> found;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(widget)) {
                found << window;
            }
        }
        return found;
    };
    first.findChild<QAction *>(u"newWindow"_s)->trigger();
    QCOMPARE(all().size(), 2);
    MainWindow *second = all().at(0) == &first ? all().at(1) : all().at(0);
    QVERIFY(second->isVisible());
    QCOMPARE(second->document(), first.document());
    QCOMPARE(second->place(), u"incidents"_s);
    QCOMPARE(second->size(), first.size());
    second->close();
    QTRY_COMPARE(all().size(), 1);
    QVERIFY(first.document()->isWritable());
}

void TestTwoWindows::oneFileIsOpenedOnce()
{
    QVERIFY(open());
    QCOMPARE(m_two.window->document(), m_one.window->document());
    QVERIFY(m_two.window->document()->isWritable());
    const QString link = m_fixture->folder.filePath(u"link.binnacle"_s);
    QVERIFY(QFile::link(m_fixture->path, link));
    QCOMPARE(m_fixture->documents.find(link).get(), m_one.window->document());
    QVERIFY(!m_fixture->documents.find(m_fixture->folder.filePath(u"other.binnacle"_s)));
}

void TestTwoWindows::theSecondToEnterSeesBothAndChooses()
{
    QVERIFY(open());
    m_one.type(u"title"_s, u"First words"_s);
    m_two.type(u"title"_s, u"Second words"_s);
    QVERIFY(m_one.form().enter());
    QVERIFY(m_two.form().isTouched());
    QVERIFY(m_two.form().findChild<FormNotice *>()->text().contains(u"changed meanwhile"_s)); // before it is entered
    QVERIFY(!m_two.form().enter());
    QCOMPARE(titleOf(m_id), u"First words"_s);
    QVERIFY(m_two.form().findChild<QPushButton *>(u"now_0"_s)->isVisible());
    m_two.press(u"typed_0"_s);
    m_two.press(u"enterChosen"_s);
    QCOMPARE(titleOf(m_id), u"Second words"_s);
    QCOMPARE(m_one.editor(u"title"_s).text(), u"Second words"_s);
}

void TestTwoWindows::whatOnlyOneChangedGoesTogether()
{
    QVERIFY(open());
    m_one.type(u"title"_s, u"First words"_s);
    m_two.type(u"clause"_s, u"9.2"_s);
    QVERIFY(m_one.form().enter());
    QVERIFY(m_two.form().enter() || !m_two.form().isDirty());
    QCOMPARE(titleOf(m_id), u"First words"_s);
    QCOMPARE(m_fixture->one(u"SELECT clause FROM finding WHERE id = %1"_s.arg(m_id)), u"9.2"_s);
}

void TestTwoWindows::entryIsSeenInTheOther()
{
    QVERIFY(open());
    m_one.type(u"title"_s, u"Seen by all"_s);
    QVERIFY(m_one.form().enter());
    QCOMPARE(m_two.editor(u"title"_s).text(), u"Seen by all"_s);
    QCOMPARE(m_two.page().table().currentId(), m_id);
}

void TestTwoWindows::undoOfTheOtherIsShown()
{
    QVERIFY(open());
    const QString before = titleOf(m_id);
    m_one.type(u"title"_s, u"Taken back soon"_s);
    QVERIFY(m_one.form().enter());
    QAction *undo = m_two.window->findChild<QAction *>(u"undo"_s);
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QCOMPARE(titleOf(m_id), before);
    QCOMPARE(m_one.editor(u"title"_s).text(), before);
    QVERIFY(!m_one.window->findChild<QAction *>(u"undo"_s)->isEnabled());
}

void TestTwoWindows::closingOneLeavesTheOther()
{
    QVERIFY(open());
    m_two.type(u"title"_s, u"Entered on closing"_s);
    m_other->close();
    m_other.reset();
    QCOMPARE(titleOf(m_id), u"Entered on closing"_s);
    QCOMPARE(m_one.editor(u"title"_s).text(), u"Entered on closing"_s);
    m_one.type(u"title"_s, u"Goes on"_s);
    QVERIFY(m_one.form().enter());
    m_fixture->trigger(u"undo"_s);
    QCOMPARE(titleOf(m_id), u"Entered on closing"_s);
    Change people(u"A person"_s); // of whom both windows had been told
    people.update(person::schema, 1, m_fixture->one(u"SELECT revision FROM person WHERE id = 1"_s).toLongLong(),
        {{person::Name, u"New Name"_s}});
    QVERIFY(m_one.window->document()->apply(people));
}

void TestTwoWindows::personIsTheSameInBoth()
{
    QVERIFY(open());
    m_one.window->document()->setAuthor({.personId = 4, .account = u"keeper"_s});
    const QString name = m_fixture->one(u"SELECT name FROM person WHERE id = 4"_s);
    QVERIFY(m_fixture->status().contains(name));
    QVERIFY(m_two.window->findChild<StatusLine *>()->accessibleName().contains(name));
}

void TestTwoWindows::whatIsTypedInOneIsNoDraftOnceTheOtherGaveItUp()
{
    QVERIFY(open());
    const QString before = titleOf(m_id);
    const qint64 another = m_fixture->one(u"SELECT min(id) FROM finding"_s).toLongLong();
    m_two.show(another);
    m_one.type(u"title"_s, u"Given up"_s);
    QTRY_COMPARE(m_fixture->one(u"SELECT count(*) FROM draft"_s), u"1"_s);
    m_two.show(m_id);
    QCOMPARE(m_two.editor(u"title"_s).text(), u"Given up"_s);
    m_one.form().discard();
    QCOMPARE(m_two.editor(u"title"_s).text(), before);
    QVERIFY(!m_two.form().isDirty());
}

void TestTwoWindows::whatIsTypedIsKeptWhenTheOtherEnters()
{
    QVERIFY(open());
    m_one.type(u"title"_s, u"First words"_s);
    QTRY_COMPARE(m_fixture->one(u"SELECT count(*) FROM draft WHERE content LIKE '%First words%'"_s), u"1"_s);
    m_two.type(u"title"_s, u"Second words"_s);
    QVERIFY(m_one.form().enter());
    QTRY_COMPARE(m_fixture->one(u"SELECT count(*) FROM draft WHERE content LIKE '%Second words%'"_s), u"1"_s);
}

// What was refused in one window waits as a draft; the other one neither replaces nor removes it.
void TestTwoWindows::draftOfTheOtherStays()
{
    QVERIFY(open());
    const QString drafts = u"SELECT count(*) FROM draft WHERE content LIKE '%2026-02-30%'"_s;
    m_one.type(u"raised_on"_s, u"2026-02-30"_s);
    QTRY_COMPARE(m_fixture->one(drafts), u"1"_s);
    QVERIFY(!m_two.form().isDirty()); // what is being typed elsewhere is not here
    m_two.type(u"title"_s, u"Typed beside it"_s);
    m_one.show(m_fixture->one(u"SELECT min(id) FROM finding"_s).toLongLong());
    QCOMPARE(m_fixture->one(drafts), u"1"_s);
    QTest::keyClicks(&m_two.editor(u"title"_s), u" and on"_s);
    QVERIFY(m_two.form().isTouched());
    QTest::qWait(500); // longer than the pause after which a draft is kept
    QCOMPARE(m_fixture->one(drafts), u"1"_s);
    QVERIFY(m_two.form().enter());
    QCOMPARE(titleOf(m_id), u"Typed beside it and on"_s);
    QCOMPARE(m_fixture->one(drafts), u"1"_s);
}

// The draft that one window had of the record is no reason to ask in the other.
void TestTwoWindows::entryOfTheOtherIsNoConflict()
{
    QVERIFY(open());
    m_one.type(u"title"_s, u"First words"_s);
    QTRY_COMPARE(m_fixture->one(u"SELECT count(*) FROM draft"_s), u"1"_s);
    QVERIFY(m_one.form().enter());
    m_two.type(u"clause"_s, u"9.2"_s);
    QVERIFY(m_two.form().enter());
    QCOMPARE(m_fixture->one(u"SELECT clause FROM finding WHERE id = %1"_s.arg(m_id)), u"9.2"_s);
}

QTEST_MAIN(TestTwoWindows)
#include "tst_twowindows.moc"
